package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.StorageFault;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.spi.Contribution;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that was prepared to act when somebody opens it. */
class ForeignObjectsTest {

	@TempDir
	Path folder;

	@Test
	void isDamagedWhereTheListOfWhatRanWasEmptied() throws Exception {
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder);
		}
		prepare("DELETE FROM MIGRATION");

		try (var store = Notes.store(Notes.first())) {
			assertEquals(StorageFault.DAMAGED, assertInstanceOf(Opening.Faulty.class, store.open(folder)).fault());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"CREATE TRIGGER T AFTER INSERT ON NOTE FOR EACH ROW DELETE FROM NOTE",
		"CREATE PROCEDURE P() LANGUAGE JAVA PARAMETER STYLE JAVA EXTERNAL NAME 'java.lang.System.gc'",
		"CREATE FUNCTION F() RETURNS INT LANGUAGE JAVA PARAMETER STYLE JAVA NO SQL EXTERNAL NAME 'java.lang.Thread.activeCount'",
		"CREATE VIEW V AS SELECT * FROM NOTE",
		"CREATE SYNONYM S FOR NOTE"
	})
	void isNotReadAndSaysWhy(String prepared) throws Exception {
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder);
			Notes.add(store, 1, "kept");
		}
		prepare(prepared);

		try (var store = Notes.store(Notes.first())) {
			var faulty = assertInstanceOf(Opening.Faulty.class, store.open(folder));

			assertEquals(StorageFault.FOREIGN, faulty.fault());
			assertTrue(faulty.fault().sentence(Locale.ENGLISH).contains("trigger"));
		}
	}

	@Test
	void anExtensionWhoseMigrationMakesSuchAThingIsLeftOut() {
		var script = "CREATE TABLE CAR (ID BIGINT NOT NULL PRIMARY KEY);\nCREATE VIEW CARS AS SELECT ID FROM CAR;\n";
		var other = new Notes("com.example.cars", Map.of("0001-cars", script), List.of());
		var offers = List.of(offered("io.antiphon.notes", Notes.first()), offered(other.id(), other));

		try (var store = new WorkspaceStore(new Derby(), () -> offers, false)) {
			var opened = assertInstanceOf(Opening.Opened.class, store.open(folder));

			var left = assertInstanceOf(Notice.LeftOut.class, opened.notices().getFirst());
			assertEquals("a migration of com.example.cars made what acts by itself: view CARS", left.detail());
		}
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder);
		}
	}

	private static Guarded<Contribution> offered(String bundle, Contribution contribution) {
		return Guarded.of(new Extension(bundle, contribution.getClass().getName()), contribution, new ThreadGuard(new FaultRegister()));
	}

	private void prepare(String statement) throws SQLException {
		var source = new EmbeddedDataSource();
		source.setDatabaseName(folder.resolve("db").toString());
		try (var connection = source.getConnection(); var prepared = connection.createStatement()) {
			prepared.execute(statement);
		}
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException stopped) {
			assertEquals("08006", stopped.getSQLState());
		}
	}
}
