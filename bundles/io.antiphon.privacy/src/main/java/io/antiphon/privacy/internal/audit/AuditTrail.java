package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.internal.keys.WorkspaceKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the chain and proves it. Entries are committed first and anchored after. A crash between the two leaves entries
 * beyond the anchor; they are accepted and anchored when each is genuine and follows the one before, from the anchored
 * entry on: only the key makes such entries, so nobody can have added or changed one, and what could be taken away
 * unnoticed is at most the entries of the one commit that the crash kept from being anchored.
 *
 * <p>Where something is wrong already, new entries are still written, but so that the evidence stays: the chain goes on from
 * what is anchored, and a missing or forged anchor is not written anew. Thread-safe.
 */
public final class AuditTrail {

	private final AuditLog log;
	private final Chain chain;
	private final AnchorFiles anchors;
	private final Clock clock;
	private long sequence;
	private String mac = Chain.NOTHING;
	private @Nullable Anchor anchor;

	private AuditTrail(AuditLog log, WorkspaceKey key, AnchorFiles anchors, Clock clock) {
		this.log = log;
		this.chain = new Chain(key.audit());
		this.anchors = anchors;
		this.clock = clock;
	}

	/** Goes on where the chain ends; an empty one gets its first anchor. Fails where that cannot be written. */
	public static AuditTrail open(AuditLog log, WorkspaceKey key, AnchorFiles anchors, Clock clock) throws IOException {
		var trail = new AuditTrail(log, key, anchors, clock);
		trail.resume();
		return trail;
	}

	private synchronized void resume() throws IOException {
		var last = log.last();
		if (anchors.read() instanceof Anchor.State.Held held) {
			resume(held.anchor());
		} else if (last.isPresent()) {
			sequence = last.get().sequence();
			mac = last.get().mac();
		} else {
			var first = Anchor.first();
			anchors.write(first);
			anchor = first;
		}
	}

	private void resume(Anchor held) {
		anchor = held;
		sequence = held.sequence();
		mac = held.mac();
		takeBeyond();
	}

	/** Whether anything says that the key is the one the chain was made with; an empty chain says nothing against it. */
	public synchronized boolean fits() {
		var first = log.read(1, 1);
		return anchor != null
				|| first.isEmpty()
				|| chain.genuine(first.getFirst())
				|| log.last().filter(chain::genuine).isPresent();
	}

	/**
	 * Anchors a chain that came with a copy of a workspace as it is, where it has no anchor of its own yet. What the original
	 * wrote after the copy was made is not in it, and what was cut off its end before cannot be seen: the entry that says so
	 * stands where the copy begins. Whether it was anchored.
	 */
	public synchronized boolean adopt() throws IOException {
		if (anchor != null || !(anchors.read() instanceof Anchor.State.Missing)) {
			return false;
		}
		var check = new ChainCheck(chain, 0, Chain.NOTHING).beginning(log).read(log, Long.MAX_VALUE);
		if (check.finding().isPresent()) {
			return false;
		}
		var first = new Anchor(1, check.last(), check.mac());
		anchors.write(first);
		anchor = first;
		sequence = check.last();
		mac = check.mac();
		return true;
	}

	/** The number of the last entry. */
	public synchronized long head() {
		return sequence;
	}

	/** Whether nothing was ever written to it. */
	public synchronized boolean unused() {
		return sequence == 0;
	}

	/** Adds 1–{@value AuditLog#BATCH} entries in one transaction and anchors the last; other workbenches wait for both. */
	public synchronized List<AuditEntry> append(List<AuditDraft> drafts) {
		return log.alone(() -> following(drafts));
	}

	private synchronized List<AuditEntry> following(List<AuditDraft> drafts) {
		follow();
		return linked(drafts);
	}

	/** Takes over what another workbench wrote since, as {@link #resume} does. */
	private void follow() {
		followAnchor();
		if (log.last().filter(last -> last.sequence() > sequence).isPresent()) {
			takeBeyond();
		}
	}

	private void followAnchor() {
		var held = anchor;
		if (held != null && anchors.read() instanceof Anchor.State.Held(var newest) && newest.generation() > held.generation()) {
			anchor = newest;
		}
	}

	private void takeBeyond() {
		var beyond = new ChainCheck(chain, sequence, mac).read(log, Long.MAX_VALUE);
		sequence = beyond.last();
		mac = beyond.finding().isEmpty() ? beyond.mac() : mac;
	}

	private List<AuditEntry> linked(List<AuditDraft> drafts) {
		var entries = new ArrayList<AuditEntry>(drafts.size());
		var previous = mac;
		for (var draft : drafts) {
			var entry = chain.link(sequence + entries.size() + 1, clock.instant(), draft, previous);
			entries.add(entry);
			previous = entry.mac();
		}
		log.append(entries);
		sequence += entries.size();
		mac = previous;
		advance();
		return List.copyOf(entries);
	}

	private void advance() {
		var held = anchor;
		if (held == null || held.sequence() == sequence) {
			return;
		}
		try {
			var next = held.next(sequence, mac);
			anchors.write(next);
			anchor = next;
		} catch (IOException unwritable) {
			throw new UncheckedIOException("the audit is written but cannot be anchored", unwritable);
		}
	}

	/** Hands over the genuine entries from a sequence number on, in their order; the number of the last that there is. */
	public long genuine(long from, Consumer<AuditEntry> entries) {
		long last = from - 1;
		for (var page = log.read(from, AuditLog.BATCH); !page.isEmpty(); page = log.read(last + 1, AuditLog.BATCH)) {
			page.stream().filter(chain::genuine).forEach(entries);
			last = page.getLast().sequence();
		}
		return last;
	}

	/** Reads the whole chain; others append meanwhile. */
	public AuditVerification verify() {
		Anchor.State state;
		long through;
		var check = new ChainCheck(chain, 0, Chain.NOTHING);
		synchronized (this) {
			state = current();
			through = sequence;
			check.expect(sequence, mac);
		}
		if (state instanceof Anchor.State.Held held) {
			check.expect(held.anchor().sequence(), held.anchor().mac());
		}
		check.beginning(log).read(log, through);
		synchronized (this) {
			return verdict(check.read(log, Long.MAX_VALUE), state);
		}
	}

	/** What the files hold, and forged where that is older than what this trail put there. */
	private Anchor.State current() {
		var state = anchors.read();
		var put = anchor;
		var setBack = put != null
				&& state instanceof Anchor.State.Held held
				&& held.anchor().generation() < put.generation();
		return setBack ? new Anchor.State.Forged() : state;
	}

	private AuditVerification verdict(ChainCheck check, Anchor.State state) {
		var written = state instanceof Anchor.State.Held held ? Math.max(held.anchor().sequence(), sequence) : sequence;
		if (check.found() > 0 && check.genuine() == 0 && !(state instanceof Anchor.State.Held)) {
			return new AuditVerification.ForeignKey();
		}
		var wrong = check.finding();
		if (wrong.isPresent()) {
			return wrong.get();
		}
		if (check.last() < written) {
			return new AuditVerification.Truncated(written, check.found());
		}
		return switch (state) {
			case Anchor.State.Held held -> intact(check);
			case Anchor.State.Missing missing -> new AuditVerification.AnchorMissing(check.found());
			case Anchor.State.Forged forged -> new AuditVerification.AnchorForged(check.found());
		};
	}

	private AuditVerification intact(ChainCheck check) {
		sequence = check.last();
		mac = check.mac();
		followAnchor();
		advance();
		return new AuditVerification.Intact(check.found(), check.found() == 0 ? "" : check.mac());
	}
}
