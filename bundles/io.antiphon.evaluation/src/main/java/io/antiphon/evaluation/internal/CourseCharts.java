package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Seen;
import io.antiphon.wording.Block;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict compared, as charts: both windows with their means, where that of the follow-up would lie without the action, and under it the
 * scope that is set beside.
 */
final class CourseCharts {

	private final Texts texts;
	private final Wording wording;
	private final Chain chain;

	CourseCharts(Texts texts, Wording wording, Chain chain) {
		this.texts = texts;
		this.wording = wording;
		this.chain = chain;
	}

	/** None of a verdict that compared nothing. */
	List<Block> of(Verdict verdict, Optional<Improvement> improvement) {
		if (verdict.course().isEmpty()) {
			return List.of();
		}
		var indicator = chain.indicator(verdict.indicator())
				.map(found -> wording.indicator(found.indicator(), false))
				.orElse(verdict.indicator());
		var charts = new ArrayList<Block>();
		charts.add(new Block.Chart(
				texts.get("course", indicator),
				verdict.unit(),
				points(verdict, Seen::value, true),
				stages(verdict, Seen::value),
				actions(verdict),
				List.of(),
				band(verdict).stream().toList()));
		if (verdict.course().stream().anyMatch(seen -> seen.beside() != null)) {
			charts.add(new Block.Chart(
					texts.get("course.beside", improvement.map(found -> named(found.plan().terms().comparison())).orElse("")),
					verdict.unit(),
					points(verdict, CourseCharts::beside, false),
					stages(verdict, CourseCharts::beside),
					actions(verdict)));
		}
		return charts;
	}

	private static String named(@Nullable Scope scope) {
		return scope == null ? "" : Stream.of(scope.service(), scope.touchpoint(), scope.channel())
				.filter(part -> !part.isEmpty())
				.reduce((one, other) -> one + ", " + other)
				.orElse("");
	}

	/** NaN where nothing was measured beside. */
	private static double beside(Seen seen) {
		Double beside = seen.beside();
		return beside == null ? Double.NaN : beside;
	}

	private static List<Block.Point> points(Verdict verdict, ToDoubleFunction<Seen> value, boolean counted) {
		return verdict.course().stream()
				.map(seen -> new Block.Point(
						seen.period().from(), value.applyAsDouble(seen), counted ? seen.n() : Double.NaN, null, ""))
				.toList();
	}

	/** The mean of each window, and where the follow-up begins. */
	private Block.@Nullable Limits stages(Verdict verdict, ToDoubleFunction<Seen> value) {
		var stages = Stream.of(stage(verdict, verdict.windows().baseline(), value, ""),
				stage(verdict, verdict.windows().followUp(), value, texts.get("course.action")))
				.flatMap(Optional::stream)
				.toList();
		return stages.isEmpty() ? null : new Block.Limits(texts.get("course.means"), stages);
	}

	private static Optional<Block.Stage> stage(
			Verdict verdict, @Nullable Period window, ToDoubleFunction<Seen> value, String reason) {
		var within = within(verdict, window);
		var mean = mean(within, value);
		return mean.isEmpty()
				? Optional.empty()
				: Optional.of(new Block.Stage(
						within.getFirst().period().from(), within.getLast().period().from(), mean.getAsDouble(), reason));
	}

	private static List<Seen> within(Verdict verdict, @Nullable Period window) {
		return verdict.course().stream()
				.filter(seen -> window != null && !seen.period().from().isBefore(window.from())
						&& seen.period().from().isBefore(window.to()))
				.toList();
	}

	/** Weighed by the observations. */
	private static OptionalDouble mean(List<Seen> seen, ToDoubleFunction<Seen> value) {
		double sum = 0;
		double n = 0;
		for (var one : seen) {
			double found = value.applyAsDouble(one);
			sum += Double.isFinite(found) ? found * one.n() : 0;
			n += Double.isFinite(found) ? one.n() : 0;
		}
		return n > 0 ? OptionalDouble.of(sum / n) : OptionalDouble.empty();
	}

	private List<Block.Event> actions(Verdict verdict) {
		var followUp = verdict.windows().followUp();
		return followUp == null ? List.of() : List.of(new Block.Event(followUp.from(), texts.get("course.action")));
	}

	/**
	 * Where the mean of the follow-up would lie without the action: less the effect, and less the ends of its interval. So what was measured lies
	 * outside where the verdict says that something changed.
	 */
	private Optional<Block.Band> band(Verdict verdict) {
		var effect = verdict.effect();
		var after = within(verdict, verdict.windows().followUp());
		var mean = mean(after, Seen::value);
		if (effect == null || mean.isEmpty()) {
			return Optional.empty();
		}
		double would = mean.getAsDouble() - effect.value();
		var interval = new Block.Range(mean.getAsDouble() - effect.high(), mean.getAsDouble() - effect.low());
		return Optional.of(new Block.Band(
				texts.get("course.expected"),
				after.stream().map(seen -> new Block.Edge(seen.period().from(), would, interval)).toList()));
	}
}
