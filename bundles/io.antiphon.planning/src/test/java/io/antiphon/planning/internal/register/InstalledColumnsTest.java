package io.antiphon.planning.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Fault.Kind;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.Register.ExtraColumn;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.internal.register.InstalledColumns.Filled;
import io.antiphon.planning.spi.RegisterColumn;
import io.antiphon.wording.Vocabularies;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("null") // the columns are made by extensions, which may know nothing of null analysis
class InstalledColumnsTest {

	private static final Cell TWELVE = new Cell("12", 12.0);

	private final FaultRegister faults = new FaultRegister();
	private final CountDownLatch never = new CountDownLatch(1);

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

	@Test
	void oneThatThrowsIsLeftOutAndNamed() {
		assertEquals("THREW RegisterColumn.cells", broken(() -> {
			throw new IllegalStateException("broken on purpose");
		}));
	}

	@Test
	void oneThatTakesTooLongIsLeftOutAndNamed() {
		var hurried = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofMillis(1));

		assertEquals("LATE RegisterColumn.id", broken(hurried, new Column(this::hang, Map::of)));
	}

	@Test
	void oneWithoutAnAnswerIsLeftOutAndNamed() {
		assertEquals("UNUSABLE RegisterColumn.cells nothing", broken(() -> null));
	}

	@Test
	void oneWithNothingInACellIsLeftOutAndNamed() {
		assertEquals("UNUSABLE RegisterColumn.cells hole", broken(() -> Collections.singletonMap("i", null)));
	}

	@Test
	void oneWithNoWordsInACellIsLeftOutAndNamed() {
		assertEquals("UNUSABLE RegisterColumn.cells hole", broken(() -> Map.of("i", new Cell(null, 1.0))));
	}

	@Test
	void oneWithWordsThatDoNotFitIsLeftOutAndNamed() {
		assertEquals("UNUSABLE RegisterColumn.cells misshapen", broken(() -> Map.of("i", new Cell("x".repeat(201), 1.0))));
	}

	@Test
	void oneWithALineBreakInACellIsLeftOutAndNamed() {
		assertEquals("UNUSABLE RegisterColumn.cells misshapen", broken(() -> Map.of("i", new Cell("4\n5", 1.0))));
	}

	@Test
	void oneWithWhatCannotBeSortedIsLeftOutAndNamed() {
		assertEquals("UNUSABLE RegisterColumn.cells no-number", broken(() -> Map.of("i", new Cell("none", Double.NaN))));
	}

	@Test
	void oneWithTheIdOfAnotherIsLeftOutAndNamed() {
		assertEquals("NAME_TAKEN RegisterColumn.id before", broken(patient(), new Column(() -> "before", Map::of)));
	}

	private String broken(Supplier<Map<String, Cell>> cells) {
		return broken(patient(), new Column(() -> "bad", cells));
	}

	/** What is told of it between two good ones, which stay. */
	private String broken(Guard guard, Column bad) {
		var filled = fill(
				guarded("before", patient(), good("before")), guarded("bad", guard, bad), guarded("after", patient(), good("after")));

		assertEquals(List.of(new ExtraColumn("before", "before", true), new ExtraColumn("after", "after", true)), filled.columns());
		assertEquals(Map.of("before", TWELVE, "after", TWELVE), filled.of("i"));
		assertEquals(List.of("bad"), faults.all().stream().map(fault -> fault.extension().name()).toList());
		return said(faults.all().getFirst());
	}

	/** Without what is no reason: where it was thrown, and how long it was waited for. */
	private static String said(Fault fault) {
		var reason = fault.kind() == Kind.UNUSABLE || fault.kind() == Kind.NAME_TAKEN ? " " + fault.detail() : "";
		return fault.kind() + " " + fault.call() + reason;
	}

	@SafeVarargs
	private static Filled fill(Guarded<RegisterColumn>... columns) {
		return new InstalledColumns(Extensions.of(List.of(columns))).fill(List.of(), Vocabularies.of().wording(Locale.ENGLISH));
	}

	private static Guarded<RegisterColumn> guarded(String name, Guard guard, RegisterColumn column) {
		return Guarded.of(new Extension("com.example", name), column, guard);
	}

	private ThreadGuard patient() {
		return new ThreadGuard(faults);
	}

	private static Column good(String id) {
		return new Column(() -> id, () -> Map.of("i", TWELVE));
	}

	private String hang() {
		try {
			never.await();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		return "late";
	}

	/** A column of numbers that does what it is told to. */
	private record Column(Supplier<String> name, Supplier<Map<String, Cell>> filling) implements RegisterColumn {

		@Override
		public String id() {
			return name.get();
		}

		@Override
		public boolean number() {
			return true;
		}

		@Override
		public Map<String, Cell> cells(List<Improvement> improvements, Locale locale) {
			return filling.get();
		}
	}
}
