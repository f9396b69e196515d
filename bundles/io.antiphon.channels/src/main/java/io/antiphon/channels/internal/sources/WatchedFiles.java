package io.antiphon.channels.internal.sources;

import io.antiphon.channels.internal.arrival.ShownFiles;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.store.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a source that is watched: how large each was and when it was changed, since when that is so, and whether it was taken in so. A file is still
 * once two looks, so far apart, saw the same: nobody is writing to it then. The looks may be those of several processes, one after the other. No two times of
 * different machines are compared.
 */
final class WatchedFiles {

	/** How far apart. */
	static final Duration STILL = Duration.ofSeconds(5);

	private static final String KIND = "channels.source.watched";
	/** The size of a place that is not there, cannot be looked into, or has too many files: something to be told once. */
	private static final long NO_FILE = -1;

	private final Documents documents;
	private final SavedSource source;

	/** As they are kept; {@code files} by their paths. */
	record Kept(String location, Map<String, Seen> files) {}

	/** {@code taken}: or {@code refused}, as it was then; {@code modified} and {@code since} in milliseconds, by the clock of the disk and of ours. */
	record Seen(long size, long modified, long since, boolean taken, boolean refused) {

		boolean same(Seen other) {
			return size == other.size && modified == other.modified;
		}

		Seen tried(boolean withoutSuccess) {
			return new Seen(size, modified, since, true, withoutSuccess);
		}
	}

	WatchedFiles(Documents documents, SavedSource source) {
		this.documents = documents;
		this.source = source;
	}

	/** Of the files of a look those that are not taken in as they are, and have been so for long enough. */
	static List<Path> still(Map<String, Seen> files, Instant now) {
		long latest = now.minus(STILL).toEpochMilli();
		return files.entrySet().stream()
				.filter(file -> !file.getValue().taken() && file.getValue().since() <= latest)
				.map(file -> Path.of(file.getKey()))
				.toList();
	}

	/** Those that were refused and are as they were. */
	static List<Path> refused(Map<String, Seen> files) {
		return files.entrySet().stream().filter(file -> file.getValue().refused()).map(file -> Path.of(file.getKey())).toList();
	}

	/** All files as they are now, which is kept where anything is new. */
	Map<String, Seen> look(Instant now, String author) {
		var before = kept();
		var files = new TreeMap<String, Seen>();
		looked(now.toEpochMilli()).forEach((file, seen) -> {
			var known = before.get(file);
			files.put(file, known != null && known.same(seen) ? known : seen);
		});
		if (!files.equals(before)) {
			keep(files, author);
		}
		return files;
	}

	/** These were taken in, or are among the {@code refused}, as they were then. */
	void taken(Map<String, Seen> then, List<Path> which, Set<Path> refused, String author) {
		var files = new TreeMap<>(kept());
		for (var path : which) {
			var seen = then.get(path.toString());
			if (seen != null && seen.same(files.getOrDefault(path.toString(), seen))) {
				files.put(path.toString(), seen.tried(refused.contains(path)));
			}
		}
		keep(files, author);
	}

	private Map<String, Seen> looked(long now) {
		var place = Path.of(source.location());
		var nothing = Map.of(place.toString(), new Seen(NO_FILE, NO_FILE, now, false, false));
		if (!Files.exists(place)) {
			return nothing;
		}
		try {
			var all = Files.isDirectory(place) ? ShownFiles.within(place) : List.of(place);
			return all.size() > ShownFiles.MOST ? nothing : looked(all, now);
		} catch (IOException | UncheckedIOException unreadable) {
			return nothing;
		}
	}

	private static Map<String, Seen> looked(List<Path> all, long now) throws IOException {
		var files = new TreeMap<String, Seen>();
		for (var file : all) {
			try {
				files.put(file.toString(), new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis(), now, false, false));
			} catch (NoSuchFileException gone) {
				continue;
			}
		}
		return files;
	}

	private Map<String, Seen> kept() {
		return documents.find(KIND, source.id(), Kept.class)
				.filter(kept -> kept.location().equals(source.location()))
				.map(Kept::files)
				.orElse(Map.of());
	}

	private void keep(Map<String, Seen> files, String author) {
		documents.put(KIND, source.id(), new Kept(source.location(), files), author);
	}

	static void forget(Documents documents, String source) {
		documents.remove(KIND, source);
	}
}
