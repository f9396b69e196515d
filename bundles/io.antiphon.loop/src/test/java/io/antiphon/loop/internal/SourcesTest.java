package io.antiphon.loop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {

	private static final Period WEEK = new Period(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 13));

	private final List<String> faults = new ArrayList<>();

	@Test
	void findsAnIndicatorWithItsSource() {
		var sources = sources(FakeSource.of("b", "b/nps"), FakeSource.of("a", "a/complaints", "a/cost"));

		var found = sources.indicator("a/cost").orElseThrow();

		assertEquals("a/cost", found.indicator().id());
		assertEquals("a", found.source().id());
		assertTrue(sources.indicator("a/csat").isEmpty());
	}

	@Test
	void asksSourcesInTheOrderOfTheirIds() {
		var sources = sources(FakeSource.of("b", "b/nps"), FakeSource.of("a", "a/nps"));

		assertEquals(List.of("a", "b"), ids(sources));
	}

	static Stream<Supplier<Error>> failures() {
		return Stream.of(
				() -> {
					throw new IllegalStateException("broken on purpose");
				},
				() -> new NoClassDefFoundError("com/example/Gone"),
				() -> new StackOverflowError(),
				() -> new AssertionError("never"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void givesNothingForWhateverABrokenSourceIsAskedAndNamesIt(Supplier<Error> failure) {
		var sources = sources(FakeSource.failing("a", failure), FakeSource.of("b", "b/nps"));

		var broken = sources.all().getFirst();
		assertTrue(broken.indicators().isEmpty());
		assertTrue(broken.measure("a/nps", Scope.ALL, List.of(WEEK)).isEmpty());
		assertEquals(1, sources.indicator("b/nps").orElseThrow().series(List.of(WEEK)).size());
		assertTrue(faults.stream().allMatch(FakeSource.class.getName()::equals) && !faults.isEmpty());
	}

	@Test
	void takesNoIndicatorWhoseIdIsNotItsSources() {
		var sources = sources(FakeSource.of("a", "a/nps", "b/cost"), FakeSource.of("b", "b/nps"));

		assertTrue(sources.indicator("a/nps").isEmpty());
		assertTrue(sources.indicator("b/nps").isPresent());
		assertFalse(faults.isEmpty());
	}

	@Test
	void takesOneOfTwoSourcesWithOneId() {
		var sources = sources(FakeSource.of("a", "a/nps"), FakeSource.of("a", "a/cost"));

		assertEquals(List.of("a"), ids(sources));
		assertEquals(List.of("a"), faults);
	}

	@Test
	void takesNoMeasurementOfAnotherIndicatorOrPeriod() {
		var astray = new IndicatorSource() {
			@Override
			public String id() {
				return "a";
			}

			@Override
			public List<Indicator> indicators() {
				return List.of(FakeSource.indicator("a/nps"));
			}

			@Override
			public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
				var before = new Period(WEEK.from().minusDays(7), WEEK.from());
				return List.of(new Measurement(id, before, 1, 1, Double.NaN, "a"));
			}
		};

		assertEquals(List.of(), sources(astray).indicator("a/nps").orElseThrow().series(List.of(WEEK)));
		assertEquals(1, faults.size());
	}

	@Test
	void asksADerivedSourceOverTheBaseOnesAlone() {
		var seen = new ArrayList<String>();

		var sources = sources(
				List.of(FakeSource.of("orders", "orders/all")),
				derived("rate", bases -> bases.forEach(base -> seen.add(base.id()))),
				derived("cost", bases -> bases.forEach(base -> seen.add(base.id()))));

		assertEquals(List.of("cost", "orders", "rate"), ids(sources));
		assertEquals(List.of("orders", "orders"), seen);
		assertEquals("rate", sources.indicator("rate/x").map(Measured::source).orElseThrow().id());
	}

	/** Each looks for sources itself while it is asked, whatever it was handed, as one that got hold of the chain could. */
	@Test
	void letsTwoDerivedSourcesThatAskEachOtherComeToAnEnd() {
		var all = new ArrayList<DerivedSource>();
		all.add(new Asking("one", all));
		all.add(new Asking("two", all));

		var sources = new Sources(List.of(FakeSource.of("base", "base/nps")), all, (name, fault) -> faults.add(name));

		assertEquals(List.of("one/1"), sources.all().get(1).indicators().stream().map(Indicator::id).toList());
		assertEquals(List.of("two/1"), sources.all().get(2).indicators().stream().map(Indicator::id).toList());
		assertEquals(List.of(), faults);
	}

	/** Its one indicator is named after how many sources it sees. */
	private record Asking(String id, List<DerivedSource> others) implements DerivedSource, IndicatorSource {

		@Override
		public IndicatorSource over(List<IndicatorSource> bases) {
			return this;
		}

		@Override
		public List<Indicator> indicators() {
			var seen = new Sources(List.of(FakeSource.of("base", "base/nps")), others, (name, fault) -> { }).all();
			seen.forEach(IndicatorSource::indicators);
			return List.of(FakeSource.indicator(id + "/" + seen.size()));
		}

		@Override
		public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
			return List.of();
		}
	}

	private static DerivedSource derived(String id, Consumer<List<IndicatorSource>> bases) {
		return new DerivedSource() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public IndicatorSource over(List<IndicatorSource> given) {
				bases.accept(given);
				return FakeSource.of(id, id + "/x");
			}
		};
	}

	private static List<String> ids(Sources sources) {
		return sources.all().stream().map(IndicatorSource::id).toList();
	}

	private Sources sources(IndicatorSource... bases) {
		return sources(List.of(bases));
	}

	private Sources sources(List<IndicatorSource> bases, DerivedSource... derived) {
		return new Sources(bases, List.of(derived), (source, fault) -> faults.add(source));
	}
}
