package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Backups.Act;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The newest acts on records of one workspace in a file beside its key (number, time, action, count; a line each), so that what
 * a backup put back does not have can be named. It is a help for people and proves nothing: that it cannot be written is no
 * reason to fail. Names nobody. Thread-safe.
 */
public final class ActFile {

	private static final long MOST_BYTES = 512 * 1_024;

	private final Path file;

	public ActFile(KeyRing ring, String workspace) {
		this.file = ring.file(workspace, "acts");
	}

	/** Adds entries. */
	synchronized void note(List<AuditEntry> entries) {
		var lines = new StringBuilder();
		entries.forEach(entry -> lines
				.append(entry.sequence()).append(' ')
				.append(entry.at()).append(' ')
				.append(entry.action().replaceAll("\\s", "")).append(' ')
				.append(entry.count()).append('\n'));
		if (lines.isEmpty()) {
			return;
		}
		try {
			PrivateFile.append(file, lines.toString().getBytes(StandardCharsets.UTF_8));
			shorten();
		} catch (IOException unwritable) {
			// as said above, no reason to fail
		}
	}

	/** Lets go of the older half when it has become long. */
	private void shorten() throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			var lines = Files.readAllLines(file);
			var rest = String.join("\n", lines.subList(lines.size() / 2, lines.size())) + "\n";
			PrivateFile.replace(file, rest.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Those after an entry, oldest first; what is not whole is passed over. */
	public synchronized List<Act> after(long sequence) {
		var acts = new ArrayList<Act>();
		try {
			for (var line : Files.readAllLines(file)) {
				var parts = line.split(" ");
				if (parts.length == 4 && Long.parseLong(parts[0]) > sequence) {
					acts.add(new Act(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2], Long.parseLong(parts[3])));
				}
			}
		} catch (NoSuchFileException none) {
			return List.of();
		} catch (IOException | NumberFormatException | DateTimeException damaged) {
			return List.copyOf(acts);
		}
		return List.copyOf(acts);
	}
}
