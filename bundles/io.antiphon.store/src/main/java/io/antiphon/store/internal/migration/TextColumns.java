package io.antiphon.store.internal.migration;

import io.antiphon.store.Inventory;
import io.antiphon.store.spi.TextColumn;
import io.antiphon.store.spi.TextColumn.Holds;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table in which a database remembers what its columns of text hold, also those of bundles that are gone, and what the
 * catalogue says there is. The same standard SQL for every dialect; in the transaction of its connection.
 */
public final class TextColumns {

	private static final Set<Integer> TEXTS = Set.of(
			Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR, Types.NCLOB);
	private static final String TABLE = "TEXT_COLUMN";
	/** What was kept before, of personal columns alone. */
	private static final String BEFORE = "PERSONAL_COLUMN";
	private static final String CREATE = """
			CREATE TABLE TEXT_COLUMN (
				CONTRIBUTION VARCHAR(200) NOT NULL, TABLE_NAME VARCHAR(128) NOT NULL, COLUMN_NAME VARCHAR(128) NOT NULL,
				HOLDS VARCHAR(8) NOT NULL, DETAIL VARCHAR(200) NOT NULL,
				PRIMARY KEY (CONTRIBUTION, TABLE_NAME, COLUMN_NAME))""";
	private static final String CARRY = """
			INSERT INTO TEXT_COLUMN SELECT CONTRIBUTION, TABLE_NAME, COLUMN_NAME, 'ONE', SUBJECT_COLUMN FROM PERSONAL_COLUMN""";

	private final Connection connection;

	public TextColumns(Connection connection) {
		this.connection = connection;
	}

	/** Makes the table where there is none, with what was kept before there was one. */
	void prepare() throws SQLException {
		if (exists(TABLE)) {
			return;
		}
		try (var statement = connection.createStatement()) {
			statement.execute(CREATE);
			if (exists(BEFORE)) {
				statement.execute(CARRY);
				statement.execute("DROP TABLE " + BEFORE);
			}
		}
	}

	private boolean exists(String table) throws SQLException {
		try (var tables = connection.getMetaData().getTables(null, null, table, null)) {
			return tables.next();
		}
	}

	/** Writes what {@code contribution} says of its columns, unless that is what is written already. */
	void remember(Contributed contribution) throws SQLException {
		var wanted = Set.copyOf(contribution.textColumns());
		if (wanted.equals(new HashSet<>(remembered().getOrDefault(contribution.id(), List.of())))) {
			return;
		}
		try (var delete = connection.prepareStatement("DELETE FROM TEXT_COLUMN WHERE CONTRIBUTION = ?");
				var insert = connection.prepareStatement("INSERT INTO TEXT_COLUMN VALUES (?, ?, ?, ?, ?)")) {
			delete.setString(1, contribution.id());
			delete.executeUpdate();
			for (var column : wanted) {
				insert.setString(1, contribution.id());
				insert.setString(2, column.table());
				insert.setString(3, column.column());
				insert.setString(4, column.holds().name());
				insert.setString(5, column.detail());
				insert.executeUpdate();
			}
		}
	}

	private Map<String, List<TextColumn>> remembered() throws SQLException {
		var columns = new HashMap<String, List<TextColumn>>();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT CONTRIBUTION, TABLE_NAME, COLUMN_NAME, HOLDS, DETAIL FROM TEXT_COLUMN")) {
			while (rows.next()) {
				columns.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
						.add(new TextColumn(rows.getString(2), rows.getString(3), Holds.valueOf(rows.getString(4)), rows.getString(5)));
			}
		}
		return columns;
	}

	/** Every column of text there is, with what these contributions say of it, or one that is gone said when it was here. */
	public List<Inventory.Entry> all(Collection<Contributed> contributions) throws SQLException {
		var known = new HashMap<String, Inventory.Entry>();
		if (exists(TABLE)) {
			remembered().forEach((bundle, columns) -> columns.forEach(column -> known.put(key(column), entry(bundle, column, false))));
		}
		contributions.forEach(one -> one.textColumns().forEach(column -> known.put(key(column), entry(one.id(), column, true))));
		var found = new ArrayList<Inventory.Entry>();
		try (var columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
			while (columns.next()) {
				if (TEXTS.contains(columns.getInt("DATA_TYPE"))) {
					var table = columns.getString("TABLE_NAME");
					var column = columns.getString("COLUMN_NAME");
					var nobody = new Inventory.Entry(maker(contributions, table), table, column, Optional.empty(), false);
					found.add(known.getOrDefault(table + "." + column, nobody));
				}
			}
		}
		found.sort(Comparator.comparing(Inventory.Entry::table).thenComparing(Inventory.Entry::column));
		return List.copyOf(found);
	}

	private static String key(TextColumn column) {
		return column.table() + "." + column.column();
	}

	private static Inventory.Entry entry(String bundle, TextColumn column, boolean installed) {
		return new Inventory.Entry(bundle, column.table(), column.column(), Optional.of(column), installed);
	}

	private static String maker(Collection<Contributed> contributions, String table) {
		return contributions.stream()
				.filter(one -> one.owner().tables().contains(table))
				.map(Contributed::id)
				.findFirst()
				.orElse("");
	}
}
