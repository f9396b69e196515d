package io.antiphon.channels.imap.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.channels.spi.Fetching.Left;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One portion of a folder: which mails belong to it, and those mails in a file. For one thread. */
final class Portion {

	private static final String ENDING = "mbox";
	/** So many numbers are looked through at once; more where hardly any of them is used. */
	private static final long WINDOW = 10_000;
	private static final long WIDEST = 1L << 32;
	private static final int SIZED_AT_ONCE = 1_000;
	private static final long MEBIBYTE = 1L << 20;

	private final Mailbox mailbox;
	private final Fetch fetch;
	private final Progress progress;
	/** The mails to bring, oldest first, and how large the server says that they are. */
	private final SortedMap<Long, Long> chosen = new TreeMap<>();
	private final List<Left> left = new ArrayList<>();
	private ImapCursor cursor;
	private boolean more;
	private long items;

	Portion(Mailbox mailbox, Fetch fetch, Progress progress) {
		this.mailbox = mailbox;
		this.fetch = fetch;
		this.progress = progress;
		this.cursor = ImapCursor.of(fetch.cursor()).under(mailbox.validity());
	}

	/** Brings it. */
	Fetching.Fetched brought(String name) throws IOException, NotServed {
		choose(candidates());
		progress.begin(name, chosen.size());
		try (var mbox = new MboxWriter(fetch.into())) {
			for (var mail : chosen.entrySet()) {
				bring(mail.getKey(), mail.getValue(), mbox);
			}
		}
		if (items == 0) {
			Files.delete(fetch.into());
		}
		return new Fetching.Fetched(ENDING, items, cursor.written(), more, left, notes());
	}

	private List<Reason> notes() {
		var before = ImapCursor.of(fetch.cursor());
		return before.validity() == 0 || before.validity() == cursor.validity() ? List.of() : List.of(ImapReason.ANEW.with());
	}

	/** The numbers of the next mails, as many as a portion may have; the cursor is behind all that were looked through. */
	private List<Long> candidates() throws NotServed {
		var found = new ArrayList<Long>();
		int most = fetch.limits().items();
		long next = mailbox.next();
		long window = WINDOW;
		while (found.size() < most && (next < 0 || cursor.last() + 1 < next)) {
			long to = next < 0 ? -1 : Math.min(next - 1, cursor.last() + window);
			var uids = mailbox.uids(cursor.last() + 1, to);
			uids.stream().limit(most - (long) found.size()).forEach(found::add);
			boolean all = found.isEmpty() || uids.isEmpty() || uids.getLast().equals(found.getLast());
			more = !all;
			cursor = cursor.at(all && to >= 0 ? to : found.isEmpty() ? cursor.last() : found.getLast());
			if (next < 0) {
				break;
			}
			window = uids.isEmpty() ? Math.min(WIDEST, window * 8) : WINDOW;
		}
		more |= next >= 0 && cursor.last() + 1 < next;
		return found;
	}

	/** Those of them that fit; the cursor goes back to the last one of these where not all do. */
	private void choose(List<Long> candidates) throws NotServed {
		long bytes = 0;
		for (int at = 0; at < candidates.size(); at += SIZED_AT_ONCE) {
			var some = candidates.subList(at, Math.min(candidates.size(), at + SIZED_AT_ONCE));
			var sizes = mailbox.sizes(some);
			for (long uid : some) {
				long size = sizes.getOrDefault(uid, -1L);
				if (size > fetch.limits().largest()) {
					leave(uid, size);
				} else if (size < 0) {
					lost(uid);
				} else {
					if (!chosen.isEmpty() && bytes + size > fetch.limits().bytes()) {
						cursor = cursor.at(uid - 1);
						more = true;
						return;
					}
					bytes += size;
					chosen.put(uid, size);
				}
			}
		}
	}

	/** A server may have said that it was smaller, and may stop in the middle of it. */
	private void bring(long uid, long size, MboxWriter mbox) throws IOException, NotServed {
		long most = fetch.limits().largest();
		long length = mbox.mail(mailbox.body(uid), most);
		if (length > most) {
			mbox.undo();
			leave(uid, length);
		} else if (length == 0 || length < size && length % Store.PART == 0) {
			mbox.undo();
			lost(uid);
		} else {
			items++;
			progress.advance(1);
		}
	}

	private void leave(long uid, long size) {
		var limit = fetch.limits().largest();
		left.add(new Left("UID " + uid, ImapReason.TOO_LARGE.with(rounded(size), rounded(limit))));
	}

	/** It is gone since, or the server has it and cannot read it. */
	private void lost(long uid) {
		left.add(new Left("UID " + uid, ImapReason.LOST.with()));
	}

	private static long rounded(long bytes) {
		return (bytes + MEBIBYTE - 1) / MEBIBYTE;
	}
}
