package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scored.Figure;
import io.antiphon.planning.spi.Scoring;
import java.util.List;
import java.util.Map;

/**
 * Impact against effort, each from 1 to 10, and the quadrant of that, as on the PICK chart of lean management (A. Badiru, M. Thomas,
 * "Quantification of the PICK chart for process improvement decisions", Journal of Enterprise Transformation 3 (2013) 1–15). Ranked by
 * weight × impact − weight × effort, not by their quotient: in that weights change no order, and a tiny effort outweighs everything.
 */
class ImpactEffort implements Scoring {

	static final String ID = "impact-effort";

	private static final String IMPACT = "impact";
	private static final String EFFORT = "effort";
	private static final double MIDDLE = 5.5;
	private static final List<Criterion> CRITERIA = List.of(
			Criterion.whole(IMPACT, 1, 10, Better.HIGHER).weighted(), Criterion.whole(EFFORT, 1, 10, Better.LOWER).weighted());

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Criterion> criteria() {
		return CRITERIA;
	}

	@Override
	public final Scored score(Map<String, Double> values, Map<String, Double> weights) {
		return Needed.of(CRITERIA, values, said -> {
			var impact = said.on(IMPACT);
			var effort = said.on(EFFORT);
			var score = weights.getOrDefault(IMPACT, 1.0) * impact - weights.getOrDefault(EFFORT, 1.0) * effort;
			return new Scored.Ranked(List.of(score), List.of(new Figure("score", score)), quadrant(impact > MIDDLE, effort > MIDDLE));
		});
	}

	private static String quadrant(boolean impact, boolean effort) {
		return impact ? effort ? "big-bet" : "quick-win" : effort ? "time-sink" : "fill-in";
	}
}
