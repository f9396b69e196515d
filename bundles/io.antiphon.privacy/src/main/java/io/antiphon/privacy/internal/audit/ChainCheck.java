package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the entries of a chain in their order and keeps what is wrong first. For one thread. */
final class ChainCheck {

	private final Chain chain;
	private final Map<Long, String> expected = new HashMap<>();
	private long found;
	private long genuine;
	private long forgedInARow;
	private long last;
	private String mac;
	private @Nullable AuditVerification finding;

	/** Starts behind an entry that is trusted: its sequence and MAC. */
	ChainCheck(Chain chain, long last, String mac) {
		this.chain = chain;
		this.last = last;
		this.mac = mac;
	}

	/** The entry of this sequence must have this MAC, whatever else is right about it. */
	void expect(long sequence, String expectedMac) {
		expected.put(sequence, expectedMac);
	}

	/** What stands before the first entry was put there by somebody else. */
	ChainCheck beginning(AuditLog log) {
		log.least().ifPresent(least -> {
			if (least < 1) {
				note(new AuditVerification.Edited(least));
			}
		});
		return this;
	}

	/** Takes what the log has from the next entry on, up to {@code through}. */
	ChainCheck read(AuditLog log, long through) {
		while (last < through) {
			var page = log.read(last + 1, AuditLog.BATCH);
			page.stream().filter(entry -> entry.sequence() <= through).forEach(this::take);
			if (end(page, through)) {
				break;
			}
		}
		return this;
	}

	private static boolean end(List<AuditEntry> page, long through) {
		return page.size() < AuditLog.BATCH || page.getLast().sequence() >= through;
	}

	private void take(AuditEntry entry) {
		var ours = chain.genuine(entry);
		if (entry.sequence() != last + 1) {
			note(new AuditVerification.Missing(last + 1, entry.sequence() - 1));
		} else if (ours && !inPlace(entry)) {
			note(new AuditVerification.Replaced(entry.sequence()));
		}
		if (!ours) {
			note(new AuditVerification.Edited(entry.sequence()));
		}
		genuine += ours ? 1 : 0;
		forgedInARow = ours ? 0 : forgedInARow + 1;
		found++;
		last = entry.sequence();
		mac = entry.mac();
	}

	private boolean inPlace(AuditEntry entry) {
		return entry.previous().equals(mac)
				&& expected.getOrDefault(entry.sequence(), entry.mac()).equals(entry.mac());
	}

	private void note(AuditVerification wrong) {
		finding = finding == null ? wrong : finding;
	}

	/** What is wrong first. An edit that goes on to the end, over two entries or more, is a rebuilt chain. */
	Optional<AuditVerification> finding() {
		if (finding instanceof AuditVerification.Edited edited
				&& forgedInARow >= 2
				&& edited.sequence() == last - forgedInARow + 1) {
			return Optional.of(new AuditVerification.Rebuilt(edited.sequence()));
		}
		return Optional.ofNullable(finding);
	}

	/** How many entries there were. */
	long found() {
		return found;
	}

	/** How many of them were made with our key. */
	long genuine() {
		return genuine;
	}

	long last() {
		return last;
	}

	String mac() {
		return mac;
	}
}
