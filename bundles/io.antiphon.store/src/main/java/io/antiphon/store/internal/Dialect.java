package io.antiphon.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between databases: how one is opened and closed, and in which folder its migrations are. */
interface Dialect {

	/** The folder of migration scripts written for it. */
	String name();

	/** The class by which EclipseLink knows it. */
	String platform();

	/** Opens the database at {@code location}, creating it where it is absent. */
	DataSource open(Path location);

	/** Whether {@code failed} means that another process has the database. */
	boolean inUse(SQLException failed);

	/** Closes what {@link #open} opened, also where it could not be reached. */
	void close(DataSource source);
}
