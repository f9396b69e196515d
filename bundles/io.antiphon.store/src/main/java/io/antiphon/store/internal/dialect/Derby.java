package io.antiphon.store.internal.dialect;

import io.antiphon.store.StorageFault;
import io.antiphon.store.internal.archive.DatabaseFiles;
import io.antiphon.store.internal.archive.Unpacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database. It is one for the whole process: the folder it was started in holds its log and settings (never
 * the working directory), so it is stopped when its last database is closed and starts beside the next one.
 */
public final class Derby implements Dialect {

	private static final String DATABASE_STOPPED = "08006";
	private static final String SYSTEM_STOPPED = "XJ015";
	/** Not found, not started, or half stopped by a fault: there is nothing to stop. */
	private static final Set<String> NOTHING_THERE = Set.of("XJ004", "XJ040", "08004", "XJ041", "XJ001");
	/** The database, or the connection to it, is gone. */
	private static final Set<String> GONE = Set.of("08006", "08003", "XJ040", "XSLA7");

	private static final Object PROCESS = new Object();
	/** The folders for what a workspace itself does not take. */
	private static final List<Path> ELSEWHERE = new ArrayList<>();
	/** How many have each database open. */
	private static final Map<String, Integer> OPEN = new HashMap<>();

	@Override
	public String name() {
		return "derby";
	}

	@Override
	public String platform() {
		return DerbyTexts.class.getName();
	}

	@Override
	public DataSource open(Path location, boolean readOnly, byte @Nullable [] key) {
		// lower() follows the rules of this language on every machine
		return open(location, readOnly, (readOnly ? "" : "territory=en_US;") + (key == null ? "" : secret(key)));
	}

	private static String secret(byte[] key) {
		return "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=" + HexFormat.of().formatHex(key);
	}

	private static EmbeddedDataSource open(Path location, boolean readOnly, String attributes) {
		synchronized (PROCESS) {
			if (OPEN.isEmpty()) {
				var home = readOnly ? elsewhere() : Objects.requireNonNull(location.getParent());
				System.setProperty("derby.system.home", home.toString());
				if (readOnly) {
					System.setProperty("derby.storage.tempDirectory", home.toString());
				} else {
					System.clearProperty("derby.storage.tempDirectory");
				}
				// its files are for their owner alone
				System.setProperty("derby.storage.useDefaultFilePermissions", "false");
				// what it says of a fault would tell the values of the statement that met it
				System.setProperty("derby.stream.error.logSeverityLevel", "60000");
				System.setProperty("derby.storage.pageCacheSize", "2000");
				// tables grow fast here: look soon whether a plan still suits
				System.setProperty("derby.language.stalePlanCheckInterval", "5");
			}
			OPEN.merge(location.toString(), 1, Integer::sum);
		}
		var source = new EmbeddedDataSource();
		source.setDatabaseName(location.toString());
		if (!readOnly) {
			source.setCreateDatabase("create");
		}
		source.setConnectionAttributes(attributes);
		return source;
	}

	@Override
	public boolean keyed(Path location) throws IOException {
		return DatabaseFiles.keyed(location);
	}

	@Override
	public boolean encrypt(Path location, byte[] key, boolean encrypted) throws SQLException, IOException {
		boot(location, secret(key));
		if (DatabaseFiles.keyed(location) == encrypted) {
			return false;
		}
		boot(location, (encrypted ? "dataEncryption=true;" : "decryptDatabase=true;") + secret(key));
		return true;
	}

	/** It does all of it while it starts. */
	private void boot(Path location, String attributes) throws SQLException {
		var source = open(location, false, attributes);
		try {
			source.getConnection().close();
		} finally {
			close(source);
		}
	}

	@Override
	public boolean locked(SQLException failed) {
		return DerbyFaults.locked(failed);
	}

	/** A folder of this user alone for the log and for sorting, where the workspace itself takes nothing. */
	private static Path elsewhere() {
		try {
			var folder = Files.createTempDirectory("antiphon-");
			ELSEWHERE.add(folder);
			return folder;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public boolean inUse(SQLException failed) {
		return DerbyFaults.causes(failed).stream()
				.anyMatch(cause -> cause instanceof SQLException told && "XSDB6".equals(told.getSQLState()));
	}

	@Override
	public Optional<StorageFault> fault(Throwable failed) {
		return DerbyFaults.fault(failed);
	}

	@Override
	public String code(Throwable failed) {
		return DerbyFaults.code(failed);
	}

	@Override
	public boolean stopped(Throwable failed) {
		return DerbyFaults.causes(failed).stream()
				.anyMatch(cause -> cause instanceof SQLException told && GONE.contains(String.valueOf(told.getSQLState())));
	}

	@Override
	public void restart(DataSource source) {
		synchronized (PROCESS) {
			stop(((EmbeddedDataSource) source).getDatabaseName(), null);
			if (OPEN.size() == 1) {
				// a database that a fault stopped halfway is not let go of otherwise
				stop("", null);
			}
		}
	}

	@Override
	public void copy(DataSource source, Path folder) throws SQLException {
		try (var connection = source.getConnection();
				var backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
			backup.setString(1, folder.toString());
			backup.execute();
		}
	}

	@Override
	public List<Table> tables(DataSource source) throws SQLException {
		return space(source).tables();
	}

	@Override
	public void compress(DataSource source, Table table) throws SQLException {
		space(source).compress(table);
	}

	@Override
	public boolean busy(SQLException failed) {
		return DerbyFaults.busy(failed);
	}

	@Override
	public boolean renewLog(DataSource source) throws SQLException, IOException {
		var space = space(source);
		if (!space.renewLog()) {
			return false;
		}
		space.removeLost(); // what no log tells of any more
		return true;
	}

	private static DerbySpace space(DataSource source) {
		return new DerbySpace(source, Path.of(((EmbeddedDataSource) source).getDatabaseName()));
	}

	@Override
	public void close(DataSource source) {
		var name = ((EmbeddedDataSource) source).getDatabaseName();
		synchronized (PROCESS) {
			if (OPEN.merge(name, -1, Derby::left) == null) {
				stop(name, DATABASE_STOPPED);
			}
			if (OPEN.isEmpty()) {
				stop("", SYSTEM_STOPPED);
				tidy();
			}
		}
	}

	/** The log in it is of nobody's use once the database is stopped. */
	private static void tidy() {
		for (var folder : ELSEWHERE) {
			try {
				Unpacking.remove(folder);
			} catch (IOException busy) {
				folder.toFile().deleteOnExit(); // what holds it ends with the process
			}
		}
		ELSEWHERE.clear();
	}

	private static @Nullable Integer left(int open, int closing) {
		return open + closing == 0 ? null : Integer.valueOf(open + closing);
	}

	/** {@code stopped}: what it says when it did; anything will do where that is {@code null}. */
	private static void stop(String database, @Nullable String stopped) {
		var stopping = new EmbeddedDataSource();
		stopping.setDatabaseName(database);
		stopping.setShutdownDatabase("shutdown");
		try {
			stopping.getConnection().close();
		} catch (SQLException told) {
			var state = String.valueOf(told.getSQLState());
			// what was committed is in its log: a disk that is full or gone takes nothing from it
			var expected = stopped == null || stopped.equals(state) || NOTHING_THERE.contains(state);
			if (!expected && DerbyFaults.fault(told).isEmpty()) {
				throw new IllegalStateException("the database did not stop: " + state, told);
			}
		}
	}
}
