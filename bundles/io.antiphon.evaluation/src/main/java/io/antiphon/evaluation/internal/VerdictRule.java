package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.evaluation.spi.EvaluationMethod.Further;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an interval says about a least effect: wholly beyond it, worked; wholly on the wrong side of 0, worse; wholly short of
 * it and not worse, no effect shown; anything else leaves the question open.
 */
public final class VerdictRule {

	/** The outcome, and whether there is an effect that is yet smaller than the least one worth having. */
	public record Decided(Outcome outcome, boolean tooSmall) {}

	private static final Set<Outcome> ANSWERS = Set.of(Outcome.WORKED, Outcome.WORSE);

	private VerdictRule() {}

	/** The same of a plan, which has its effect with the sign of its good direction. */
	static Decided decide(Effect effect, TestPlan plan) {
		var better = plan.leastEffect() < 0 ? Direction.DOWN : Direction.UP;
		var size = Math.abs(plan.leastEffect());
		return switch (plan.terms().aim()) {
			case BETTER -> decide(effect, better, size);
			case NO_WORSE -> noWorse(effect, better, size);
		};
	}

	/** Wholly above a harm of that size: kept, as was asked for; wholly below: worse. */
	private static Decided noWorse(Effect effect, Direction better, double most) {
		var down = better == Direction.DOWN;
		var low = down ? -effect.high() : effect.low();
		var high = down ? -effect.low() : effect.high();
		return new Decided(low > -most ? Outcome.WORKED : high < -most ? Outcome.WORSE : Outcome.NOT_ENOUGH_DATA, false);
	}

	/** The look at which the question was answered, worked or worse, the first answer staying; the last where none was. */
	public static int answered(List<Comparison> looks, Function<Effect, Decided> rule) {
		for (int look = 0; look < looks.size(); look++) {
			if (ANSWERS.contains(rule.apply(looks.get(look).effect()).outcome())) {
				return look;
			}
		}
		return looks.size() - 1;
	}

	/** After how many further periods the interval would decide, were the effect what it seems to be; absent where that is not known. */
	public static @Nullable Integer needs(Comparison comparison, Direction better, double least) {
		var effect = comparison.effect();
		double value = better.sign() * effect.value();
		double half = Math.max(effect.high() - effect.value(), effect.value() - effect.low());
		double room = value > least ? value - least : value < 0 ? -value : least - value;
		return comparison.outlook().stream()
				.filter(further -> half * further.width() < room)
				.map(Further::periods)
				.findFirst()
				.orElse(null);
	}

	/** {@code least} is the size of the least effect worth having, 0 or above. */
	public static Decided decide(Effect effect, Direction better, double least) {
		var down = better == Direction.DOWN;
		var low = down ? -effect.high() : effect.low();
		var high = down ? -effect.low() : effect.high();
		if (low > least) {
			return new Decided(Outcome.WORKED, false);
		}
		if (high < 0) {
			return new Decided(Outcome.WORSE, false);
		}
		if (high < least) {
			return new Decided(Outcome.NO_EFFECT_SHOWN, low > 0);
		}
		return new Decided(Outcome.NOT_ENOUGH_DATA, false);
	}
}
