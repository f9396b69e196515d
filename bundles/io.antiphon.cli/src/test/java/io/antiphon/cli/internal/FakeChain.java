package io.antiphon.cli.internal;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chain of the findings and verdicts a test puts into it. */
final class FakeChain implements Chain {

	final List<Finding> findings = new ArrayList<>();
	final List<Verdict> verdicts = new ArrayList<>();
	boolean judging;

	static Finding finding(String id, Evidence... evidence) {
		var measure = new Measure("share", 0.31, 0.28, 0.34, 1_204, "wilson");
		var scope = new Scope("shop", "delivery", "", null);
		return new Finding(id, Finding.PAIN_POINT, "late courier", List.of("late"), scope, measure, List.of(evidence));
	}

	static Verdict verdict() {
		return new Verdict(
				"1",
				Verdict.Outcome.WORKED,
				false,
				false,
				"Delivery complaints",
				"share",
				new Verdict.Effect(-0.09, -0.12, -0.06, 1_204),
				-0.05,
				"newcombe",
				new Verdict.Compared(null, null),
				List.of(),
				"");
	}

	@Override
	public Optional<Findings> findings() {
		return Optional.of(() -> List.copyOf(findings));
	}

	@Override
	public Optional<Plans> plans() {
		return Optional.empty();
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return verdicts.isEmpty() && !judging ? Optional.empty() : Optional.of(() -> List.copyOf(verdicts));
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.of();
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return Optional.empty();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return Optional.empty();
	}
}
