package io.antiphon.store.internal.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The table in which a database remembers which migrations ran with which content. The same standard SQL for every dialect; in the
 * transaction of its connection.
 */
public final class History {

	private static final String MIGRATIONS = """
			CREATE TABLE MIGRATION (
				CONTRIBUTION VARCHAR(200) NOT NULL, NAME VARCHAR(200) NOT NULL,
				SHA256 CHAR(64) NOT NULL, APPLIED_AT TIMESTAMP NOT NULL,
				PRIMARY KEY (CONTRIBUTION, NAME))""";

	private final Connection connection;

	public History(Connection connection) {
		this.connection = connection;
	}

	/** Whether anything was ever migrated here. */
	boolean exists() throws SQLException {
		try (var tables = connection.getMetaData().getTables(null, null, "MIGRATION", null)) {
			return tables.next();
		}
	}

	void create() throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(MIGRATIONS);
		}
	}

	/** Contribution → script → SHA-256 of what ran. */
	public Map<String, Map<String, String>> applied() throws SQLException {
		var applied = new HashMap<String, Map<String, String>>();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT CONTRIBUTION, NAME, SHA256 FROM MIGRATION")) {
			while (rows.next()) {
				applied.computeIfAbsent(rows.getString(1), id -> new HashMap<>())
						.put(rows.getString(2), rows.getString(3));
			}
		}
		return applied;
	}

	void remember(String contribution, String name, String digest) throws SQLException {
		try (var insert = connection.prepareStatement("INSERT INTO MIGRATION VALUES (?, ?, ?, ?)")) {
			insert.setString(1, contribution);
			insert.setString(2, name);
			insert.setString(3, digest);
			insert.setTimestamp(4, Timestamp.from(Instant.now()));
			insert.executeUpdate();
		}
	}
}
