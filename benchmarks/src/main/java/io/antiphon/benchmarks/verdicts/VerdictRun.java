package io.antiphon.benchmarks.verdicts;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.evaluation.internal.JudgeStationComponent;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.DecideStationComponent;
import io.antiphon.planning.internal.GoalStationComponent;
import io.antiphon.planning.internal.PlanStationComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One turn of the loop over what was reviewed, by the stations of the product. */
final class VerdictRun {

	private VerdictRun() {}

	/** The verdict on the improvement of each touchpoint. */
	static Map<String, Verdict> verdicts(Sample sample, Reviewed reviewed) {
		var chain = advanced(sample.actionDate(), reviewed.findings(), reviewed.shares());
		var verdicts = new TreeMap<String, Verdict>();
		for (var verdict : chain.evaluation.verdicts()) {
			chain.indicator(verdict.indicator())
					.ifPresent(measured -> verdicts.put(measured.indicator().scope().touchpoint(), verdict));
		}
		return verdicts;
	}

	/** All verdicts on what was proposed against what hurt before an action. */
	static List<Verdict> verdicts(LocalDate action, Reviewed reviewed) {
		return verdicts(action, reviewed.findings(), reviewed.shares());
	}

	/** The same of findings that were made in another way, with who measures them. */
	static List<Verdict> verdicts(LocalDate action, List<Finding> found, IndicatorSource source) {
		return advanced(action, found, source).evaluation.verdicts();
	}

	private static SampleChain advanced(LocalDate action, List<Finding> found, IndicatorSource source) {
		var chain = new SampleChain(found, source);
		var turn = turn(action);
		var stations = List.<Station>of(
				new GoalStationComponent(chain.plans, chain),
				new DecideStationComponent(chain.plans, chain, Vocabularies.NONE),
				new PlanStationComponent(chain.plans, chain, Vocabularies.NONE),
				new JudgeStationComponent(chain.evaluation, chain.evaluation, chain, Vocabularies.NONE));
		stations.forEach(station -> station.advance(turn, Progress.NONE));
		return chain;
	}

	private static Turn turn(LocalDate action) {
		var access = new Access.Issuer().issue("benchmark", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		return Turn.of(List.of(), "", new Turn.Change(action, Turn.Word.DECLARED), Locale.ENGLISH, access);
	}
}
