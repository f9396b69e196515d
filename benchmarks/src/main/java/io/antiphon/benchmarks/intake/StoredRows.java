package io.antiphon.benchmarks.intake;

import io.antiphon.feedback.IntakeSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** As many rows of the table of feedback as the intake writes in a transaction, to be written again by nothing but JDBC. */
record StoredRows(List<Integer> types, List<Object[]> rows, long last) {

	/** The first of the table. */
	static StoredRows first(Connection connection) throws SQLException {
		return after(connection, Long.MIN_VALUE);
	}

	/** Those behind these; none at the end. */
	StoredRows next(Connection connection) throws SQLException {
		return after(connection, last);
	}

	private static StoredRows after(Connection connection, long last) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT * FROM FEEDBACK WHERE ID > ? ORDER BY ID")) {
			statement.setLong(1, last);
			statement.setMaxRows(IntakeSession.BATCH);
			try (var result = statement.executeQuery()) {
				var types = new ArrayList<Integer>();
				for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
					types.add(result.getMetaData().getColumnType(column));
				}
				var rows = new ArrayList<Object[]>();
				var reached = last;
				while (result.next()) {
					var row = new Object[types.size()];
					for (var column = 0; column < row.length; column++) {
						row[column] = types.get(column) == Types.CLOB
								? result.getString(column + 1)
								: result.getObject(column + 1);
					}
					rows.add(row);
					reached = result.getLong("ID");
				}
				return new StoredRows(types, rows, reached);
			}
		}
	}

	int size() {
		return rows.size();
	}

	/** Inserts them as one batch. */
	int insert(Connection connection) throws SQLException {
		var places = String.join(", ", Collections.nCopies(types.size(), "?"));
		try (var statement = connection.prepareStatement("INSERT INTO FEEDBACK VALUES (" + places + ")")) {
			for (var row : rows) {
				for (var column = 0; column < row.length; column++) {
					if (types.get(column) == Types.CLOB) {
						statement.setString(column + 1, (String) row[column]);
					} else {
						statement.setObject(column + 1, row[column], types.get(column));
					}
				}
				statement.addBatch();
			}
			return statement.executeBatch().length;
		}
	}
}
