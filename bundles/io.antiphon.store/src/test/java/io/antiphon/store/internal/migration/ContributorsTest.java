package io.antiphon.store.internal.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.Hostile;
import io.antiphon.store.internal.Notes;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.spi.Contribution;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not ours cannot keep the rest of a workspace shut. */
public class ContributorsTest {

	private static final String GOOD = "CREATE TABLE CAR (ID BIGINT NOT NULL PRIMARY KEY);\n";

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofSeconds(1));
	private final CountDownLatch never = new CountDownLatch(1);

	@TempDir
	Path folder;

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

	@Entity(name = "Car")
	@Table(name = "CAR")
	public static class Car {
		@Id
		public long id;
	}

	/** Wants what another contribution's migration made. */
	@Entity(name = "Thief")
	@Table(name = "NOTE")
	static class Thief {
		@Id
		public long id;

		String content = "";
	}

	@Entity(name = "Unmapped")
	@Table(name = "CAR")
	static class Unmapped {
		String content = "";
	}

	@Test
	void aBadMigrationOfAnotherLeavesItOutByNameAndTheRestOpens() {
		try (var store = store(other(GOOD + "ALTER TABLE NOWHERE ADD COLUMN X INT;\n", Car.class))) {
			var left = leftOut(store);

			assertEquals("com.example.cars", left.contribution());
			assertEquals("migration 0001-cars of com.example.cars failed: 42Y55", left.detail());
			assertTrue(new Notice.LeftOut("a", "").sentence(Locale.ENGLISH).contains("\"a\""));
			Notes.add(store.session("io.antiphon.notes"), 1, "still here");
			assertEquals(List.of("still here"), Notes.contents(store.session("io.antiphon.notes")));
			assertThrows(IllegalStateException.class, () -> store.session("com.example.cars").read(manager -> 1));
		}
	}

	@Test
	void nothingOfTheBadMigrationIsKeptAndAMendedOneRuns() {
		try (var store = store(other(GOOD + "ALTER TABLE NOWHERE ADD COLUMN X INT;\n", Car.class))) {
			leftOut(store);
		}

		try (var store = store(other(GOOD, Car.class))) {
			assertEquals(List.of(), assertInstanceOf(Opening.Opened.class, store.open(folder)).notices());
			assertEquals(0L, store.session("com.example.cars")
					.<Long>read(manager -> manager.createQuery("SELECT COUNT(c) FROM Car c", Long.class).getSingleResult()));
		}
	}

	@Test
	void anEntityThatCannotBeMappedLeavesItsOwnerOut() {
		try (var store = store(other(GOOD, Unmapped.class))) {
			assertEquals("com.example.cars", leftOut(store).contribution());
		}
	}

	@Test
	void anEntityOnATableOfAnotherLeavesItsOwnerOut() {
		try (var store = store(other(GOOD, Thief.class))) {
			assertEquals("com.example.cars", leftOut(store).contribution());
		}
	}

	@Test
	void aContributionThatThrowsOrHasTheNameOfAnotherIsLeftOut() {
		var throwing = new Broken();
		var disguised = new Notes("io.antiphon.notes", Map.of("0001", GOOD), List.of());
		try (var store = new WorkspaceStore(
				new Derby(),
				() -> List.of(
						offered("io.antiphon.notes", Notes.first()),
						offered("com.example.throws", throwing),
						offered("com.example.mask", disguised)),
				false)) {
			var opened = assertInstanceOf(Opening.Opened.class, store.open(folder));

			assertEquals(
					List.of("com.example.throws", "com.example.mask"),
					opened.notices().stream().map(notice -> ((Notice.LeftOut) notice).contribution()).toList());
		}
	}

	/** Each hangs, floods or has nothing at another place; the rest of the workspace opens. */
	@ParameterizedTest
	@EnumSource
	void aContributionThatHangsOrFloodsIsLeftOutByName(Hostile.At at) {
		try (var store = new WorkspaceStore(
				new Derby(),
				() -> List.of(
						offered("io.antiphon.notes", Notes.first()),
						offered("com.example.hostile", new Hostile(at, never))),
				false)) {
			assertEquals("com.example.hostile", leftOut(store).contribution());
			assertEquals(List.of(), Notes.contents(store.session("io.antiphon.notes")));
		}
		assertEquals(List.of(at.fault), faults.all().stream().map(Fault::kind).toList());
	}

	private Guarded<Contribution> offered(String bundle, Contribution contribution) {
		return Guarded.of(new Extension(bundle, contribution.getClass().getName()), contribution, guard);
	}

	private Notice.LeftOut leftOut(WorkspaceStore store) {
		var opened = assertInstanceOf(Opening.Opened.class, store.open(folder));
		return assertInstanceOf(Notice.LeftOut.class, opened.notices().getFirst());
	}

	private static WorkspaceStore store(Contribution other) {
		return Notes.store(Notes.first(), other);
	}

	private static Contribution other(String script, Class<?> entity) {
		var scripts = new Notes("com.example.cars", Map.of("0001-cars", script), List.of());
		return new Contribution() {
			@Override
			public String id() {
				return scripts.id();
			}

			@Override
			public List<Class<?>> entities() {
				return List.of(entity);
			}

			@Override
			public List<String> migrations() {
				return scripts.migrations();
			}

			@Override
			public java.io.InputStream script(String dialect, String name) {
				return scripts.script(dialect, name);
			}
		};
	}

	private static final class Broken implements Contribution {

		@Override
		public String id() {
			throw new IllegalStateException("no");
		}

		@Override
		public List<Class<?>> entities() {
			return List.of();
		}

		@Override
		public List<String> migrations() {
			return List.of();
		}
	}
}
