package io.antiphon.store.internal.dialect;

import io.antiphon.store.StorageFault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between databases: how one is opened and closed, and in which folder its migrations are. */
public interface Dialect {

	/** The folder of migration scripts written for it. */
	String name();

	/** The class by which EclipseLink knows it. */
	String platform();

	/** Opens the database at {@code location}, creating it where it is absent; {@code readOnly}: where nothing can be written. */
	DataSource open(Path location, boolean readOnly);

	/** Whether {@code failed} means that another process has the database. */
	boolean inUse(SQLException failed);

	/** What is wrong where the data lies, where that is why something failed. */
	Optional<StorageFault> fault(Throwable failed);

	/** The database's own code for a failure, empty where it has none. */
	String code(Throwable failed);

	/** Whether the database stopped by itself, so that it has to be {@link #restart started} anew. */
	boolean stopped(Throwable failed);

	/** Makes a database that stopped by itself usable again; connections are had from the same source. */
	void restart(DataSource source);

	/** Copies the database as it is at one moment into a folder, which gets its name, while others go on writing. */
	void copy(DataSource source, Path folder) throws SQLException;

	/** Closes what {@link #open} opened, also where it could not be reached. */
	void close(DataSource source);
}
