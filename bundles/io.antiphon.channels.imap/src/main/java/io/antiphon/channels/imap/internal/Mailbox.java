package io.antiphon.channels.imap.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.imap.internal.MboxWriter.Body;
import io.antiphon.channels.spi.Fetch.Secret;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A folder on a server, opened for reading alone (EXAMINE, and BODY.PEEK, which leaves a mail unread), by Angus Mail. What it holds of mails are their numbers
 * and sizes. For one thread; to be closed.
 */
final class Mailbox implements AutoCloseable {

	private static final int MOST_NAMED = 10;

	private final Line line;
	private final Store store;
	private final IMAPFolder folder;
	private final long validity;
	private final long next;

	private Mailbox(Line line, Store store, IMAPFolder folder) throws NotServed {
		this.line = line;
		this.store = store;
		this.folder = folder;
		this.validity = store.asked(folder::getUIDValidity);
		this.next = store.asked(folder::getUIDNext);
		if (validity < 0) {
			throw line.notServed(ImapReason.NO_UIDS);
		}
	}

	/** Opens a folder. */
	static Mailbox open(ImapPlace place, Secret secret, Progress progress) throws NotServed {
		var line = Line.to(place.server(), progress);
		var store = new Store(place, secret.reveal(), line);
		try {
			store.login(secret.reveal());
			return new Mailbox(line, store, examined(store, place.folder()));
		} catch (NotServed failed) {
			line.close();
			store.close();
			throw failed;
		}
	}

	private static IMAPFolder examined(Store store, String name) throws NotServed {
		char separator = store.asked(() -> store.getDefaultFolder().getSeparator());
		var folder = (IMAPFolder) store.asked(() -> store.getFolder(separator == 0 ? name : name.replace('/', separator)));
		try {
			folder.open(Folder.READ_ONLY);
			return folder;
		} catch (MessagingException | RuntimeException failed) {
			var why = store.notServed(failed);
			throw why.reason().kind() == ImapReason.NO_IMAP ? new NotServed(ImapReason.NO_FOLDER.with(name, folders(store))) : why;
		}
	}

	/** The names of the first folders there are. */
	private static String folders(Store store) throws NotServed {
		var all = store.asked(() -> store.getDefaultFolder().list("*"));
		var names = Arrays.stream(all).map(Folder::getFullName).collect(Collectors.toCollection(TreeSet::new));
		return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (names.size() > MOST_NAMED ? " …" : "");
	}

	/** By which the numbers of its mails hold: where another one is told, these are others. */
	long validity() {
		return validity;
	}

	/** Above the numbers of all its mails; -1 where the server does not tell. */
	long next() {
		return next;
	}

	/** The numbers of the mails from one to another, or to the last where that is negative. */
	SortedSet<Long> uids(long from, long to) throws NotServed {
		return store.asked(() -> {
			var uids = new TreeSet<Long>();
			for (var message : folder.getMessagesByUID(from, to < 0 ? UIDFolder.LASTUID : to)) {
				uids.add(folder.getUID(message));
			}
			uids.removeIf(uid -> uid < from || to >= 0 && uid > to);
			return uids;
		});
	}

	/** How many bytes these mails have; those that are gone are left out. */
	Map<Long, Long> sizes(List<Long> uids) throws NotServed {
		return store.asked(() -> {
			var sizes = new HashMap<Long, Long>();
			var profile = new FetchProfile();
			profile.add(FetchProfile.Item.SIZE);
			var messages = folder.getMessagesByUID(uids.stream().mapToLong(Long::longValue).toArray());
			folder.fetch(Arrays.stream(messages).filter(Objects::nonNull).toArray(Message[]::new), profile);
			for (int at = 0; at < messages.length; at++) {
				if (messages[at] != null && !messages[at].isExpunged()) {
					sizes.put(uids.get(at), ((IMAPMessage) messages[at]).getSizeLong());
				}
			}
			return sizes;
		});
	}

	/** One of them, which is asked for as it is read, part by part, and is left unread on the server; nothing where it is gone. */
	Body body(long uid) throws NotServed {
		var message = store.asked(() -> Optional.ofNullable((IMAPMessage) folder.getMessageByUID(uid)));
		if (message.isEmpty()) {
			return into -> -1;
		}
		var bytes = store.asked(message.get()::getMimeStream);
		return into -> store.asked(() -> read(message.get(), bytes, into));
	}

	private static int read(IMAPMessage message, InputStream bytes, byte[] into) throws IOException {
		try {
			return bytes.read(into);
		} catch (IOException failed) {
			if (message.isExpunged()) {
				return -1;
			}
			throw failed;
		}
	}

	@Override
	public void close() {
		store.close();
		line.close();
	}
}
