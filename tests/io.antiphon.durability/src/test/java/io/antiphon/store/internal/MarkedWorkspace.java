package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.store.Opening;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.internal.migration.GuardedContribution;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * A workspace with the store's own tables and one of a bundle that is not here any more, in another schema too. Every third row has
 * the mark, in texts short and long, in indexes, as bytes and in digits.
 */
public final class MarkedWorkspace implements AutoCloseable {

	public static final String MARK = "Lin王小姐-13900001234";
	public static final int ROWS = 900;

	private static final List<String> TABLES = List.of("APP.GONE_NOTE", "OTHER.GONE_LIST");

	public final WorkspaceStore store;
	private final String database;

	public MarkedWorkspace(Path folder) {
		this(folder, folder.resolveSibling("keys"));
	}

	/** With the keys of encrypted databases in a folder. */
	public MarkedWorkspace(Path folder, Path keys) {
		store = store(keys);
		assertInstanceOf(Opening.Opened.class, store.open(folder));
		database = "jdbc:derby:" + folder.toAbsolutePath().normalize().resolve("db");
	}

	/** One that is not open yet. */
	public static WorkspaceStore store(Path keys) {
		return new WorkspaceStore(
				new Derby(),
				() -> GuardedContribution.named(List.of(new StoreContributionComponent())),
				false,
				() -> new KeyBox(keys));
	}

	/** What is done with the database past the product. */
	private interface Work {
		long with(Connection connection) throws SQLException;
	}

	private long past(Work work) {
		try (var connection = DriverManager.getConnection(database)) {
			connection.setAutoCommit(false);
			var result = work.with(connection);
			connection.commit();
			return result;
		} catch (SQLException failed) {
			throw new AssertionError(failed);
		}
	}

	public MarkedWorkspace filled() {
		past(connection -> {
			try (var statement = connection.createStatement()) {
				for (var table : TABLES) {
					statement.execute("CREATE TABLE " + table + " (ID BIGINT NOT NULL PRIMARY KEY, NAME VARCHAR(200) NOT NULL, "
							+ "BODY CLOB, DIGITS VARCHAR(400), RAW VARCHAR(400) FOR BIT DATA, BLOCK BLOB)");
					statement.execute("CREATE INDEX " + table + "_BY_NAME ON " + table + " (NAME)");
					statement.execute("CREATE INDEX " + table + "_BY_RAW ON " + table + " (RAW, NAME DESC)");
				}
			}
			return 0;
		});
		for (int from = 0; from < ROWS; from += 300) {
			var first = from;
			past(connection -> {
				for (var table : TABLES) {
					insert(connection, table, first);
				}
				return 0;
			});
		}
		return this;
	}

	private static void insert(Connection connection, String table, int from) throws SQLException {
		try (var insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?)")) {
			for (int id = from; id < from + 300; id++) {
				var word = id % 3 == 0 ? MARK : "somebody else";
				var bytes = word.getBytes(StandardCharsets.UTF_8);
				insert.setLong(1, id);
				insert.setString(2, word + " " + id);
				insert.setString(3, word.repeat(id % 150 == 0 ? 4_000 : 3));
				insert.setString(4, HexFormat.of().formatHex(bytes));
				insert.setBytes(5, word.getBytes(StandardCharsets.UTF_16BE));
				insert.setBytes(6, bytes);
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	/** Takes away what has the mark; half of it had been changed to something else before. */
	public void erase() {
		past(connection -> {
			try (var statement = connection.createStatement()) {
				for (var table : TABLES) {
					statement.executeUpdate("UPDATE " + table + " SET NAME = 'nobody' || CHAR(ID) WHERE MOD(ID, 6) = 0");
					statement.executeUpdate("DELETE FROM " + table + " WHERE MOD(ID, 3) = 0");
				}
			}
			return 0;
		});
	}

	/** How many rows there are, found by each index and by none, all the same. */
	public long rows() {
		return past(connection -> {
			long rows = count(connection, "SELECT COUNT(*) FROM APP.GONE_NOTE");
			for (var table : TABLES) {
				for (var condition : List.of("MOD(ID, 3) <> 0 AND LENGTH(BODY) > 10", "NAME LIKE 'somebody else %'",
						"RAW >= X'00' AND RAW <= X'FF'")) {
					if (count(connection, "SELECT COUNT(*) FROM " + table + " WHERE " + condition) != rows) {
						throw new AssertionError(table + " does not agree by " + condition);
					}
				}
			}
			try (var statement = connection.createStatement();
					var check = statement.executeQuery("SELECT SUM(SYSCS_UTIL.SYSCS_CHECK_TABLE(SCHEMANAME, TABLENAME)), COUNT(*) "
							+ "FROM SYS.SYSTABLES JOIN SYS.SYSSCHEMAS USING (SCHEMAID) WHERE TABLETYPE = 'T'")) {
				check.next();
				if (check.getLong(1) != check.getLong(2)) {
					throw new AssertionError("a table and its indexes do not agree");
				}
			}
			return rows;
		});
	}

	/** How many there are, with all that is in them. */
	public long count() {
		return past(connection -> count(connection, "SELECT COUNT(*) FROM APP.GONE_NOTE WHERE LENGTH(BODY) > 10"));
	}

	private static long count(Connection connection, String query) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	@Override
	public void close() {
		store.close();
	}
}
