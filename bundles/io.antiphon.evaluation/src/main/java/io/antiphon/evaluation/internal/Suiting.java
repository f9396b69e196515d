package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.SeriesStep;
import io.antiphon.evaluation.spi.EvaluationMethod.Foreseen;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Aim;
import io.antiphon.loop.TestPlan.Power;
import io.antiphon.loop.TestPlan.Suited;
import io.antiphon.statistics.Detection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a method for a test plan, and says what the plan will be able to show by it. There is one that suits whatever is measured:
 * {@link SeriesStep#AGREED} finds out itself how much a series remembers and what returns in it. Two windows compared as if their weeks were
 * strangers would show more where they are, but whether they are can hardly be seen in so few, and a look before the choice would cost what
 * it saves.
 */
final class Suiting {

	private final Methods methods;

	Suiting(Methods methods) {
		this.methods = methods;
	}

	Optional<Suited> suited(TestPlan draft, Measured measured, double hoped) {
		return methods.version(SeriesStep.AGREED, measured.indicator().kind())
				.map(version -> new Suited(SeriesStep.AGREED, version, power(draft, measured, hoped)));
	}

	/** Absent where nothing is to be compared. */
	private @Nullable Power power(TestPlan draft, Measured measured, double hoped) {
		var baseline = draft.baseline();
		var followUp = draft.followUp();
		if (baseline == null || followUp == null) {
			return null;
		}
		var series = PlanSeries.of(draft, baseline, followUp, measured, piece -> false);
		if (series.before().isEmpty()) {
			return null;
		}
		int after = draft.terms().grain().pieces(followUp).size();
		var foreseen = methods.foresee(SeriesStep.AGREED, series.question(draft), Math.max(after, Power.LONGEST));
		var planned = foreseen.stream().filter(one -> one.periods() == after).findFirst();
		double sign = Math.signum(draft.leastEffect());
		double size = Math.abs(draft.leastEffect());
		boolean kept = draft.terms().aim() == Aim.NO_WORSE;
		double least = kept ? -size : size;
		double beyond = (kept ? 0 : sign * hoped) - least;
		double perPeriod = series.before().stream().mapToDouble(Measurement::n).average().orElse(0);
		return new Power(
				series.before().size(),
				after,
				perPeriod,
				planned.map(one -> sign * detectable(one, least)).orElse(null),
				planned.map(one -> chance(one, beyond)).orElse(0.0),
				enough(foreseen, beyond));
	}

	private static double chance(Foreseen foreseen, double beyond) {
		return Detection.chance(beyond, foreseen.half(), foreseen.error());
	}

	private static double detectable(Foreseen foreseen, double least) {
		return least + Detection.detectable(Power.ASKED, foreseen.half(), foreseen.error());
	}

	private static @Nullable Integer enough(List<Foreseen> foreseen, double beyond) {
		return foreseen.stream()
				.filter(one -> one.periods() <= Power.LONGEST && chance(one, beyond) >= Power.ASKED)
				.map(Foreseen::periods)
				.findFirst()
				.orElse(null);
	}
}
