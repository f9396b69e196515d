package io.antiphon.loop.internal;

import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The sources of numbers that whoever asks may ask now, guarded and in the order of their ids: the base ones, and over them the
 * derived ones. Of two with one id the first to come is taken.
 */
final class Sources {

	private static final Call<String> ID = GuardedSource.named("DerivedSource.id");
	private static final Call<IndicatorSource> OVER = Call.of("DerivedSource.over", Call.ANSWER);

	private final List<GuardedSource> sources;

	Sources(List<Guarded<IndicatorSource>> bases, List<Guarded<DerivedSource>> derived) {
		this.sources = switch (Stage.now()) {
			case ANYBODY -> all(bases, derived);
			case DERIVED -> guarded(bases);
			case BASE -> List.of();
		};
	}

	private static List<GuardedSource> all(List<Guarded<IndicatorSource>> bases, List<Guarded<DerivedSource>> derived) {
		var base = guarded(bases);
		var all = new ArrayList<>(base);
		derived.forEach(source -> derived(source, List.copyOf(base)).ifPresent(all::add));
		return ordered(all);
	}

	private static List<GuardedSource> guarded(List<Guarded<IndicatorSource>> bases) {
		return ordered(bases.stream().flatMap(source -> GuardedSource.of(source, Stage.BASE).stream()).toList());
	}

	private static Optional<GuardedSource> derived(Guarded<DerivedSource> source, List<IndicatorSource> bases) {
		var made = source.ask(OVER, one -> Stage.DERIVED.asked(() -> one.over(bases)));
		return made instanceof Answer.Given<IndicatorSource>(var over)
				? source.ask(ID, one -> Stage.DERIVED.asked(one::id))
						.found()
						.map(id -> new GuardedSource(source.with(over), id, Stage.DERIVED))
				: Optional.empty();
	}

	private static List<GuardedSource> ordered(List<GuardedSource> sources) {
		var ids = new HashSet<String>();
		var first = new ArrayList<GuardedSource>();
		for (var source : sources) {
			if (ids.add(source.id())) {
				first.add(source);
			} else {
				source.source().tell(GuardedSource.ID, Fault.Kind.NAME_TAKEN, source.id());
			}
		}
		first.sort(Comparator.comparing(GuardedSource::id));
		return List.copyOf(first);
	}

	List<IndicatorSource> all() {
		return List.copyOf(sources);
	}

	/** The indicator about a finding, from the first source that has one. */
	Optional<Chain.Measured> about(Finding finding) {
		return sources.stream()
				.flatMap(source -> source.about(finding).map(found -> new Chain.Measured(found, source)).stream())
				.findFirst();
	}

	/** The indicator of that id, from the source whose name it begins with. */
	Optional<Chain.Measured> indicator(String id) {
		return sources.stream()
				.filter(source -> id.startsWith(source.id() + "/"))
				.flatMap(source -> source.indicators().stream().map(indicator -> new Chain.Measured(indicator, source)))
				.filter(measured -> measured.indicator().id().equals(id))
				.findFirst();
	}
}
