package io.antiphon.benchmarks.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of the table of feedback, held in memory to be written again by nothing but JDBC. */
record StoredRows(List<Integer> types, List<Object[]> rows) {

	static StoredRows read(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var result = statement.executeQuery("SELECT * FROM FEEDBACK")) {
			var types = new ArrayList<Integer>();
			for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
				types.add(result.getMetaData().getColumnType(column));
			}
			var rows = new ArrayList<Object[]>();
			while (result.next()) {
				var row = new Object[types.size()];
				for (var column = 0; column < row.length; column++) {
					row[column] = types.get(column) == Types.CLOB
							? result.getString(column + 1)
							: result.getObject(column + 1);
				}
				rows.add(row);
			}
			return new StoredRows(types, rows);
		}
	}

	/** Inserts some of the rows as one batch. */
	int insert(Connection connection, int from, int to) throws SQLException {
		var places = String.join(", ", Collections.nCopies(types.size(), "?"));
		try (var statement = connection.prepareStatement("INSERT INTO FEEDBACK VALUES (" + places + ")")) {
			for (var row : rows.subList(from, to)) {
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
