package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Store;
import io.antiphon.store.internal.migration.ContributorsTest;
import io.antiphon.store.spi.Contribution;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one bundle reaches of the data of another: nothing, without intent. */
class SessionTest {

	private static final String DECLARED = "SELECT COUNT(*) FROM CAR";

	private final WorkspaceStore whole = Notes.store(Notes.first(), new Cars());
	private final Store notes = whole.session("io.antiphon.notes");
	private final Store cars = whole.session("com.example.cars");

	@BeforeEach
	void open(@TempDir Path folder) {
		Notes.opened(whole, folder);
		Notes.add(notes, 1, "secret");
	}

	@AfterEach
	void close() {
		whole.close();
	}

	@Test
	void worksOnItsOwnRows() {
		cars.write(manager -> {
			manager.persist(car(7));
			return 7;
		});

		assertEquals(1L,
				cars.<Long>read(manager -> manager.createQuery("SELECT COUNT(c) FROM Car c WHERE c.id = 7", Long.class).getSingleResult()));
		assertEquals(List.of(7L), cars.read(manager -> {
			CriteriaQuery<Long> query = manager.getCriteriaBuilder().createQuery(Long.class);
			return manager.createQuery(query.select(query.from(ContributorsTest.Car.class).get("id"))).getResultList();
		}));
		assertEquals(List.of("secret"), Notes.contents(notes));
	}

	@Test
	void runsTheNativeStatementsThatItDeclaredBeforehand() {
		assertEquals(List.of(0), cars.read(manager -> manager.createNativeQuery(DECLARED).getResultList()));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"SELECT n.content FROM NoteEntity n",
		"SELECT c FROM Car c WHERE EXISTS (SELECT n FROM NoteEntity n WHERE n.content LIKE 's%')",
		"SELECT c FROM Car c WHERE c.id IN (SELECT n.id FROM io.antiphon.store.internal.NoteEntity n)",
		"DELETE FROM NoteEntity n",
		"SELECT t.content FROM TABLE('NOTE') t",
		"SELECT SQL('SELECT CONTENT FROM NOTE') FROM Car c",
		"SELECT FUNCTION('SYSCS_UTIL.SYSCS_CHECK_TABLE', 'APP', 'NOTE') FROM Car c"
	})
	void refusesQueriesThatReachBeyond(String query) {
		refused(manager -> manager.createQuery(query).getResultList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT CONTENT FROM NOTE", DECLARED + " ", "DELETE FROM CAR", "SELECT COUNT(*) FROM CAR, NOTE"})
	void refusesNativeStatementsThatItDidNotDeclare(String statement) {
		refused(manager -> manager.createNativeQuery(statement));
		refused(manager -> manager.createNativeQuery(statement, ContributorsTest.Car.class));
	}

	@Test
	void refusesRowsOfOthers() {
		refused(manager -> manager.find(NoteEntity.class, 1L));
		refused(manager -> manager.merge(NoteEntity.of(1, "changed")));
		refused(manager -> {
			manager.persist(NoteEntity.of(2, "added"));
			return 2;
		});
		refused(manager -> {
			var query = manager.getCriteriaBuilder().createQuery(NoteEntity.class);
			return manager.createQuery(query.select(query.from(NoteEntity.class))).getResultList();
		});
		assertEquals(List.of("secret"), Notes.contents(notes));
	}

	@Test
	void refusesTheWaysAround() {
		refused(manager -> manager.unwrap(Connection.class));
		refused(EntityManager::getEntityManagerFactory);
		refused(EntityManager::getDelegate);
		refused(EntityManager::getTransaction);
		refused(EntityManager::getMetamodel);
		refused(manager -> manager.createStoredProcedureQuery("SYSCS_UTIL.SYSCS_BACKUP_DATABASE"));
		refused(manager -> manager.createNamedQuery("any"));
		refused(manager -> manager.callWithConnection(connection -> connection));
	}

	@Test
	void refusesABundleThatContributesNothing() {
		assertThrows(IllegalStateException.class, () -> whole.session("com.example.nobody").read(manager -> 1));
	}

	private void refused(Function<EntityManager, ?> work) {
		var thrown = assertThrows(RuntimeException.class, () -> cars.write(work::apply));
		assertTrue(thrown instanceof IllegalStateException || thrown instanceof IllegalArgumentException, thrown.toString());
	}

	private static ContributorsTest.Car car(long id) {
		var car = new ContributorsTest.Car();
		car.id = id;
		return car;
	}

	private static final class Cars implements Contribution {

		private final Notes scripts = new Notes(
				"com.example.cars", Map.of("0001-cars", "CREATE TABLE CAR (ID BIGINT NOT NULL PRIMARY KEY);\n"), List.of());

		@Override
		public String id() {
			return scripts.id();
		}

		@Override
		public List<Class<?>> entities() {
			return List.of(ContributorsTest.Car.class);
		}

		@Override
		public Set<String> statements() {
			return Set.of(DECLARED);
		}

		@Override
		public List<String> migrations() {
			return scripts.migrations();
		}

		@Override
		public InputStream script(String dialect, String name) {
			return scripts.script(dialect, name);
		}
	}
}
