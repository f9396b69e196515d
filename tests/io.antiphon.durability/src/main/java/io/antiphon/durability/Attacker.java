package io.antiphon.durability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who opens the database of a workspace with SQL, past the product, and has no key. */
public final class Attacker {

	private static final Map<String, String> CHANGES = Map.of(
			"BIGINT", "%1$s + 1000003",
			"INTEGER", "%1$s + 1",
			"SMALLINT", "%1$s + 1",
			"DOUBLE", "%1$s + 0.5",
			"BOOLEAN", "NOT %1$s",
			"DATE", "DATE('1999-01-01')",
			"CLOB", "CAST('q' AS CLOB) || %1$s",
			"VARCHAR () FOR BIT DATA", "X'00'");

	private final String database;

	/** On the database of the workspace in {@code directory}, which may be open. */
	public Attacker(Path directory) {
		this.database = "jdbc:derby:" + directory.toAbsolutePath().normalize().resolve("db");
	}

	/** Runs statements; each changes at least one row. */
	public void run(String... statements) {
		for (var sql : statements) {
			assertTrue(update(sql) > 0, sql);
		}
	}

	private int update(String sql) {
		try (var connection = DriverManager.getConnection(database);
				var statement = connection.createStatement()) {
			return statement.executeUpdate(sql);
		} catch (SQLException failed) {
			throw new AssertionError(sql, failed);
		}
	}

	/** The number that a query gives. */
	public long number(String query) {
		try (var connection = DriverManager.getConnection(database);
				var statement = connection.createStatement();
				var rows = statement.executeQuery(query)) {
			assertTrue(rows.next(), query);
			return rows.getLong(1);
		} catch (SQLException failed) {
			throw new AssertionError(query, failed);
		}
	}

	/** Changes every column of the newest row of every table in turn and asserts that its seal gives it away. */
	public void changesEveryColumn(SealedTables tables, Sealer sealer) {
		var lines = tables.lines();
		assertFalse(lines.isEmpty(), "there is a line in " + tables.id());
		for (var table : tables.tables()) {
			var rows = tables.rows(table, 0, 1_000);
			assertFalse(rows.isEmpty(), "there is a row in " + table);
			rows.forEach(row -> assertTrue(sealer.holds(row), table));
			changes(table, sealer, () -> tables.rows(table, 0, 1_000));
		}
		lines.forEach(line -> assertTrue(sealer.holds(line), line.table()));
		changes(lines.getFirst().table(), sealer, () -> List.copyOf(tables.lines()));
	}

	private interface Reading {

		List<SealedRow> rows();
	}

	/** Each change is seen before it is taken back: a row less, one that cannot be read, or one whose seal does not hold. */
	private void changes(String table, Sealer sealer, Reading reading) {
		var before = reading.rows().size();
		var number = columns(table).contains("WRITTEN_POSITION BIGINT") ? "WRITTEN_POSITION" : "ID";
		var kept = table + "_KEPT";
		execute("CREATE TABLE " + kept + " AS SELECT * FROM " + table + " WITH NO DATA");
		for (var column : columns(table)) {
			var name = column.substring(0, column.indexOf(' '));
			var newest = " WHERE " + number + " = (SELECT MAX(" + number + ") FROM " + table + ")";
			run("INSERT INTO " + kept + " SELECT * FROM " + table);
			run("UPDATE " + table + " SET " + name + " = " + changed(column) + newest);
			assertFalse(sound(reading, sealer, before), table + "." + name + " is not sealed");
			run("DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM " + kept, "DELETE FROM " + kept);
			assertTrue(sound(reading, sealer, before), "taken back: " + column);
		}
		execute("DROP TABLE " + kept);
	}

	private static boolean sound(Reading reading, Sealer sealer, int expected) {
		try {
			var rows = reading.rows();
			return rows.size() == expected && rows.stream().allMatch(sealer::holds);
		} catch (RuntimeException unreadable) {
			return false;
		}
	}

	private static String changed(String column) {
		var name = column.substring(0, column.indexOf(' '));
		var type = column.substring(column.indexOf(' ') + 1);
		var other = "CASE WHEN SUBSTR(%1$s, 1, 1) = 'q' THEN 'r' ELSE 'q' END"; // a keyed text may begin with any letter
		var text = "CASE WHEN LENGTH(%1$s) = 0 THEN 'q' ELSE " + other + " || SUBSTR(%1$s, 2) END";
		return CHANGES.getOrDefault(type, text).formatted(name);
	}

	/** Runs a statement that changes no row. */
	public void execute(String sql) {
		try (var connection = DriverManager.getConnection(database);
				var statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException failed) {
			throw new AssertionError(sql, failed);
		}
	}

	private List<String> columns(String table) {
		var columns = new ArrayList<String>();
		try (var connection = DriverManager.getConnection(database)) {
			collect(connection, table, columns);
		} catch (SQLException failed) {
			throw new AssertionError(table, failed);
		}
		return columns;
	}

	private static void collect(Connection connection, String table, List<String> columns) throws SQLException {
		try (var found = connection.getMetaData().getColumns(null, null, table, null)) {
			while (found.next()) {
				columns.add(found.getString("COLUMN_NAME") + " " + found.getString("TYPE_NAME"));
			}
		}
	}
}
