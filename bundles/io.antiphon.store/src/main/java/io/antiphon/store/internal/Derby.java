package io.antiphon.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database. It is one for the whole process: the folder it was started in holds its log and settings (never
 * the working directory), so it is stopped when its last database is closed and starts beside the next one.
 */
final class Derby implements Dialect {

	private static final String DATABASE_STOPPED = "08006";
	private static final String SYSTEM_STOPPED = "XJ015";
	/** Not found, not started: there is nothing to stop. */
	private static final Set<String> NOTHING_THERE = Set.of("XJ004", "XJ040", "08004", "XJ041");

	private static final Object PROCESS = new Object();
	private static int open;

	@Override
	public String name() {
		return "derby";
	}

	@Override
	public String platform() {
		return DerbyTexts.class.getName();
	}

	@Override
	public DataSource open(Path location) {
		synchronized (PROCESS) {
			if (open++ == 0) {
				System.setProperty("derby.system.home", location.getParent().toString());
				System.setProperty("derby.storage.pageCacheSize", "2000");
				// tables grow fast here: look soon whether a plan still suits
				System.setProperty("derby.language.stalePlanCheckInterval", "5");
			}
		}
		var source = new EmbeddedDataSource();
		source.setDatabaseName(location.toString());
		source.setCreateDatabase("create");
		// lower() follows the rules of this language on every machine
		source.setConnectionAttributes("territory=en_US");
		return source;
	}

	@Override
	public boolean inUse(SQLException failed) {
		for (@Nullable SQLException cause = failed; cause != null; cause = cause.getNextException()) {
			if ("XSDB6".equals(cause.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void close(DataSource source) {
		stop(((EmbeddedDataSource) source).getDatabaseName(), DATABASE_STOPPED);
		synchronized (PROCESS) {
			if (--open == 0) {
				stop("", SYSTEM_STOPPED);
			}
		}
	}

	private static void stop(String database, String stopped) {
		var stopping = new EmbeddedDataSource();
		stopping.setDatabaseName(database);
		stopping.setShutdownDatabase("shutdown");
		try {
			stopping.getConnection().close();
		} catch (SQLException told) {
			var state = String.valueOf(told.getSQLState());
			if (!stopped.equals(state) && !NOTHING_THERE.contains(state)) {
				throw new IllegalStateException("the database did not stop: " + state, told);
			}
		}
	}
}
