package io.antiphon.benchmarks.files;

import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds what the product makes of broken files against what they are. A file that is no text of its encoding is refused. Any other is
 * read as its copy in UTF-8 is, to the last value, line and rejection, whatever it is written in. Taken in, read = stored + revised +
 * known + rejected; what is stored is what was said, once; and taken in again nothing is new.
 */
final class BrokenFileCheck {

	/** How files of one writing fared. */
	static final class Count {

		private int read;
		private int refused;
		private int asked;

		@Override
		public String toString() {
			return String.format("%5d read, %5d refused, %5d asked for their encoding or header", read, refused, asked);
		}
	}

	private final Path folder;
	private final Map<String, Count> counts = new TreeMap<>();
	private long rows;
	private long rejected;

	BrokenFileCheck(Path folder) {
		this.folder = folder;
	}

	Map<String, Count> counts() {
		return counts;
	}

	long rows() {
		return rows;
	}

	long rejected() {
		return rejected;
	}

	/** {@code taken}: whether the file is taken into a workspace of its own too, which takes a second. */
	void check(long seed, boolean taken) throws IOException {
		var file = BrokenFile.of(seed);
		var path = Files.write(folder.resolve("broken.csv"), file.bytes());
		try {
			var read = ReadFile.of(path, file.name(), null);
			reads(file, read);
			if (taken) {
				takes(path, file.name(), read);
			}
		} catch (RuntimeException failed) {
			throw new IllegalStateException("seed " + seed + ", " + file.writing(), failed);
		}
	}

	private void reads(BrokenFile file, Optional<ReadFile> read) throws IOException {
		var count = counts.computeIfAbsent(file.writing().toString(), name -> new Count());
		var text = file.text(read.map(each -> each.found().encoding()).orElse(file.writing().name()));
		if (read.isEmpty()) {
			count.refused += text.isEmpty() ? 1 : 0;
			count.asked += text.isPresent() ? 1 : 0;
			return;
		}
		count.read++;
		rows += read.get().rows().size();
		rejected += read.get().rejected();
		if (text.isEmpty()) {
			throw new IllegalStateException("read although it is no text in " + read.get().found());
		}
		if (file.text(file.writing().name()).filter(meant -> !text.get().equals(meant)).isPresent()) {
			throw new IllegalStateException("taken for " + read.get().found() + ", in which it says something else");
		}
		var copy = Files.writeString(folder.resolve("copy.csv"), text.get(), StandardCharsets.UTF_8);
		var plain = ReadFile.of(copy, "utf-8", read.get().found().delimiter());
		same(plain.map(ReadFile::content), read.map(ReadFile::content), "read otherwise than its copy in UTF-8");
	}

	private static void takes(Path path, String encoding, Optional<ReadFile> read) {
		try (var workspace = new TemporaryWorkspace()) {
			var receipt = taken(workspace, path, encoding);
			if (receipt.isEmpty()) {
				return; // what was read of it may still say nothing: then it is refused as a whole
			}
			var counts = receipt.get();
			var file = read.orElseThrow(() -> new IllegalStateException("refused, and yet taken in"));
			same((long) file.records().size(), counts.read(), "not all that was read is accounted for");
			if (counts.rejected() < file.rejected()) {
				throw new IllegalStateException("a rejection is lost");
			}
			if (file.columns().equals(ReadFile.COLUMNS) && counts.rejected() == file.rejected() && counts.revised() == 0) {
				same(said(file), stored(workspace), "what is stored is not what was said");
			}
			var again = taken(workspace, path, encoding).orElseThrow();
			same(0L, again.stored() + again.revised(), "taken in again, something was new");
			same(counts.read() - counts.rejected(), again.known(), "taken in again, not all is known");
		}
	}

	private static Set<String> said(ReadFile file) {
		return file.rows().stream().map(row -> plain(row.get(1))).collect(Collectors.toSet());
	}

	private static Set<String> stored(TemporaryWorkspace workspace) {
		var texts = new HashSet<String>();
		for (var batch : workspace.stored(null)) {
			batch.stream().map(Feedback::text).map(BrokenFileCheck::plain).forEach(texts::add);
		}
		return texts;
	}

	/** Without what blank lines and ends of lines may become. */
	private static String plain(String text) {
		return text.strip().replaceAll("\\R", "\n");
	}

	private static Optional<Receipt.Counts> taken(TemporaryWorkspace workspace, Path path, String encoding) {
		var declared = new Declared("", "Service", Map.of(), new Declared.Writing(encoding, "", 0), Locale.ENGLISH);
		return workspace.taking(path, declared) instanceof Taking.Taken(var receipt) ? Optional.of(receipt.counts()) : Optional.empty();
	}

	private static void same(Object expected, Object found, String otherwise) {
		if (!Objects.equals(expected, found)) {
			throw new IllegalStateException(otherwise + ": " + expected + " and " + found);
		}
	}
}
