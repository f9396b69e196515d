package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneAnswerTest {

	private final List<String> asked = new ArrayList<>();
	private final Chain once = new OneAnswer(new Asked());

	@Test
	void looksOnceForWhoeverMeasuresAnIndicatorAndForThatWhichNobodyMeasures() {
		assertEquals("complaints/site", once.indicator("complaints/site").orElseThrow().indicator().id());
		assertEquals("complaints/site", once.indicator("complaints/site").orElseThrow().indicator().id());
		assertTrue(once.indicator("b/nps").isEmpty());
		assertTrue(once.indicator("b/nps").isEmpty());

		assertEquals(List.of("complaints/site", "b/nps"), asked);
	}

	@Test
	void asksSourcesOnceWhatTheyHave() {
		var indicators = once.sources().getFirst().indicators();

		assertEquals(indicators, once.sources().getFirst().indicators());
		assertEquals(List.of("sources"), asked);
	}

	/** Notes what it is asked. */
	private final class Asked implements Chain {

		private final IndicatorSource source = FakeSource.share();

		@Override
		public Optional<Measured> indicator(String id) {
			asked.add(id);
			return source.indicators().stream().filter(one -> one.id().equals(id)).findFirst().map(one -> new Measured(one, source));
		}

		@Override
		public List<IndicatorSource> sources() {
			asked.add("sources");
			return List.of(source);
		}

		@Override
		public Optional<Findings> findings() {
			return Optional.empty();
		}

		@Override
		public Optional<Plans> plans() {
			return Optional.empty();
		}

		@Override
		public Optional<Verdicts> verdicts() {
			return Optional.empty();
		}

		@Override
		public Optional<Measured> about(Finding finding) {
			return Optional.empty();
		}
	}
}
