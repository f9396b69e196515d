package io.antiphon.store.internal.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.HashSet;
import java.util.Set;

/**
 * The table of leases, in standard SQL: a name, the number of the process that holds it, and until when (milliseconds since 1970
 * in UTC). A row whose time is over is nobody's. Each method is one transaction of its connection.
 */
final class LeaseTable {

	private static final String TABLE = """
			CREATE TABLE STORE_LEASE (
				NAME VARCHAR(400) NOT NULL PRIMARY KEY, HOLDER BIGINT NOT NULL, UNTIL_MILLIS BIGINT NOT NULL)""";

	private final Connection connection;

	LeaseTable(Connection connection) {
		this.connection = connection;
	}

	boolean exists() throws SQLException {
		try (var tables = connection.getMetaData().getTables(null, null, "STORE_LEASE", null)) {
			return tables.next();
		}
	}

	void create() throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(TABLE);
		}
	}

	/** Takes what nobody holds; false where somebody does. */
	boolean take(String name, long holder, long now, long until) throws SQLException {
		if (update("UPDATE STORE_LEASE SET HOLDER = ?, UNTIL_MILLIS = ? WHERE NAME = ? AND UNTIL_MILLIS < ?",
				holder, until, name, now) == 1) {
			return true;
		}
		try {
			return update("INSERT INTO STORE_LEASE (NAME, HOLDER, UNTIL_MILLIS) VALUES (?, ?, ?)", name, holder, until) == 1;
		} catch (SQLIntegrityConstraintViolationException taken) {
			return false;
		}
	}

	/** Whether the row was still the holder's, over or not. */
	boolean renew(String name, long holder, long until) throws SQLException {
		return update("UPDATE STORE_LEASE SET UNTIL_MILLIS = ? WHERE NAME = ? AND HOLDER = ?", until, name, holder) == 1;
	}

	void give(String name, long holder) throws SQLException {
		update("DELETE FROM STORE_LEASE WHERE NAME = ? AND HOLDER = ?", name, holder);
	}

	void giveAll(long holder) throws SQLException {
		update("DELETE FROM STORE_LEASE WHERE HOLDER = ?", holder);
	}

	/** For whoever has the database alone: what is there is of processes that are gone. */
	void clear() throws SQLException {
		update("DELETE FROM STORE_LEASE");
	}

	Set<String> held(String prefix, long now) throws SQLException {
		var names = new HashSet<String>();
		try (var select = connection.prepareStatement("SELECT NAME FROM STORE_LEASE WHERE UNTIL_MILLIS >= ?")) {
			select.setLong(1, now);
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					if (rows.getString(1).startsWith(prefix)) {
						names.add(rows.getString(1).substring(prefix.length()));
					}
				}
			}
		}
		return names;
	}

	private int update(String sql, Object... values) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			for (int at = 0; at < values.length; at++) {
				statement.setObject(at + 1, values[at]);
			}
			return statement.executeUpdate();
		}
	}
}
