package io.antiphon.store.internal.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The room of the embedded database. Pages of rows that were taken away keep their bytes until they are used again, and so does the
 * log until it is full (1 MB) and what it tells is in the tables. A checkpoint removes all logs but the one that is written, and
 * nothing makes the database begin another one but what fills it (LogToFile.flush, the log switch interval).
 */
final class DerbySpace {

	private static final Pattern LOG = Pattern.compile("log([0-9]+)\\.dat");
	private static final int ROW = 30_000;
	/** Far more than fills a log: it is begun in the background, a little later. */
	private static final int MOST_ROWS = 4_000;
	private static final int CHECKPOINTS = 3;

	private final DataSource source;
	private final Path logs;

	/** Of the database in a folder. */
	DerbySpace(DataSource source, Path database) {
		this.source = source;
		this.logs = database.resolve("log");
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
