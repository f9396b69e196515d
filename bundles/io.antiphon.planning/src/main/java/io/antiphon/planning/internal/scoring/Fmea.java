package io.antiphon.planning.internal.scoring;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scored.Figure;
import io.antiphon.planning.spi.Scoring;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Failure mode and effects analysis: severity, occurrence and detection of the failure that an option answers, as things stand without it,
 * so that the option that answers the most urgent failure is first. Ranked by {@link ActionPriority}, within it by the risk priority number
 * (RPN = S × O × D; AIAG FMEA, 4th edition, 2008), within that by severity: the number alone lets a harmless failure that is hardly
 * detected go before one that harms people.
 */
class Fmea implements Scoring {

	static final String ID = "fmea";

	private static final String SEVERITY = "severity";
	private static final String OCCURRENCE = "occurrence";
	private static final String DETECTION = "detection";
	private static final List<Criterion> CRITERIA = Stream.of(SEVERITY, OCCURRENCE, DETECTION)
			.map(id -> Criterion.whole(id, 1, 10, Better.HIGHER))
			.toList();

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
			var severity = said.on(SEVERITY);
			var number = severity * said.on(OCCURRENCE) * said.on(DETECTION);
			var priority = ActionPriority.of((int) severity, (int) said.on(OCCURRENCE), (int) said.on(DETECTION));
			return new Scored.Ranked(
					List.of((double) priority.ordinal(), number, severity), List.of(new Figure("rpn", number)), priority.key());
		});
	}
}
