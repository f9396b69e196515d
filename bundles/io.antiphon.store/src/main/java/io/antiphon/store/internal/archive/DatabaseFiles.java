package io.antiphon.store.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What our embedded databases consist of. The database obeys its {@code service.properties} before anything in it is compared:
 * where it writes its log, which classes it loads. So nothing is in it that we do not put there.
 */
public final class DatabaseFiles {

	static final String SETTINGS = "service.properties";
	/** What the settings are called while new ones take their place; the database takes them up where there are no others. */
	private static final String REPLACED = SETTINGS + "old";
	private static final String ENCRYPTED = "dataEncryption";
	private static final String ENCRYPTING = "derby.storage.databaseEncryptionStatus";

	private static final int MOST = 1 << 16;
	private static final Pattern OURS = Pattern.compile("service\\.properties|verifyKey\\.dat"
			+ "|BACKUP\\.HISTORY|README_DO_NOT_TOUCH_FILES\\.txt"
			+ "|seg0/(README_DO_NOT_TOUCH_FILES\\.txt|[cd][0-9a-f]{1,16}\\.dat)"
			+ "|log/(README_DO_NOT_TOUCH_FILES\\.txt|log\\.ctrl|logmirror\\.ctrl|log[0-9]{1,16}\\.dat)");
	private static final Pattern IDENTIFIER = Pattern.compile("Sys[a-z]+(Index[0-9])?Identifier");
	private static final Set<String> SET =
			Set.of("derby.serviceLocale", "derby.serviceProtocol", "derby.storage.propertiesId", ENCRYPTED, ENCRYPTING,
					"data_encrypt_algorithm_version", "log_encrypt_algorithm_version", "derby.encryptionBlockSize");

	private DatabaseFiles() {}

	/** Whether a file of a database, by its path in the folder with slashes, is one that ours have. */
	static boolean ours(String path) {
		return OURS.matcher(path).matches();
	}

	/** The setting in a database's folder that ours never have, or nothing; nothing where there is no database yet. */
	public static Optional<String> foreign(Path database) throws IOException {
		for (var name : List.of(SETTINGS, REPLACED)) {
			var found = Files.exists(database.resolve(name)) ? foreign(read(database.resolve(name))) : Optional.<String>empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static byte[] read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(MOST + 1);
		}
	}

	/** Whether a database is encrypted, or was about to be or not to be when its process ended. */
	public static boolean keyed(Path database) throws IOException {
		for (var name : List.of(SETTINGS, REPLACED)) {
			if (Files.exists(database.resolve(name))) {
				var lines = new Properties();
				lines.load(new ByteArrayInputStream(read(database.resolve(name))));
				if (lines.getProperty(ENCRYPTED, "false").equals("true") || lines.containsKey(ENCRYPTING)) {
					return true;
				}
			}
		}
		return false;
	}

	static Optional<String> foreign(byte[] settings) throws IOException {
		var lines = new Properties();
		if (settings.length > MOST) {
			return Optional.of(SETTINGS);
		}
		try {
			lines.load(new ByteArrayInputStream(settings));
		} catch (IllegalArgumentException malformed) {
			return Optional.of(SETTINGS);
		}
		return lines.stringPropertyNames().stream()
				.filter(name -> !SET.contains(name) && !IDENTIFIER.matcher(name).matches())
				.sorted()
				.findFirst();
	}
}
