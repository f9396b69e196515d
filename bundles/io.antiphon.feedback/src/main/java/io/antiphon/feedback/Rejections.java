package io.antiphon.feedback;

import io.antiphon.base.OwnerOnly;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of the records an intake does not take, in bounded memory: counts by reason, the first places, and all
 * others in a file of the workspace (place, tab, reason in the language of the intake; a line each). Whoever keeps intakes makes one for each. The file
 * holds no texts; {@link #discard} takes it away with its intake. For one thread; failing to write is thrown.
 */
public final class Rejections implements AutoCloseable {

	private static final int MOST_REASONS = 100;
	private static final String OTHERS = "…";
	private static final String FOLDER = "rejections";

	private final @Nullable Path rest;
	private final List<Rejection> first = new ArrayList<>();
	private final Map<String, Long> reasons = new LinkedHashMap<>();
	private long count;
	private @Nullable Writer writer;

	/** {@code rest}: the file for those that are not among the first, made once there are any; null to let them go. */
	public Rejections(@Nullable Path rest) {
		this.rest = rest;
	}

	/** Where the rest of an intake lies in the folder of a workspace. */
	public static Path file(Path workspace, long intake) {
		return workspace.resolve(FOLDER).resolve(Long.toUnsignedString(intake, 36) + ".tsv");
	}

	/** Takes away what an intake left there. */
	public static void discard(Path workspace, long intake) {
		try {
			Files.deleteIfExists(file(workspace, intake));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** {@code kind}: the reason without the values that only this record has. */
	public void add(Rejection rejection, String kind) {
		count++;
		boolean known = reasons.size() < MOST_REASONS || reasons.containsKey(kind);
		reasons.merge(known ? kind : OTHERS, 1L, Long::sum);
		if (first.size() < Receipt.PLACES) {
			first.add(rejection);
		} else if (rest != null) {
			write(rejection, rest);
		}
	}

	private void write(Rejection rejection, Path file) {
		try {
			var out = writer;
			if (out == null) {
				out = open(file);
				writer = out;
			}
			out.write(rejection.place() + "\t" + Remark.sentence(rejection.reason()) + "\n");
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Writer open(Path file) throws IOException {
		var folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			OwnerOnly.makeFolders(folder);
		}
		Files.deleteIfExists(file);
		Files.createFile(file, OwnerOnly.file(file));
		return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
	}

	public long count() {
		return count;
	}

	/** At most {@link Receipt#PLACES}, in the order of the file. */
	public List<Rejection> first() {
		return List.copyOf(first);
	}

	/** How many for which reason, as they first occurred. */
	public Map<String, Long> reasons() {
		return new LinkedHashMap<>(reasons);
	}

	/** Everything is in the file. */
	@Override
	public void close() {
		var out = writer;
		writer = null;
		try {
			if (out != null) {
				out.close();
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
