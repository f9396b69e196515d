package io.antiphon.report.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chain of what a test puts into it. Its one source has the same value all through each half of the time. */
final class FakeChain implements Chain {

	final List<Finding> findings = new ArrayList<>();
	final List<Verdict> verdicts = new ArrayList<>();
	final List<Indicator> indicators = new ArrayList<>();
	@Nullable
	Period before;
	double level;
	double laterLevel;

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
		return verdicts.isEmpty() ? Optional.empty() : Optional.of(() -> List.copyOf(verdicts));
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.of(new Source());
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return indicators.stream()
				.filter(one -> one.id().equals(id))
				.map(one -> new Measured(one, new Source()))
				.findFirst();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return Optional.empty();
	}

	private final class Source implements IndicatorSource {

		@Override
		public String id() {
			return "fake";
		}

		@Override
		public List<Indicator> indicators() {
			return indicators;
		}

		@Override
		public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
			return periods.stream()
					.map(one -> new Measurement(
							indicator, one, one.equals(before) ? level : laterLevel, 100, Double.NaN, "fake"))
					.toList();
		}
	}
}
