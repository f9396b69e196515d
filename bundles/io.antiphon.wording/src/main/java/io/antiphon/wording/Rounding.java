package io.antiphon.wording;

import io.antiphon.loop.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How many decimals a verdict is told with: as few as the interval's width asks for, and as many as it takes that what is
 * shown stands to the least effect and to 0 as the numbers do.
 */
final class Rounding {

	private static final int MOST = 4;

	private final Numbers numbers;
	private final Verdict verdict;
	private final Verdict.Effect effect;
	private final String levelUnit;
	private final String changeUnit;
	private final Wording.@Nullable Levels levels;
	private final int decimals;

	Rounding(Numbers numbers, Verdict verdict, Verdict.Effect effect, Wording.@Nullable Levels levels) {
		this.numbers = numbers;
		this.verdict = verdict;
		this.effect = effect;
		this.levelUnit = verdict.unit();
		this.changeUnit = levelUnit.equals(Numbers.SHARE) ? Numbers.POINTS : levelUnit;
		this.levels = levels != null && agree(levels, effect) ? levels : null;
		this.decimals = decimals();
	}

	private static boolean agree(Wording.Levels levels, Verdict.Effect effect) {
		var size = Math.max(Math.abs(levels.before()), Math.abs(levels.after()));
		return Math.abs(levels.after() - levels.before() - effect.value()) <= 1e-6 * Math.max(size, 1e-6);
	}

	/** The levels, where the effect is their difference. */
	Wording.@Nullable Levels levels() {
		return levels;
	}

	/** −1, 0 or +1, as it is shown. */
	int direction() {
		return (int) Math.signum(shown(effect.value()));
	}

	/** The effect with its sign and unit. */
	String change() {
		var said = numbers.value(effect.value(), changeUnit, decimals);
		return direction() > 0 ? "+" + said : said;
	}

	/** The effect without its sign. */
	String size() {
		return numbers.value(Math.abs(effect.value()), changeUnit, decimals);
	}

	String bounds() {
		return numbers.bounds(effect.low(), effect.high(), changeUnit, decimals);
	}

	String asked() {
		var least = numbers.plain(numbers.scaled(verdict.leastEffect(), changeUnit), decimals);
		return verdict.leastEffect() > 0 ? "+" + least : least;
	}

	/** The harm that is allowed, without a sign. */
	String allowed() {
		return numbers.value(Math.abs(verdict.leastEffect()), changeUnit, decimals);
	}

	String level(double value) {
		return numbers.value(value, levelUnit, decimals);
	}

	private int decimals() {
		var wanted = numbers.decimals(effect.value(), effect.low(), effect.high(), changeUnit);
		while (wanted < MOST && !faithful(wanted)) {
			wanted++;
		}
		return wanted;
	}

	private boolean faithful(int digits) {
		return adds(digits) && DoubleStream.of(0, verdict.leastEffect())
				.allMatch(mark -> stands(effect.low(), mark, digits) && stands(effect.high(), mark, digits));
	}

	private boolean adds(int digits) {
		var known = levels;
		return known == null
				|| Math.abs(shown(known.after(), digits) - shown(known.before(), digits) - shown(effect.value(), digits))
						< Math.pow(10, -digits) / 2;
	}

	private boolean stands(double end, double mark, int digits) {
		return Double.compare(shown(end, digits), shown(mark, digits)) == Double.compare(end, mark);
	}

	private double shown(double value) {
		return shown(value, decimals);
	}

	/** As {@link Numbers} rounds it. */
	private double shown(double value, int digits) {
		var exact = new BigDecimal(numbers.scaled(value, changeUnit));
		return exact.setScale(digits, RoundingMode.HALF_UP).doubleValue();
	}
}
