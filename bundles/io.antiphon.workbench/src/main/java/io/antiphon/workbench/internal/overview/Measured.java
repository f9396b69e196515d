package io.antiphon.workbench.internal.overview;

import io.antiphon.drawing.Card;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Plans;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured within a scope, as small multiples by service: first what goals are set on, then what is watched, then what else has
 * numbers. Blocks.
 */
record Measured(List<Service> services, int more) {

	/** So many are drawn; where there are more, it is said. */
	static final int MOST = 24;

	/** Nothing. */
	static final Measured NONE = new Measured(List.of(), 0);

	/** The indicators of a service; the name is empty for what belongs to none. */
	record Service(String name, List<Card> cards) {}

	/** Asks the sources of a chain. */
	static Measured of(Chain chain, Scope scope, CardWords words) {
		var found = found(chain).stream().filter(one -> scope.meets(one.indicator().scope())).toList();
		var cards = new LinkedHashMap<String, List<Card>>();
		var drawn = 0;
		var asked = 0;
		for (; asked < found.size() && drawn < MOST; asked++) {
			var one = found.get(asked);
			var card = words.card(one, scope);
			if (card.isPresent()) {
				cards.computeIfAbsent(one.indicator().scope().service(), service -> new ArrayList<>()).add(card.get());
				drawn++;
			}
		}
		return new Measured(
				cards.entrySet().stream().map(one -> new Service(one.getKey(), List.copyOf(one.getValue()))).toList(),
				found.size() - asked);
	}

	/** Each once. */
	private static List<Chain.Measured> found(Chain chain) {
		var goals = chain.plans().map(Plans::goals).orElse(List.of()).stream().map(Goal::indicator).collect(Collectors.toSet());
		var sources = chain.sources();
		var all = new LinkedHashMap<String, Chain.Measured>();
		Stream.concat(
				sources.stream()
						.flatMap(source -> offered(source, source.indicators()).filter(one -> goals.contains(one.indicator().id()))),
				Stream.concat(
						sources.stream().flatMap(source -> offered(source, source.watched())),
						sources.stream().flatMap(source -> offered(source, source.indicators()))))
				.forEach(one -> all.putIfAbsent(one.indicator().id(), one));
		return List.copyOf(all.values());
	}

	private static Stream<Chain.Measured> offered(IndicatorSource source, List<Indicator> indicators) {
		return indicators.stream().map(one -> new Chain.Measured(one, source));
	}
}
