package io.antiphon.loop.internal;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Question;
import io.antiphon.base.guard.Unusable;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source asked under the guard, where what it says is checked too: whoever asks gets nothing from one that fails. While it
 * works, on whichever thread, {@code stage} says which others it may ask.
 *
 * @param id its id, asked once
 */
record GuardedSource(Guarded<IndicatorSource> source, String id, Stage stage) implements IndicatorSource {

	private static final int MOST = 100_000;
	private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}\\s]{1,200}");
	static final Call<String> ID = named("IndicatorSource.id");

	/** Empty where it has no id. */
	static Optional<GuardedSource> of(Guarded<IndicatorSource> source, Stage stage) {
		return source.ask(ID, one -> stage.asked(one::id))
				.found()
				.map(id -> new GuardedSource(source, id, stage));
	}

	/** A question for an id, which is a word. */
	static Call<String> named(String call) {
		return Call.<String>of(call, Call.SHORT).checked(id -> {
			if (!WORD.matcher(id).matches()) {
				throw new Unusable("no-name");
			}
		});
	}

	@Override
	public List<Indicator> indicators() {
		return ask(indicators("IndicatorSource.indicators"), IndicatorSource::indicators, List.of());
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		var about = Call.<Optional<Indicator>>of("IndicatorSource.about", Call.ANSWER).checked(found -> own(found.stream().toList()));
		return ask(about, one -> one.about(finding), Optional.empty());
	}

	@Override
	public List<Indicator> watched() {
		return ask(indicators("IndicatorSource.watched"), IndicatorSource::watched, List.of());
	}

	@Override
	public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
		if (!indicator.startsWith(id + "/")) {
			return List.of();
		}
		var measure = Call.<Measurement>list("IndicatorSource.measure", Call.ANSWER, MOST)
				.checked(said -> answering(indicator, periods, said));
		return ask(measure, one -> one.measure(indicator, scope, periods), List.of());
	}

	private <T> T ask(Call<T> call, Question<IndicatorSource, T> question, T otherwise) {
		return source.ask(call, one -> stage.asked(() -> question.of(one))).or(otherwise);
	}

	private Call<List<Indicator>> indicators(String call) {
		return Call.<Indicator>list(call, Call.ANSWER, MOST).checked(this::own);
	}

	/** Ids lead to a source by its name: those that do not begin with it could be anybody's. */
	private void own(List<Indicator> indicators) {
		var ids = new HashSet<String>();
		for (var indicator : indicators) {
			if (!indicator.id().startsWith(id + "/")) {
				throw new Unusable("astray");
			}
			if (!ids.add(indicator.id())) {
				throw new Unusable("alike");
			}
		}
	}

	private static void answering(String indicator, List<Period> periods, List<Measurement> said) {
		var next = 0;
		for (var measurement : said) {
			if (!measurement.indicator().equals(indicator)) {
				throw new Unusable("not-asked");
			}
			if (!periods.isEmpty()) {
				while (next < periods.size() && !Objects.equals(periods.get(next), measurement.period())) {
					next++;
				}
				if (next++ == periods.size()) {
					throw new Unusable("not-asked");
				}
			}
		}
		if (periods.isEmpty() && said.size() > 1) {
			throw new Unusable("not-asked");
		}
	}
}
