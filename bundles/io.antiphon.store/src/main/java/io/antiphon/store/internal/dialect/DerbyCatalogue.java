package io.antiphon.store.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database holds besides tables, their indexes and constraints. Nothing of ours makes any of it, and it would act by itself:
 * a trigger or a procedure runs somebody's code or writes files as soon as we read or write, a view stands in for a table. So it
 * is looked for before anything else is read. The database's own routines lie in schemas that nobody can add to (Derby Reference
 * Manual, "System tables").
 */
public final class DerbyCatalogue {

	private static final String ACTING = """
			SELECT 'trigger ' || TRIGGERNAME FROM SYS.SYSTRIGGERS
			UNION ALL SELECT 'routine ' || ALIAS FROM SYS.SYSALIASES JOIN SYS.SYSSCHEMAS USING (SCHEMAID)
				WHERE SCHEMANAME <> 'SQLJ' AND SCHEMANAME NOT LIKE 'SYS%'
			UNION ALL SELECT 'view ' || TABLENAME FROM SYS.SYSTABLES WHERE TABLETYPE NOT IN ('T', 'S')
			UNION ALL SELECT 'code ' || FILENAME FROM SYS.SYSFILES
			""";

	private DerbyCatalogue() {}

	/** Such a thing, by its kind and name; empty where there is none. */
	public static Optional<String> acting(Connection connection) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(ACTING)) {
			return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
		}
	}
}
