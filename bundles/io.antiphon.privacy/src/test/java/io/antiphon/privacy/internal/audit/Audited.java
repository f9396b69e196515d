package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.internal.keys.KeyOutcome;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.WorkspaceKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A workspace with an audit in memory and keys in a folder, and what an attacker does to both. */
final class Audited {

	static final String WORKSPACE = "workspace";
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T02:30:00.123456Z"), ZoneOffset.UTC);

	final InMemoryAuditLog log = new InMemoryAuditLog();
	final KeyRing ring;

	Audited(Path folder) {
		this.ring = new KeyRing(folder.resolve("keys"));
	}

	WorkspaceKey key() {
		if (ring.create(WORKSPACE) instanceof KeyOutcome.Found found) {
			return found.key();
		}
		throw new AssertionError("no key");
	}

	AnchorFiles anchors() {
		return new AnchorFiles(ring, WORKSPACE, key().anchor());
	}

	/** As after a start of the program. */
	AuditTrail trail() {
		try {
			return AuditTrail.open(log, key(), anchors(), CLOCK);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** A trail that was written to so often. */
	AuditTrail written(int entries) {
		var trail = trail();
		IntStream.rangeClosed(1, entries).forEach(entry -> trail.append(List.of(draft(entry))));
		return trail;
	}

	static AuditDraft draft(int number) {
		return new AuditDraft("lin", "improve-service", "feedback.select", "service " + number, number);
	}

	void edit(long sequence, UnaryOperator<AuditEntry> change) {
		log.entries.computeIfPresent(sequence, (same, entry) -> change.apply(entry));
	}

	void cutBehind(long sequence) {
		log.entries.tailMap(sequence, false).clear();
	}

	static AuditEntry with(AuditEntry entry, String scope, String previous, String mac) {
		return new AuditEntry(
				entry.sequence(), entry.at(), entry.actor(), entry.purpose(), entry.action(), scope, entry.count(),
				previous, mac);
	}

	/** Makes all entries from one on anew with another key, each following the one before. */
	void rebuild(long from, WorkspaceKey other) {
		var chain = new Chain(other.audit());
		var previous = from == 1 ? Chain.NOTHING : log.entries.get(from - 1).mac();
		for (var entry : List.copyOf(log.entries.tailMap(from).values())) {
			var draft = new AuditDraft(entry.actor(), entry.purpose(), entry.action(), "harmless", entry.count());
			var made = chain.link(entry.sequence(), entry.at(), draft, previous);
			log.entries.put(made.sequence(), made);
			previous = made.mac();
		}
	}

	Path anchorFile(int slot) {
		return ring.file(WORKSPACE, "anchor-" + slot);
	}

	Map<Path, byte[]> copyOfAnchors() throws IOException {
		var copies = new HashMap<Path, byte[]>();
		for (int slot = 0; slot < 2; slot++) {
			if (Files.exists(anchorFile(slot))) {
				copies.put(anchorFile(slot), Files.readAllBytes(anchorFile(slot)));
			}
		}
		return copies;
	}

	static void putBack(Map<Path, byte[]> copies) throws IOException {
		for (var copy : copies.entrySet()) {
			Files.write(copy.getKey(), copy.getValue());
		}
	}
}
