package io.antiphon.store.internal.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The room of the embedded database. Pages of rows that were taken away keep their bytes until they are used again, and so does the
 * log until it is full (1 MB) and what it tells is in the tables. A checkpoint removes all logs but the one that is written, and
 * nothing makes the database begin another one but what fills it (LogToFile.flush, the log switch interval).
 */
final class DerbySpace {

	private static final Pattern LOG = Pattern.compile("log([0-9]+)\\.dat");
	private static final Pattern CONTAINER = Pattern.compile("c([0-9a-f]{1,15})\\.dat");
	/** The database's own settings: the one container that no catalogue names. */
	private static final long SETTINGS = 0x10;
	private static final int ROW = 30_000;
	/** Far more than fills a log: it is begun in the background, a little later. */
	private static final int MOST_ROWS = 4_000;
	private static final int CHECKPOINTS = 3;

	private final DataSource source;
	private final Path logs;
	private final Path containers;

	/** Of the database in a folder. */
	DerbySpace(DataSource source, Path database) {
		this.source = source;
		this.logs = database.resolve("log");
		this.containers = database.resolve("seg0");
	}

	/** All tables but the database's own. */
	List<Dialect.Table> tables() throws SQLException {
		var tables = new ArrayList<Dialect.Table>();
		try (var connection = source.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("""
						SELECT SCHEMANAME, TABLENAME FROM SYS.SYSTABLES JOIN SYS.SYSSCHEMAS USING (SCHEMAID)
							WHERE TABLETYPE = 'T' ORDER BY SCHEMANAME, TABLENAME""")) {
			while (rows.next()) {
				tables.add(new Dialect.Table(rows.getString(1), rows.getString(2)));
			}
		}
		return tables;
	}

	/** One index after the other: less room and memory. */
	void compress(Dialect.Table table) throws SQLException {
		try (var connection = source.getConnection();
				var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(?, ?, 1)")) {
			call.setString(1, table.schema());
			call.setString(2, table.name());
			call.execute();
		}
	}

	/** Whether no log is left that was there before; a transaction that is under way keeps those since it began. */
	boolean renewLog() throws SQLException, IOException {
		var before = newest();
		try (var connection = source.getConnection()) {
			fill(connection, before);
			for (int step = 0; step < CHECKPOINTS && oldest() <= before; step++) {
				try (var checkpoint = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()")) {
					checkpoint.execute();
				}
			}
		}
		return oldest() > before;
	}

	/**
	 * Files of tables that are not there any more: a process that ended while one was written anew leaves the old or the new one, and the
	 * database never looks at it again. Nobody makes a table meanwhile.
	 */
	void removeLost() throws SQLException, IOException {
		var known = new HashSet<Long>(Set.of(SETTINGS));
		try (var connection = source.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT CONGLOMERATENUMBER FROM SYS.SYSCONGLOMERATES")) {
			while (rows.next()) {
				known.add(rows.getLong(1));
			}
		}
		try (var files = Files.list(containers)) {
			for (var file : files.toList()) {
				var name = CONTAINER.matcher(String.valueOf(file.getFileName()));
				if (name.matches() && !known.contains(Long.parseLong(name.group(1), 16))) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	/** With a table that was never there: the transaction is taken back. */
	private void fill(Connection connection, long before) throws SQLException, IOException {
		connection.setAutoCommit(false);
		try (var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE STORE_FILLER (NOTHING VARCHAR(" + ROW + ") FOR BIT DATA)");
			try (var insert = connection.prepareStatement("INSERT INTO STORE_FILLER VALUES (?)")) {
				insert.setBytes(1, new byte[ROW]);
				for (int row = 0; row < MOST_ROWS && newest() == before; row++) {
					insert.executeUpdate();
				}
			}
		} finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	private long newest() throws IOException {
		return numbers().stream().mapToLong(Long::longValue).max().orElse(0);
	}

	private long oldest() throws IOException {
		return numbers().stream().mapToLong(Long::longValue).min().orElse(0);
	}

	private List<Long> numbers() throws IOException {
		try (var files = Files.list(logs)) {
			return files.map(file -> LOG.matcher(String.valueOf(file.getFileName())))
					.filter(name -> name.matches())
					.map(name -> Long.valueOf(name.group(1)))
					.toList();
		}
	}
}
