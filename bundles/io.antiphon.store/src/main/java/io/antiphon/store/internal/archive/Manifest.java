package io.antiphon.store.internal.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code manifest.json} of an archive: the workspace, when it was made (ISO 8601), the last entry of the audit, which migrations
 * of which bundle ran, and every file with its size and SHA-256. Its components are its format.
 */
record Manifest(
		int format, String workspace, String made, long head, Map<String, List<String>> migrations, List<Entry> files) {

	/** The newest format. */
	static final int FORMAT = 1;
	static final String NAME = "manifest.json";
	/** The entry with the seal of the manifest. */
	static final String SEAL = "manifest.seal";
	/** What the files of the workspace begin with. */
	static final String FOLDER = "workspace/";
	/** The key of the workspace, where it is in the archive. */
	static final String KEY = "workspace.key";

	/** Keys are files of this name. */
	private static final Pattern WORKSPACE = Pattern.compile("[0-9A-Za-z-]{1,64}");
	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
	private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
	private static final ObjectMapper JSON =
			JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

	/** A file under its name in the archive. */
	record Entry(String name, long size, String sha256) {}

	/** Whether it says what one of ours may say; {@link DateTimeException} where its time is none. */
	boolean plausible() {
		var time = Instant.parse(made);
		return format >= 1
				&& head >= 0
				&& WORKSPACE.matcher(workspace).matches()
				&& time.isAfter(EARLIEST)
				&& time.isBefore(LATEST);
	}

	byte[] bytes() {
		try {
			return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Which format the bytes are of; one that is no number is thrown. */
	static int format(byte[] bytes) throws IOException {
		var format = JSON.readTree(bytes).path("format");
		if (!format.isInt()) {
			throw new IOException("no format");
		}
		return format.intValue();
	}

	static Manifest of(byte[] bytes) throws IOException {
		var manifest = JSON.readValue(bytes, Manifest.class);
		if (manifest.workspace == null || manifest.made == null || manifest.migrations == null || manifest.files == null) {
			throw new IOException("not whole");
		}
		return manifest;
	}
}
