package io.antiphon.store.internal.dialect;

import io.antiphon.store.StorageFault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What differs between databases: how one is opened and closed, and in which folder its migrations are. */
public interface Dialect {

	/** A table in its schema. */
	record Table(String schema, String name) {}

	/** The folder of migration scripts written for it. */
	String name();

	/** The class by which EclipseLink knows it. */
	String platform();

	/**
	 * Opens the database at {@code location}, creating it where it is absent; {@code readOnly}: where nothing can be written;
	 * {@code key}: what it is encrypted with, null where it is not.
	 */
	DataSource open(Path location, boolean readOnly, byte @Nullable [] key);

	/** Whether the database at {@code location} is encrypted, or was about to be when its process ended. */
	boolean keyed(Path location) throws IOException;

	/**
	 * Encrypts the database at {@code location}, which nobody has open, or decrypts it; false where it was so already. What an
	 * earlier try left half done is taken back first.
	 */
	boolean encrypt(Path location, byte[] key, boolean encrypted) throws SQLException, IOException;

	/** Whether {@code failed} means that there was no key, or another one. */
	boolean locked(SQLException failed);

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

	/** Every table but the database's own. */
	List<Table> tables(DataSource source) throws SQLException;

	/** Writes a table and its indexes anew, so that nothing is in their files but its rows; waits for others who use it. */
	void compress(DataSource source, Table table) throws SQLException;

	/** Whether {@code failed} means that somebody else keeps what it waited for. */
	boolean busy(SQLException failed);

	/**
	 * Begins a new log and removes what was logged before, and the files of tables that are no more; false where a transaction under way
	 * still needs it.
	 */
	boolean renewLog(DataSource source) throws SQLException, IOException;

	/** Closes what {@link #open} opened, also where it could not be reached. */
	void close(DataSource source);
}
