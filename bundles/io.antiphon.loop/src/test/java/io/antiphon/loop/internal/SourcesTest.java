package io.antiphon.loop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

	private final List<String> faults = new ArrayList<>();

	@Test
	void findsAnIndicatorWithItsSource() {
		var sources = sources(new FakeSource("b", false, "nps"), new FakeSource("a", false, "complaints", "cost"));

		var found = sources.indicator("cost").orElseThrow();

		assertEquals("cost", found.indicator().id());
		assertEquals("a", found.source().id());
		assertTrue(sources.indicator("csat").isEmpty());
	}

	@Test
	void asksSourcesInTheOrderOfTheirIds() {
		var sources = sources(new FakeSource("b", false, "nps"), new FakeSource("a", false, "nps"));

		assertEquals(List.of("a", "b"), sources.all().stream().map(IndicatorSource::id).toList());
		assertEquals("a", sources.indicator("nps").map(Measured::source).map(IndicatorSource::id).orElseThrow());
	}

	@Test
	void findsNumbersWhenAnotherSourceBreaks() {
		var sources = sources(new FakeSource("a", true, "nps"), new FakeSource("b", false, "nps"));
		var week = new Period(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 13));

		var found = sources.indicator("nps").orElseThrow();

		assertEquals(1, found.source().series(found.indicator(), List.of(week)).size());
		assertTrue(faults.stream().allMatch(FakeSource.class.getName()::equals) && !faults.isEmpty());
	}

	@Test
	void givesNothingForWhateverABrokenSourceIsAsked() {
		var good = new FakeSource("good", false, "nps").indicators().getFirst();
		var broken = sources(new FakeSource("a", true)).all().getFirst();
		var week = new Period(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 13));

		assertTrue(broken.indicators().isEmpty());
		assertTrue(broken.series(good, List.of(week)).isEmpty());
		assertTrue(broken.measure(good, null).isEmpty());
		assertTrue(broken.span(good).isEmpty());
	}

	private Sources sources(IndicatorSource... sources) {
		return new Sources(List.of(sources), (source, fault) -> faults.add(source));
	}
}
