package io.antiphon.store.internal.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leases as time goes by; the clock is the test's. */
class LeasesTest {

	private final EmbeddedDataSource source = new EmbeddedDataSource();
	private Instant now = Instant.parse("2026-03-01T00:00:00Z");
	private Leases mine;
	private Leases others;

	@BeforeEach
	void open(@TempDir Path folder) throws SQLException {
		System.setProperty("derby.system.home", folder.toString());
		source.setDatabaseName(folder.resolve("db").toString());
		source.setCreateDatabase("create");
		mine = Leases.open(source, new Hand(), false);
		others = Leases.open(source, new Hand(), false);
	}

	@AfterEach
	void close() {
		mine.close();
		others.close();
		source.setCreateDatabase(null);
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException stopped) {
			assertEquals("08006", stopped.getSQLState());
		}
	}

	@Test
	void whatIsRenewedIsHeldHoweverLongItTakes() {
		var lease = mine.take("intake").orElseThrow();
		for (int minute = 0; minute < 10; minute++) {
			pass(Leases.LENGTH - 1);
			mine.renew();
		}

		assertTrue(others.take("intake").isEmpty());
		assertTrue(lease.held());
	}

	@Test
	void whatIsNotRenewedRunsOutAndItsHolderIsToldOnceAnotherHasIt() {
		var lease = mine.take("intake").orElseThrow();
		pass(Leases.LENGTH + 1);

		assertEquals(Set.of(), others.held("in"));
		var taken = others.take("intake").orElseThrow();

		assertFalse(lease.held());
		lease.close();
		assertTrue(taken.held());
	}

	@Test
	void whoWakesBeforeAnotherCameStillHoldsIt() {
		var lease = mine.take("intake").orElseThrow();
		pass(Leases.LENGTH + 1);

		assertTrue(lease.held());
		assertTrue(others.take("intake").isEmpty());
	}

	@Test
	void eachProcessHasANodeOfItsOwnWhateverItWishesFor() {
		assertEquals(4095, mine.node(4095));
		assertEquals(0, others.node(4095));
		assertNotEquals(mine.node(0), 0);
	}

	@Test
	void whoHasTheDatabaseAloneTakesOverWhatProcessesThatDiedHeld() throws SQLException {
		mine.take("intake").orElseThrow();
		try (var alone = Leases.open(source, new Hand(), true)) {
			assertEquals(Set.of(), alone.held(""));
			assertTrue(alone.take("intake").isPresent());
		}
	}

	private void pass(long millis) {
		now = now.plus(Duration.ofMillis(millis));
	}

	private final class Hand extends Clock {

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	}
}
