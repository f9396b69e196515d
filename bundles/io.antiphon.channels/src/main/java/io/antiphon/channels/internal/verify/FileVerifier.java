package io.antiphon.channels.internal.verify;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.internal.mapping.Resolver;
import io.antiphon.channels.internal.said.OwnWords;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.records.TableOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares feedback with the file it came from: the bytes of each record by their keyed digest, so that one changed byte
 * names its record and no other; then the text, masked again by the rules that masked it. The file is known by its SHA-256;
 * where that is not known, its name offers a guess, and the result says so.
 */
public final class FileVerifier {

	private final FeedbackStore store;
	private final Privacy privacy;

	public FileVerifier(FeedbackStore store, Privacy privacy) {
		this.store = store;
		this.privacy = privacy;
	}

	/** As {@link SourceVerifier#verify} says. */
	public SourceVerifier.Verification verify(Path file, Locale locale, Access access, Progress progress) {
		var texts = Texts.of(FileVerifier.class, locale);
		var name = Objects.requireNonNullElse(file.getFileName(), file).toString();
		try {
			var sha256 = sha256(file);
			var same = intakes(receipt -> receipt.source().sha256().equals(sha256));
			var guess = same.isEmpty() ? newest(name) : Optional.<Receipt>empty();
			var intakes = guess.map(receipt -> Set.of(receipt.intake())).orElse(same);
			if (intakes.isEmpty()) {
				return new SourceVerifier.Verification.Unknown(texts.get("unknown", name));
			}
			var note = guess.map(receipt -> texts.get("guess", name, receipt.source().sha256().substring(0, 12))).orElse("");
			return compare(file, intakes, new Comparison(texts, access, table(file)), note, progress);
		} catch (IOException unreadable) {
			return new SourceVerifier.Verification.Unknown(texts.get("unreadable", name));
		}
	}

	private SourceVerifier.Verification compare(
			Path file, Set<Long> intakes, Comparison comparison, String note, Progress progress) throws IOException {
		try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
			for (var batch : store.batches(Scope.ALL, comparison.access)) {
				for (var feedback : batch) {
					if (intakes.contains(feedback.origin().intake())) {
						comparison.compare(feedback, bytes);
					}
				}
				progress.advance(batch.size());
				if (progress.cancelled()) {
					break;
				}
			}
		}
		return comparison.result(note);
	}

	private Set<Long> intakes(Predicate<Receipt> wanted) {
		return store.receipts().stream().filter(wanted).map(Receipt::intake).collect(Collectors.toSet());
	}

	private Optional<Receipt> newest(String name) {
		return store.receipts().reversed().stream()
				.filter(receipt -> receipt.source().file().equals(name) && receipt.counts().stored() + receipt.counts().revised() > 0)
				.findFirst();
	}

	private static String sha256(Path file) throws IOException {
		try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}

	private static Optional<TableFile> table(Path file) {
		return TableFile.open(file, TableOptions.FIND, Resolver::names) instanceof TableOpening.Opened(var table)
				? Optional.of(table)
				: Optional.empty();
	}

	/** One comparison of a file with the store. */
	private final class Comparison {

		private final Texts texts;
		private final Access access;
		private final KeyedDigest digest;
		private final Optional<TableFile> table;
		private final Map<Long, Optional<Redaction>> redactions = new HashMap<>();
		private final List<SourceVerifier.Changed> changed = new ArrayList<>();
		private long intact;
		private long uncompared;

		Comparison(Texts texts, Access access, Optional<TableFile> table) {
			this.texts = texts;
			this.access = access;
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
			} else {
				text(feedback, record);
			}
		}

		/** Whether the stored text is one of the record's fields, masked again; not compared where the record cannot be read. */
		private void text(Feedback feedback, byte[] record) {
			var redaction = redactions.computeIfAbsent(feedback.origin().intake(), store::redaction);
			var fields = table.flatMap(each -> each.parse(record));
			if (redaction.isEmpty() || fields.isEmpty()) {
				uncompared++;
			} else if (fields.get().stream().flatMap(field -> Stream.of(field, OwnWords.of(field).text()))
					.anyMatch(field -> redaction.get().mask(field).text().equals(feedback.text()))) {
				intact++;
			} else {
				change(feedback, "text");
			}
		}

		private void change(Feedback feedback, String reason) {
			changed.add(new SourceVerifier.Changed(
					feedback.id(), Long.toString(feedback.origin().line()), texts.get("changed." + reason)));
		}

		SourceVerifier.Verification result(String note) {
			return new SourceVerifier.Verification.Compared(intact, changed, uncompared, note);
		}
	}
}
