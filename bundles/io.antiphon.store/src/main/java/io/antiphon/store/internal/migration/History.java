package io.antiphon.store.internal.migration;

import io.antiphon.store.spi.PersonalColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The tables in which a database remembers which migrations ran with which content, and where personal data lies, also of
 * bundles that are gone. The same standard SQL for every dialect; in the transaction of its connection.
 */
public final class History {

	private static final String MIGRATIONS = """
			CREATE TABLE MIGRATION (
				CONTRIBUTION VARCHAR(200) NOT NULL, NAME VARCHAR(200) NOT NULL,
				SHA256 CHAR(64) NOT NULL, APPLIED_AT TIMESTAMP NOT NULL,
				PRIMARY KEY (CONTRIBUTION, NAME))""";
	private static final String PERSONAL_COLUMNS = """
			CREATE TABLE PERSONAL_COLUMN (
				CONTRIBUTION VARCHAR(200) NOT NULL, TABLE_NAME VARCHAR(128) NOT NULL,
				COLUMN_NAME VARCHAR(128) NOT NULL, SUBJECT_COLUMN VARCHAR(128) NOT NULL,
				PRIMARY KEY (CONTRIBUTION, TABLE_NAME, COLUMN_NAME))""";

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
			statement.execute(PERSONAL_COLUMNS);
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

	/** Writes where personal data of {@code contribution} lies, unless that is what is written already. */
	void rememberPersonalColumns(Contributed contribution) throws SQLException {
		var wanted = Set.copyOf(contribution.personalColumns());
		if (wanted.equals(personalColumns(contribution.id()))) {
			return;
		}
		try (var delete = connection.prepareStatement("DELETE FROM PERSONAL_COLUMN WHERE CONTRIBUTION = ?");
				var insert = connection.prepareStatement("INSERT INTO PERSONAL_COLUMN VALUES (?, ?, ?, ?)")) {
			delete.setString(1, contribution.id());
			delete.executeUpdate();
			for (var personal : wanted) {
				insert.setString(1, contribution.id());
				insert.setString(2, personal.table());
				insert.setString(3, personal.column());
				insert.setString(4, personal.subject());
				insert.executeUpdate();
			}
		}
	}

	private Set<PersonalColumn> personalColumns(String contribution) throws SQLException {
		var columns = new HashSet<PersonalColumn>();
		try (var select = connection.prepareStatement(
				"SELECT TABLE_NAME, COLUMN_NAME, SUBJECT_COLUMN FROM PERSONAL_COLUMN WHERE CONTRIBUTION = ?")) {
			select.setString(1, contribution);
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					columns.add(new PersonalColumn(rows.getString(1), rows.getString(2), rows.getString(3)));
				}
			}
		}
		return columns;
	}
}
