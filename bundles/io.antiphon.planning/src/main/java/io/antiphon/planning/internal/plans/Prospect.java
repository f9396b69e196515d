package io.antiphon.planning.internal.plans;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.loop.Goal;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Power;
import io.antiphon.wording.Numbers;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a test plan will be able to show, and what speaks against freezing it as it is, in sentences. */
public final class Prospect {

	private static final int DAYS_A_WEEK = 7;

	private final Texts texts;
	private final Numbers numbers;

	public Prospect(Locale locale) {
		this.texts = Texts.of(Prospect.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** What the plan can show; {@code unit} is that of differences of its indicator. Empty where nothing was foreseen. */
	public List<String> shows(TestPlan plan, String unit) {
		var power = plan.power();
		if (power == null) {
			return List.of();
		}
		var sentences = new ArrayList<String>();
		var detectable = power.detectable();
		sentences.add(detectable == null
				? texts.get("power.nothing", periods(plan, power.before()), periods(plan, power.after()))
				: texts.get(
						"power.detectable",
						periods(plan, power.before()),
						periods(plan, power.after()),
						answers(power, power.after()),
						numbers.value(detectable, unit),
						numbers.value(power.chance(), Numbers.SHARE)));
		if (detectable != null && !power.suffices()) {
			sentences.add(enough(plan, power));
		}
		return sentences;
	}

	private String enough(TestPlan plan, Power power) {
		var enough = power.enough();
		return enough == null
				? texts.get("power.never", periods(plan, Power.LONGEST))
				: texts.get("power.enough", periods(plan, enough), answers(power, enough));
	}

	private String answers(Power power, int periods) {
		return numbers.count(Math.round(power.perPeriod() * periods));
	}

	/** A number of the periods that are compared. */
	private String periods(TestPlan plan, int count) {
		var baseline = plan.baseline();
		var days = baseline == null ? DAYS_A_WEEK : plan.terms().grain().pieces(baseline).getFirst().days();
		return texts.get(days == 1 ? "days" : days == DAYS_A_WEEK ? "weeks" : "months", count);
	}

	/** What speaks against freezing the plan as it is. */
	public List<String> warnings(TestPlan plan) {
		var warnings = new ArrayList<String>();
		var power = plan.power();
		if (power != null && !power.suffices() && power.detectable() != null) {
			warnings.add(texts.get("warns.weak"));
		}
		gap(plan).ifPresent(warnings::add);
		return warnings;
	}

	/** Days between the last that were measured before and the action, of which nothing is known. */
	private Optional<String> gap(TestPlan plan) {
		Period baseline = plan.baseline();
		Period followUp = plan.followUp();
		if (baseline == null || followUp == null || !baseline.to().isBefore(followUp.from())) {
			return Optional.empty();
		}
		var days = ChronoUnit.DAYS.between(baseline.to(), followUp.from());
		return Optional.of(texts.get("warns.gap", numbers.day(baseline.to().minusDays(1)), numbers.day(followUp.from()), days));
	}

	/** Whether a goal lies beyond what chance alone makes of the baseline; {@code unit} is that of its indicator. */
	public String beyondNoise(Goal goal, String unit) {
		var baseline = goal.baseline();
		var within = baseline.low() <= goal.target() && goal.target() <= baseline.high();
		return texts.get(within ? "goal.within" : "goal.beyond", numbers.interval(baseline.low(), baseline.high(), unit));
	}
}
