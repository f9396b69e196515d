package io.antiphon.channels.internal.verify;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.internal.said.OwnWords;
import io.antiphon.channels.internal.table.Opening;
import io.antiphon.channels.internal.table.TableFile;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares feedback with the file it came from: the bytes of each record by their keyed digest, so that one changed byte
 * names its record and no other; then the text, masked again by the rules that masked it.
 */
public final class FileVerifier {

	private final FeedbackStore store;
	private final Privacy privacy;

	public FileVerifier(FeedbackStore store, Privacy privacy) {
		this.store = store;
		this.privacy = privacy;
	}

	/** As {@link SourceVerifier#verify} says. The file is known by its name. */
	public SourceVerifier.Verification verify(Path file, Locale locale, Access access, Progress progress) {
		var texts = Texts.of(FileVerifier.class, locale);
		var name = file.getFileName().toString();
		var comparison = new Comparison(texts, access, table(file));
		try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
			for (var batch : store.batches(Scope.ALL, access)) {
				for (var feedback : batch) {
					if (feedback.origin().file().equals(name)) {
						comparison.compare(feedback, bytes);
					}
				}
				progress.advance(batch.size());
				if (progress.cancelled()) {
					break;
				}
			}
		} catch (IOException unreadable) {
			return new SourceVerifier.Verification.Unknown(texts.get("unreadable", name));
		}
		return comparison.result(texts.get("unknown", name));
	}

	private static Optional<TableFile> table(Path file) {
		return TableFile.open(file) instanceof Opening.Opened(var table) ? Optional.of(table) : Optional.empty();
	}

	/** One comparison of a file with the store. */
	private final class Comparison {

		private final Texts texts;
		private final KeyedDigest digest;
		private final Optional<TableFile> table;
		private final Map<Long, Optional<Redaction>> redactions = new HashMap<>();
		private final List<SourceVerifier.Changed> changed = new ArrayList<>();
		private long intact;

		Comparison(Texts texts, Access access, Optional<TableFile> table) {
			this.texts = texts;
			this.digest = privacy.digest(access, Privacy.Use.RECORD);
			this.table = table;
		}

		void compare(Feedback feedback, RandomAccessFile file) throws IOException {
			var origin = feedback.origin();
			var record = new byte[origin.length()];
			if (origin.offset() + record.length > file.length()) {
				change(feedback, "cut");
				return;
			}
			file.seek(origin.offset());
			file.readFully(record);
			if (!HexFormat.of().formatHex(digest.of(record)).equals(origin.digest())) {
				change(feedback, "bytes");
			} else if (!saysTheSame(feedback, record)) {
				change(feedback, "text");
			} else {
				intact++;
			}
		}

		/** Whether the stored text is one of the record's fields, masked again; true where the file as a whole cannot be read. */
		private boolean saysTheSame(Feedback feedback, byte[] record) {
			var redaction = redactions.computeIfAbsent(feedback.origin().intake(), store::redaction);
			if (redaction.isEmpty() || table.isEmpty()) {
				return true;
			}
			var fields = table.get().format().parse(record, table.get().columns());
			return fields.orElse(List.of()).stream().flatMap(field -> Stream.of(field, OwnWords.of(field).text()))
					.anyMatch(field -> redaction.get().mask(field).text().equals(feedback.text()));
		}

		private void change(Feedback feedback, String reason) {
			changed.add(new SourceVerifier.Changed(
					feedback.id(), Long.toString(feedback.origin().line()), texts.get("changed." + reason)));
		}

		SourceVerifier.Verification result(String unknown) {
			return intact + changed.size() == 0
					? new SourceVerifier.Verification.Unknown(unknown)
					: new SourceVerifier.Verification.Compared(intact, changed);
		}
	}
}
