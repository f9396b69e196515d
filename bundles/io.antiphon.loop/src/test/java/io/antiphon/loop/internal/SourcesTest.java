package io.antiphon.loop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {

	private static final Period WEEK = new Period(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 13));

	private final FaultRegister faults = new FaultRegister();
	private Guard guard = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofSeconds(1));
	private final CountDownLatch never = new CountDownLatch(1);

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

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
		assertTrue(kinds().contains(Fault.Kind.THREW));
		assertTrue(faults.all().stream().allMatch(fault -> fault.extension().name().equals("FakeSource")));
	}

	@Test
	void takesNoIndicatorWhoseIdIsNotItsSources() {
		var sources = sources(FakeSource.of("a", "a/nps", "b/cost"), FakeSource.of("b", "b/nps"));

		assertTrue(sources.indicator("a/nps").isEmpty());
		assertTrue(sources.indicator("b/nps").isPresent());
		assertEquals(List.of(Fault.Kind.UNUSABLE), kinds());
	}

	@Test
	void takesOneOfTwoSourcesWithOneId() {
		var sources = sources(FakeSource.of("a", "a/nps"), FakeSource.of("a", "a/cost"));

		assertEquals(List.of("a"), ids(sources));
		assertEquals(List.of(Fault.Kind.NAME_TAKEN), kinds());
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
		assertEquals(List.of(Fault.Kind.UNUSABLE), kinds());
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

		var sources = new Sources(bases(), Extensions.of(guard, all).all());

		assertEquals(List.of("one/1"), sources.all().get(1).indicators().stream().map(Indicator::id).toList());
		assertEquals(List.of("two/1"), sources.all().get(2).indicators().stream().map(Indicator::id).toList());
		assertEquals(List.of(), faults.all());
	}

	private List<Guarded<IndicatorSource>> bases() {
		return Extensions.<IndicatorSource>of(guard, FakeSource.of("base", "base/nps")).all();
	}

	/** It goes on to a thread of its own, on which nobody knows that it is being asked. */
	@Test
	void stopsOneThatAsksItselfOnThreadsOfItsOwn() {
		guard = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofMinutes(1)); // so many threads may take a while to begin
		var all = new ArrayList<DerivedSource>();
		all.add(new Escaping("circle", all));

		var source = new Sources(bases(), Extensions.of(guard, all).all()).all().getLast();

		assertEquals(List.of("circle/1"), source.indicators().stream().map(Indicator::id).toList());
		assertEquals(List.of(Fault.Kind.IN_CIRCLES), kinds());
	}

	@Test
	void getsNothingFromOneThatHangsOrFloodsAndTheOthersAnswer() {
		var hanging = FakeSource.failing("hangs", () -> {
			hang();
			return new AssertionError();
		});
		var flood = new Flood("floods");

		var sources = new Sources(Extensions.<IndicatorSource>of(guard, hanging, flood).all(), List.of());

		var found = sources.all();
		assertEquals(List.of(), found.getLast().indicators());
		assertEquals(List.of(), found.getFirst().indicators());
		assertEquals(List.of(Fault.Kind.LATE, Fault.Kind.TOO_MUCH), kinds().stream().sorted().toList());
		assertEquals(
				List.of("floods"), ids(new Sources(Extensions.<IndicatorSource>of(guard, hanging, flood).all(), List.of())));
	}

	/** Its one indicator is named after how many sources it sees. */
	private class Asking implements DerivedSource, IndicatorSource {

		private final String id;
		private final List<DerivedSource> others;

		Asking(String id, List<DerivedSource> others) {
			this.id = id;
			this.others = others;
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public IndicatorSource over(List<IndicatorSource> bases) {
			return this;
		}

		@Override
		public List<Indicator> indicators() {
			var seen = new Sources(bases(), Extensions.of(guard, others).all()).all();
			seen.forEach(IndicatorSource::indicators);
			return List.of(FakeSource.indicator(id + "/" + seen.size()));
		}

		@Override
		public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
			return List.of();
		}
	}

	private final class Escaping extends Asking {

		Escaping(String id, List<DerivedSource> others) {
			super(id, others);
		}

		@Override
		public List<Indicator> indicators() {
			try {
				Thread.ofVirtual().start(super::indicators).join();
			} catch (InterruptedException givenUp) {
				Thread.currentThread().interrupt();
			}
			return List.of(FakeSource.indicator(id() + "/1"));
		}
	}

	/** Has the same indicator a million times. */
	private record Flood(String id) implements IndicatorSource {

		@Override
		public List<Indicator> indicators() {
			return Collections.nCopies(1_000_000, FakeSource.indicator(id + "/x"));
		}

		@Override
		public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
			return List.of();
		}
	}

	/** Waits whatever interrupts it. */
	private void hang() {
		while (never.getCount() > 0) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
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
		return new Sources(Extensions.of(guard, bases).all(), Extensions.of(guard, derived).all());
	}

	private List<Fault.Kind> kinds() {
		return faults.all().stream().map(Fault::kind).toList();
	}
}
