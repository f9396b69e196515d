package io.antiphon.statistics.charts;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is charted, and thereby how its centre and sigma are computed; limits are two and three sigma from the centre. Montgomery,
 * Introduction to Statistical Quality Control (7th ed., 2013), unless another source is named; also ISO 7870-2.
 */
public enum Kind {

	/** Single values: mean, σ = mean moving range / d₂ with d₂ = 1.128 (§6.4); cut at 0 where no value is negative. */
	XMR("xmr", Values.ANY, Sizes.NONE, Individuals::values),
	/** Steps between single values, from the second on: mean range, upper limit D₄ = 3.267 times it (§6.4). */
	MR("mr", Values.ANY, Sizes.NONE, Individuals::ranges),
	/** Events among n cases, as shares: p̄ = Σx/Σn, σ = √(p̄(1 − p̄)/n), cut to 0 and 1 (§7.2). */
	P("p", Values.COUNT, Sizes.CASES, Attributes::shares),
	/** The same with σ times σ<sub>z</sub>, the mean moving range of the standardised shares / d₂; Laney, Quality Eng. 14 (2002) 531. */
	P_PRIME("pprime", Values.COUNT, Sizes.CASES, Attributes::laneyShares),
	/** Events in n units of exposure, as rates: ū = Σx/Σn, σ = √(ū/n), cut at 0 (§7.3). */
	U("u", Values.COUNT, Sizes.EXPOSURE, Attributes::rates),
	/** The same with σ times σ<sub>z</sub>; Laney (2002). */
	U_PRIME("uprime", Values.COUNT, Sizes.EXPOSURE, Attributes::laneyRates),
	/** Events in equal areas of opportunity: mean, σ = √c̄, cut at 0 (§7.3). */
	C("c", Values.COUNT, Sizes.NONE, Attributes::counts),
	/**
	 * Means of samples of n ≥ 2: X̿ = Σnx̄/Σn, σ = S̄/(c₄(n)√n); S̄ is the mean of the standard deviations where all n are alike,
	 * else pooled, √(Σ(n − 1)s²/Σ(n − 1)); cut at 0 where no mean is negative (§6.3).
	 */
	XBAR("xbar", Values.ANY, Sizes.SAMPLE_WITH_SPREAD, Subgroups::means),
	/** Standard deviations of samples of n ≥ 2: S̄ as above, σ = S̄√(1 − c₄²)/c₄, cut at 0 (§6.3). */
	S("s", Values.POSITIVE, Sizes.SAMPLE, Subgroups::deviations),
	/** Cases between two events, geometric: mean ḡ, σ = √(ḡ(ḡ + 1)), cut at 0; Benneyan, Health Care Manag. Sci. 4 (2001) 305. */
	G("g", Values.COUNT, Sizes.NONE, Attributes::between),
	/**
	 * Time between two events, exponential: an XmR chart of x<sup>1/3.6</sup>, cut at 0 and shown as times again (§7.3.5); Nelson,
	 * Journal of Quality Technology 26 (1994) 58. Rules judge the roots.
	 */
	T("t", Values.POSITIVE, Sizes.NONE, Individuals::times),
	/** Single values about their median, without limits; Anhøj and Olesen, PLoS ONE 9 (2014) e113825. */
	RUN("run", Values.ANY, Sizes.NONE, Individuals::run);

	/** What a value can be. */
	private enum Values {
		ANY, POSITIVE, COUNT
	}

	/** What a size can be, and whether a standard deviation comes with it. */
	private enum Sizes {
		NONE, CASES, EXPOSURE, SAMPLE, SAMPLE_WITH_SPREAD
	}

	/** Numbers whose squares are still numbers; nothing that is counted or measured comes near. */
	private static final double LARGEST = 1e100;

	private final String key;
	private final Values values;
	private final Sizes sizes;
	private final Formula formula;

	Kind(String key, Values values, Sizes sizes, Formula formula) {
		this.key = key;
		this.values = values;
		this.sizes = sizes;
		this.formula = formula;
	}

	/** The kind of that key; empty where there is none. */
	public static Optional<Kind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
	}

	/** As it is asked for and kept: xmr, mr, p, pprime, u, uprime, c, xbar, s, g, t, run. */
	public String key() {
		return key;
	}

	/** Whether samples have a size. */
	public boolean hasSize() {
		return sizes != Sizes.NONE;
	}

	/** Whether samples have a standard deviation beside their value. */
	public boolean hasSpread() {
		return sizes == Sizes.SAMPLE_WITH_SPREAD;
	}

	/** How many samples of a stage come before its first point: moving ranges begin at the second. */
	public int skipped() {
		return this == MR ? 1 : 0;
	}

	/** Why a sample cannot be charted; empty where it can. */
	public Optional<Fault> fault(Sample sample) {
		return wrongValue(sample.value()).or(() -> wrongSize(sample)).or(() -> beyond(sample));
	}

	private Optional<Fault> beyond(Sample sample) {
		boolean size = hasSize() && Math.max(sample.size(), 1 / sample.size()) > LARGEST;
		boolean spread = hasSpread() && sample.spread() > LARGEST;
		return Math.abs(sample.value()) > LARGEST || size || spread ? Optional.of(Fault.BEYOND) : Optional.empty();
	}

	private Optional<Fault> wrongValue(double value) {
		if (!Double.isFinite(value)) {
			return Optional.of(Fault.NO_VALUE);
		}
		if (values != Values.ANY && value < 0) {
			return Optional.of(Fault.NEGATIVE);
		}
		return values == Values.COUNT && value != Math.rint(value) ? Optional.of(Fault.NOT_WHOLE) : Optional.empty();
	}

	private Optional<Fault> wrongSize(Sample sample) {
		double size = sample.size();
		if (sizes == Sizes.NONE) {
			return Optional.empty();
		}
		if (!(size > 0) || Double.isInfinite(size)) {
			return Optional.of(Fault.NO_SIZE);
		}
		if (sizes != Sizes.EXPOSURE && size != Math.rint(size)) {
			return Optional.of(Fault.SIZE_NOT_WHOLE);
		}
		if (sizes == Sizes.CASES && sample.value() > size) {
			return Optional.of(Fault.ABOVE_SIZE);
		}
		if ((sizes == Sizes.SAMPLE || sizes == Sizes.SAMPLE_WITH_SPREAD) && size < 2) {
			return Optional.of(Fault.SIZE_BELOW_TWO);
		}
		boolean spread = sample.spread() >= 0 && Double.isFinite(sample.spread());
		return sizes == Sizes.SAMPLE_WITH_SPREAD && !spread ? Optional.of(Fault.NO_SPREAD) : Optional.empty();
	}

	Formula formula() {
		return formula;
	}
}
