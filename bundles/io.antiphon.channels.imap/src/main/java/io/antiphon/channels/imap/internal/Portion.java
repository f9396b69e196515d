package io.antiphon.channels.imap.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.imap.internal.wire.Bytes;
import io.antiphon.channels.imap.internal.wire.ImapReason;
import io.antiphon.channels.imap.internal.wire.Mailbox;
import io.antiphon.channels.imap.internal.wire.NotServed;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.channels.spi.Fetching;
import io.antiphon.channels.spi.Fetching.Left;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One portion of a folder: which mails belong to it, and those mails in a file. For one thread. */
final class Portion {

	private static final String ENDING = "mbox";
	/** So many numbers are looked through at once; more where hardly any of them is used. */
	private static final long WINDOW = 10_000;
	private static final long WIDEST = 1L << 32;
	private static final int SIZED_AT_ONCE = 1_000;
	private static final int READ_AT_ONCE = 100;
	private static final long MEBIBYTE = 1L << 20;

	private final Mailbox mailbox;
	private final Fetch fetch;
	private final Progress progress;
	private final List<Long> chosen = new ArrayList<>();
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
			var written = new Written(mbox);
			for (int at = 0; at < chosen.size(); at += READ_AT_ONCE) {
				mailbox.read(chosen.subList(at, Math.min(chosen.size(), at + READ_AT_ONCE)), written);
			}
			chosen.stream().filter(uid -> !written.known.contains(uid)).forEach(this::lost);
		} catch (UncheckedIOException full) {
			throw full.getCause();
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
					chosen.add(uid);
				}
			}
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

	/** Puts mails into the file. */
	private final class Written implements Mailbox.Mails {

		private final MboxWriter mbox;
		private final Set<Long> known = new HashSet<>();
		/** Of the body that was handed over last; -1 where its mail is known. */
		private long length = -1;

		Written(MboxWriter mbox) {
			this.mbox = mbox;
		}

		@Override
		public void body(long bytes, Bytes mail) throws NotServed {
			length = bytes;
			try {
				if (bytes <= fetch.limits().largest()) {
					mbox.mail(mail);
				}
			} catch (IOException full) {
				throw new UncheckedIOException(full);
			}
		}

		/** A server may have said that it was smaller. */
		@Override
		public void uid(long uid) {
			if (length < 0) {
				return;
			}
			known.add(uid);
			if (length > fetch.limits().largest()) {
				leave(uid, length);
			} else {
				items++;
				progress.advance(1);
			}
			length = -1;
		}
	}
}
