package io.antiphon.store.internal;

import io.antiphon.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code workspace.properties} says: the workspace's id, the number its ids are made with where nobody else has that, where
 * it lay when it was last opened, and the id it had as a copy of another. Later versions add lines; those of a newer one stay.
 */
final class Description {

	static final String FILE = Location.DESCRIPTION;
	static final String FRESH = FILE + ".new";

	private static final String FORMAT = "1";
	/** Files are named after it. */
	private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

	private final Properties lines;

	private Description(Properties lines) {
		this.lines = lines;
	}

	static Description fresh() {
		var lines = new Properties();
		lines.setProperty("format", FORMAT);
		lines.setProperty("id", UUID.randomUUID().toString());
		lines.setProperty("node", anyNode());
		return new Description(lines);
	}

	private static String anyNode() {
		return Integer.toString(new SplittableRandom().nextInt(4096));
	}

	static Description of(Path directory) throws IOException {
		var lines = new Properties();
		try (var in = Files.newBufferedReader(directory.resolve(FILE))) {
			lines.load(in);
		} catch (IllegalArgumentException malformed) {
			throw new IOException(FILE + " cannot be read", malformed);
		}
		return new Description(lines);
	}

	/** What is against using it, or {@code null}. */
	@Nullable
	String objection() {
		var format = lines.getProperty("format");
		if (!FORMAT.equals(format)) {
			return "workspace format " + format + ", known is " + FORMAT;
		}
		var named = ID.matcher(id()).matches() && (earlier().isEmpty() || ID.matcher(earlier()).matches());
		var complete = named && lines.getProperty("node", "").matches("\\d{1,4}");
		return complete && Integer.parseInt(lines.getProperty("node")) < 4096 ? null : "incomplete " + FILE;
	}

	String id() {
		return lines.getProperty("id", "");
	}

	int node() {
		return Integer.parseInt(lines.getProperty("node", "0"));
	}

	/** The absolute path of the last time, empty where it was not written yet. */
	String place() {
		return lines.getProperty("place", "");
	}

	/** The id before this was given one of its own, empty where it never was a copy. */
	String earlier() {
		return lines.getProperty("earlier", "");
	}

	/** When the backup that this was made of was written, empty where it is none. */
	String restored() {
		return lines.getProperty("restored", "");
	}

	/** With an id of its own, as what was made of a backup of that time. */
	Description restored(String made) {
		return renewed().with("restored", made);
	}

	Description at(Path place) {
		return with("place", place.toString());
	}

	/** With an id of its own. */
	Description renewed() {
		return with("earlier", id()).with("id", UUID.randomUUID().toString()).with("node", anyNode());
	}

	private Description with(String name, String value) {
		var changed = new Properties();
		changed.putAll(lines);
		changed.setProperty(name, value);
		return new Description(changed);
	}

	/** Puts it into place as a whole. */
	void write(Path directory) throws IOException {
		var fresh = directory.resolve(FRESH);
		try (var out = Files.newBufferedWriter(fresh)) {
			lines.store(out, "Antiphon workspace");
		}
		OwnersAlone.file(fresh);
		Files.move(fresh, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
