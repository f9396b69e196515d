package io.antiphon.loop.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a source is asked, and so where what it throws is caught and what it says is checked: whoever asks gets
 * nothing from one that fails, {@code faults} gets its name and what it threw. A guard of every call into an extension (thread,
 * time limit) goes into {@link #ask}.
 *
 * @param named who it is, for {@code faults}: the class of the service
 * @param id its id, asked once
 */
record GuardedSource(
		IndicatorSource source, String named, String id, Stage stage, BiConsumer<String, Throwable> faults)
		implements IndicatorSource {

	/** Empty where it has no id. */
	static Optional<GuardedSource> of(IndicatorSource source, Stage stage, BiConsumer<String, Throwable> faults) {
		var unnamed = new GuardedSource(source, source.getClass().getName(), "", stage, faults);
		return Optional.ofNullable(unnamed.ask(() -> named(source.id()), null))
				.map(id -> new GuardedSource(source, unnamed.named, id, stage, faults));
	}

	static String named(String id) {
		if (!id.matches("\\S+")) {
			throw new IllegalStateException("the id of a source is a word");
		}
		return id;
	}

	@Override
	public List<Indicator> indicators() {
		return ask(() -> own(source.indicators()), List.of());
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		return ask(() -> source.about(finding).map(found -> own(List.of(found)).getFirst()), Optional.empty());
	}

	@Override
	public List<Indicator> watched() {
		return ask(() -> own(source.watched()), List.of());
	}

	@Override
	public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
		return indicator.startsWith(id + "/")
				? ask(() -> answering(indicator, periods, source.measure(indicator, scope, periods)), List.of())
				: List.of();
	}

	/** Ids lead to a source by its name: those that do not begin with it could be anybody's. */
	private List<Indicator> own(List<Indicator> indicators) {
		var ids = new HashSet<String>();
		for (var indicator : indicators) {
			if (!indicator.id().startsWith(id + "/")) {
				throw new IllegalStateException("the ids of its indicators do not begin with " + id + "/");
			}
			if (!ids.add(indicator.id())) {
				throw new IllegalStateException("two of its indicators have one id");
			}
		}
		return List.copyOf(indicators);
	}

	private static List<Measurement> answering(String indicator, List<Period> periods, List<Measurement> said) {
		var next = 0;
		for (var measurement : said) {
			if (!measurement.indicator().equals(indicator)) {
				throw new IllegalStateException("it measured another indicator than it was asked for");
			}
			if (!periods.isEmpty()) {
				while (next < periods.size() && !Objects.equals(periods.get(next), measurement.period())) {
					next++;
				}
				if (next++ == periods.size()) {
					throw new IllegalStateException("it measured over other periods than it was asked for");
				}
			}
		}
		if (periods.isEmpty() && said.size() > 1) {
			throw new IllegalStateException("it measured everything more than once");
		}
		return List.copyOf(said);
	}

	private <T extends @Nullable Object> T ask(Supplier<T> question, T otherwise) {
		try {
			return stage.asked(question);
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
			faults.accept(named, fault);
			return otherwise;
		}
	}
}
