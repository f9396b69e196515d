package io.antiphon.privacy.internal.seals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.spi.FrozenRecords.Frozen;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sums;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sealed tables and frozen records of strangers: what they do wrong neither stops a check nor passes for sound. */
class GuardedTablesTest {

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofSeconds(1));
	private final CountDownLatch never = new CountDownLatch(1);
	private final Sealer sealer = new Sealer(kind -> bytes -> new byte[32]);
	private final SealedThings things = new SealedThings();

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

	@Test
	void rowsAreCopiesThatCarryTheirFieldsAndPassTheirSealOn() {
		var tables = only(things);

		var row = tables.rows("THING", 0, 10).getFirst();
		sealer.seal(row);

		assertNotSame(things.rows.getFirst(), row);
		assertTrue(sealer.holds(row));
		assertEquals(1, things.asked);
		assertTrue(sealer.holds(things.rows.getFirst()));
	}

	@Test
	void linesAreClosedWithTheirSealWhileTheStrangerWorks() {
		var closed = new ArrayList<SealedLine>();

		only(things).close(7, new Sums(1), line -> {
			sealer.seal(line);
			closed.add(line);
		});

		assertTrue(sealer.holds(things.line));
		assertEquals(7, closed.getFirst().id());
	}

	@Test
	void theRollUpIsShownItsOwnRowsPageByPage() {
		var tables = only(things);
		var recount = tables.recount();
		tables.rows("THING", 0, 10).forEach(recount::see);

		var differences = recount.differences();

		assertEquals(things.rows.size(), differences.getFirst().found());
		assertEquals(things.rows, things.seen);
	}

	@Test
	void oneThatHangsIsSilentAndSoIsOneThatFloodsOrNeverComesToAnEnd() {
		things.page = Collections.nCopies(1_000_000, things.rows.getFirst());
		assertThrows(GuardedTables.Silent.class, () -> only(things).rows("THING", 0, 10));
		things.page = things.rows;
		assertThrows(GuardedTables.Silent.class, () -> only(things).rows("THING", 99, 10));
		things.waits = this::hang;
		assertThrows(GuardedTables.Silent.class, () -> only(things).rows("THING", 0, 10));

		assertEquals(
				List.of(Fault.Kind.TOO_MUCH, Fault.Kind.UNUSABLE, Fault.Kind.LATE),
				faults.all().stream().map(Fault::kind).toList());
		assertEquals(List.of(), GuardedTables.of(Extensions.of(guard, things)));
	}

	@Test
	void ofTwoGroupsOfOneNameTheFirstIsTaken() {
		assertEquals(1, GuardedTables.of(Extensions.<SealedTables>of(guard, things, new SealedThings())).size());
		assertEquals(List.of(Fault.Kind.NAME_TAKEN), faults.all().stream().map(Fault::kind).toList());
	}

	@Test
	void frozenRecordsAreCopiedAndAFloodOfThemIsSilent() {
		var plan = new Frozen("p1", 1, List.of(new StringBuilder("late")), "seal");

		var copied = records(List.of(plan)).getFirst().frozen();

		assertEquals(List.of(new Frozen("p1", 1, List.of("late"), "seal")).toString(), copied.toString());
		var flood = records(Collections.nCopies(1_000_000, plan)).getFirst();
		assertThrows(GuardedTables.Silent.class, flood::frozen);
	}

	private List<FrozenRecords> records(List<Frozen> frozen) {
		return GuardedRecords.of(Extensions.of(guard, new FrozenRecords() {
			@Override
			public String kind() {
				return "thing.plan";
			}

			@Override
			public List<Frozen> frozen() {
				return frozen;
			}
		}));
	}

	private SealedTables only(SealedThings of) {
		return GuardedTables.of(Extensions.<SealedTables>of(guard, of)).getFirst();
	}

	private void hang() {
		while (never.getCount() > 0) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
	}
}
