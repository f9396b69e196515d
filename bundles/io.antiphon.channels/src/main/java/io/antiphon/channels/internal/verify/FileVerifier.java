package io.antiphon.channels.internal.verify;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.internal.arrival.OpenArrivals;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.channels.internal.source.Uncounted;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import io.antiphon.loop.spi.SourceVerifier.Verification.Compared;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares feedback with the file it came from: the bytes of each record by their keyed digest, so that one changed byte
 * names its record and no other, or what is read at its origin where that is no line of a text file; then the text, masked again by the rules that masked it. The file is known by its SHA-256;
 * where that is not known, its name offers a guess, and the result says so.
 */
public final class FileVerifier {

	private final FeedbackStore store;
	private final Privacy privacy;
	private final Connectors connectors;

	public FileVerifier(FeedbackStore store, Privacy privacy, Connectors connectors) {
		this.store = store;
		this.privacy = privacy;
		this.connectors = connectors;
	}

	/** As {@link SourceVerifier#verify} says; of an archive each file in it. */
	public SourceVerifier.Verification verify(Path path, Locale locale, Access access, Progress progress) {
		try (var arrivals = OpenArrivals.of(path, connectors::sure)) {
			return together(arrivals.all().stream()
					.map(arrival -> switch (arrival) {
						case Arrival.File(var name, var file) -> one(file, locale, access, progress);
						case Arrival.Refused(var name, var reason) -> new Verification.Unknown(reason.in(locale));
					})
					.toList());
		}
	}

	/** What is not known of single files is in the note, as long as any is known. */
	private static Verification together(List<Verification> all) {
		var compared = all.stream().filter(Compared.class::isInstance).map(Compared.class::cast).toList();
		if (compared.isEmpty()) {
			return all.getFirst();
		}
		var notes = all.stream()
				.map(one -> switch (one) {
					case Compared known -> known.note();
					case Verification.Unknown(var reason) -> reason;
				})
				.filter(note -> !note.isEmpty());
		return new Compared(
				compared.stream().mapToLong(Compared::intact).sum(),
				compared.stream().flatMap(one -> one.changed().stream()).toList(),
				compared.stream().mapToLong(Compared::uncompared).sum(),
				notes.collect(Collectors.joining("\n")));
	}

	private Verification one(Path file, Locale locale, Access access, Progress progress) {
		var texts = Texts.of(FileVerifier.class, locale);
		var name = SourceFile.name(file);
		try {
			var sha256 = SourceFile.sha256(file);
			var same = intakes(receipt -> receipt.source().sha256().equals(sha256));
			var guess = same.isEmpty() ? newest(name) : Optional.<Receipt>empty();
			var intakes = guess.map(receipt -> Set.of(receipt.intake())).orElse(same);
			if (intakes.isEmpty()) {
				return new Verification.Unknown(texts.get("unknown", name));
			}
			var note = guess.map(receipt -> texts.get("guess", name, receipt.source().sha256().substring(0, 12))).orElse("");
			var digest = privacy.digest(access, Privacy.Use.RECORD);
			return compare(file, intakes, new Comparison(texts, digest, store::redaction, note), brought(intakes), access, progress);
		} catch (IOException unreadable) {
			return new Verification.Unknown(texts.get("unreadable", name));
		}
	}

	private Verification compare(
			Path file, Set<Long> intakes, Comparison comparison, long brought, Access access, Progress progress) throws IOException {
		var uncounted = new Uncounted(progress);
		try (var bytes = Files.newByteChannel(file);
				var source = new ReopenedSource(file, connectors, uncounted)) {
			var lines = new LineComparison(bytes, source, comparison);
			var others = new OriginComparison(source, comparison, uncounted);
			for (var batch : store.batches(Scope.ALL, access)) {
				for (var feedback : batch) {
					if (!intakes.contains(feedback.origin().intake())) {
						continue;
					}
					if (feedback.origin().isLine()) {
						lines.compare(feedback);
					} else {
						others.compare(feedback);
					}
				}
				progress.advance(batch.size());
				if (progress.cancelled()) {
					break;
				}
			}
			others.rest();
		}
		return comparison.result(progress.cancelled() ? 0 : brought);
	}

	/** How many records the first of these intakes stored, as new ones or as versions: the others made versions of the same ones. */
	private long brought(Set<Long> intakes) {
		return store.receipts().stream()
				.filter(receipt -> intakes.contains(receipt.intake()))
				.mapToLong(receipt -> receipt.counts().stored() + receipt.counts().revised())
				.findFirst()
				.orElse(0);
	}

	private Set<Long> intakes(Predicate<Receipt> wanted) {
		return store.receipts().stream().filter(wanted).map(Receipt::intake).collect(Collectors.toSet());
	}

	private Optional<Receipt> newest(String name) {
		return store.receipts().reversed().stream()
				.filter(receipt -> receipt.source().file().equals(name) && receipt.counts().stored() + receipt.counts().revised() > 0)
				.findFirst();
	}
}
