package io.antiphon.feedback.internal.store;

import static io.antiphon.testkit.Records.many;
import static io.antiphon.testkit.Records.take;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Query;
import io.antiphon.feedback.Query.Brought;
import io.antiphon.feedback.Query.Order;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.reading.Bringing;
import io.antiphon.feedback.internal.store.reading.Search;
import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.feedback.internal.store.rows.Visible;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database reads indexes where it must: it tells how it ran a query. */
class PlansTest {

	@TempDir
	static Path folder;

	private static TestWorkspace workspace;
	private static long intake;

	@BeforeAll
	static void open() {
		workspace = new TestWorkspace(folder);
		intake = take(workspace.feedback, workspace.door.access(), many(4_000)).intake();
	}

	@AfterAll
	static void close() {
		workspace.close();
	}

	@Test
	void choosesAndOrdersByTheIndexAlone() {
		var plan = plan(manager -> search(manager, Query.of(Scope.ALL)));

		assertTrue(plan.contains("using index FEEDBACK_NEWEST"), plan);
		assertFalse(plan.contains("Index Row to Base Row"), plan);
		assertFalse(plan.contains("Sort ResultSet"), plan);
	}

	@Test
	void readsWhatIsInNoIndexPageByPageWithoutSortingTheRest() {
		var words = plan(manager -> search(manager, new Query(Scope.ALL, "", "parcel", null)));
		var ratings = plan(manager -> search(manager, new Query(Scope.ALL, "", "", null, new Order(Order.By.RATING, true))));

		assertFalse(words.contains("Sort ResultSet"), words);
		assertFalse(ratings.contains("Sort ResultSet"), ratings);
	}

	@Test
	void findsWhatAnImportBroughtByTheIndexAlone() {
		var plan = plan(manager -> Bringing.ids(manager, new Brought(intake, Brought.Part.ALL), Visible.now(workspace.store)));

		assertTrue(plan.contains("using index FEEDBACK_NEWEST"), plan);
		assertFalse(plan.contains("Index Row to Base Row"), plan);
		assertFalse(plan.contains("Sort ResultSet"), plan);
	}

	private static void search(EntityManager manager, Query query) {
		assertTrue(Search.ids(manager, query, Visible.now(workspace.store)).length > 0);
	}

	@Test
	void looksForIdentitiesInTheirIndexAlone() {
		var plan = plan(manager -> manager.createQuery(
				"SELECT f.id, f.intake FROM FeedbackEntity f WHERE f.identityKey IN :keys")
				.setParameter("keys", IdLists.few(new long[] {1, 2, 3}).get(0))
				.getResultList());

		assertTrue(plan.contains("using index FEEDBACK_IDENTITY"), plan);
		assertFalse(plan.contains("Table Scan"), plan);
	}

	@Test
	void readsAWindowByItsIds() {
		var plan = plan(manager -> FeedbackById.entities(manager, new long[] {1, 2, 3}));

		assertTrue(plan.contains("Index Scan ResultSet for FEEDBACK"), plan);
		assertTrue(plan.contains("read uncommitted"), plan);
		assertFalse(plan.contains("Table Scan"), plan);
	}

	private static String plan(Consumer<EntityManager> query) {
		return workspace.store.scan(manager -> {
			var connection = manager.unwrap(Connection.class);
			try (var statement = connection.createStatement()) {
				statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
				query.accept(manager);
				try (var told = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
					told.next();
					return told.getString(1);
				}
			} catch (SQLException failed) {
				throw new AssertionError(failed);
			}
		});
	}
}
