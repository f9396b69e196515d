package io.antiphon.channels.imap.internal.wire;

import io.antiphon.base.Progress;
import io.antiphon.channels.imap.internal.wire.Responses.Bodies;
import io.antiphon.channels.spi.Fetch.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;

/**
 * A folder on a server, opened for reading alone (EXAMINE, and BODY.PEEK, which leaves a mail unread). The commands of this class are all that is ever sent.
 * For one thread; to be closed.
 */
public final class Mailbox implements AutoCloseable {

	private static final Bodies NO_BODIES = (length, bytes) -> {};
	private static final int MOST_NAMED = 10;

	private final Wire wire;
	private final Responses responses;
	private int commands;
	private long validity = -1;
	private long next = -1;

	/** How a server is reached: {@code first}: TLS before anything else, otherwise when it is asked to; {@code none}: without, where somebody said so. */
	public record Server(String host, int port, boolean first, boolean none, SSLSocketFactory certificates) {}

	/** A mail as it comes: its body, before its number is known for sure. */
	public interface Mails {

		void body(long length, Bytes bytes) throws NotServed;

		/** The number of the one whose body was handed over last. */
		void uid(long uid);
	}

	private Mailbox(Wire wire) {
		this.wire = wire;
		this.responses = new Responses(wire);
	}

	/** Opens a folder. */
	public static Mailbox open(Server server, String user, Secret secret, String folder, Progress progress) throws NotServed {
		var wire = Wire.to(server.host(), server.port(), progress);
		var mailbox = new Mailbox(wire);
		try {
			mailbox.greet(server);
			mailbox.login(user, secret);
			mailbox.examine(folder);
			return mailbox;
		} catch (NotServed failed) {
			wire.close();
			throw failed;
		}
	}

	/** By which the numbers of its mails hold: where another one is told, these are others. */
	public long validity() {
		return validity;
	}

	/** Above the numbers of all its mails; -1 where the server does not tell. */
	public long next() {
		return next;
	}

	private void greet(Server server) throws NotServed {
		if (server.first()) {
			wire.secure(server.certificates());
		}
		var greeting = responses.next(NO_BODIES);
		if (!greeting.ok()) {
			throw new NotServed(ImapReason.NO_IMAP.with(wire.host()));
		}
		if (!server.first() && !server.none() && !wire.loopback()) {
			if (!capabilities().contains("STARTTLS") || !command("STARTTLS", NO_BODIES, data -> {}).ok()) {
				throw new NotServed(ImapReason.PLAIN.with(wire.host()));
			}
			wire.secure(server.certificates());
		}
	}

	private List<String> capabilities() throws NotServed {
		var all = new ArrayList<String>();
		command("CAPABILITY", NO_BODIES, data -> {
			if (data.has(0, "CAPABILITY")) {
				data.tokens().forEach(token -> all.add(token.text().toUpperCase(Locale.ROOT)));
			}
		});
		return all;
	}

	private void login(String user, Secret secret) throws NotServed {
		var known = capabilities();
		boolean plain = (user + secret.reveal()).chars().allMatch(sign -> sign >= ' ' && sign <= '~');
		if (known.contains("AUTH=PLAIN")) {
			var words = ("\0" + user + "\0" + secret.reveal()).getBytes(StandardCharsets.UTF_8);
			loggedIn(answered("AUTHENTICATE PLAIN", Base64.getEncoder().encodeToString(words)));
		} else if (plain && !known.contains("LOGINDISABLED")) {
			loggedIn(command("LOGIN " + quoted(user) + " " + quoted(secret.reveal()), NO_BODIES, data -> {}));
		} else {
			throw new NotServed(ImapReason.NO_LOGIN.with(wire.host()));
		}
	}

	private void loggedIn(Response response) throws NotServed {
		if (!response.ok()) {
			throw new NotServed(ImapReason.LOGIN_REFUSED.with(wire.host()));
		}
	}

	private void examine(String folder) throws NotServed {
		var separator = new StringBuilder();
		command("LIST \"\" \"\"", NO_BODIES, data -> {
			if (data.has(0, "LIST") && data.tokens().size() > 2) {
				separator.append(data.tokens().get(2).text());
			}
		});
		var name = separator.length() == 1 ? folder.replace("/", separator) : folder;
		var response = command("EXAMINE " + quoted(FolderName.written(name)), NO_BODIES, data -> {
			validity = Math.max(validity, data.coded("UIDVALIDITY"));
			next = Math.max(next, data.coded("UIDNEXT"));
		});
		if (!response.ok()) {
			throw new NotServed(ImapReason.NO_FOLDER.with(folder, folders()));
		}
		if (validity < 0) {
			throw new NotServed(ImapReason.NO_UIDS.with(wire.host()));
		}
	}

	/** The names of the first folders there are. */
	private String folders() throws NotServed {
		var names = new TreeSet<String>();
		command("LIST \"\" \"*\"", NO_BODIES, data -> {
			if (data.has(0, "LIST") && data.tokens().size() > 3) {
				names.add(FolderName.read(data.tokens().get(3).text()));
			}
		});
		return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (names.size() > MOST_NAMED ? " …" : "");
	}

	/** The numbers of the mails from one to another, or to the last where that is negative. */
	public SortedSet<Long> uids(long from, long to) throws NotServed {
		var uids = new TreeSet<Long>();
		done(command("UID SEARCH UID " + from + ":" + (to < 0 ? "*" : to), NO_BODIES, data -> {
			if (data.has(0, "SEARCH")) {
				data.tokens().forEach(token -> uids.add(Response.number(token.text())));
			}
		}));
		uids.removeIf(uid -> uid < from || to >= 0 && uid > to);
		return uids;
	}

	/** How many bytes these mails have; those that are gone are left out. */
	public Map<Long, Long> sizes(List<Long> uids) throws NotServed {
		var sizes = new HashMap<Long, Long>();
		done(command("UID FETCH " + set(uids) + " (UID RFC822.SIZE)", NO_BODIES, data -> {
			if (data.has(1, "FETCH") && data.number(2, "RFC822.SIZE") >= 0) {
				sizes.put(data.number(2, "UID"), data.number(2, "RFC822.SIZE"));
			}
		}));
		sizes.keySet().retainAll(uids);
		return sizes;
	}

	/** Hands these mails over, and leaves them unread. */
	public void read(List<Long> uids, Mails mails) throws NotServed {
		done(command("UID FETCH " + set(uids) + " (UID BODY.PEEK[])", mails::body, data -> {
			if (data.has(1, "FETCH") && data.number(2, "UID") >= 0) {
				mails.uid(data.number(2, "UID"));
			}
		}));
	}

	private void done(Response response) throws NotServed {
		if (!response.ok()) {
			throw new NotServed(ImapReason.NO_IMAP.with(wire.host()));
		}
	}

	/** Numbers that follow each other as a range: "1:3,7". */
	private static String set(List<Long> uids) {
		var set = new StringBuilder();
		for (int at = 0; at < uids.size(); at++) {
			int end = at;
			while (end + 1 < uids.size() && uids.get(end + 1) == uids.get(end) + 1) {
				end++;
			}
			set.append(set.isEmpty() ? "" : ",").append(uids.get(at)).append(end > at ? ":" + uids.get(end) : "");
			at = end;
		}
		return set.toString();
	}

	private Response command(String line, Bodies bodies, Consumer<Response> data) throws NotServed {
		wire.send(tag() + " " + line);
		return ended(bodies, data);
	}

	/** A command, and what is said once it is asked for. */
	private Response answered(String line, String answer) throws NotServed {
		wire.send(tag() + " " + line);
		var first = responses.next(NO_BODIES);
		while (first.data()) {
			first = responses.next(NO_BODIES);
		}
		if (!first.awaits()) {
			return first;
		}
		wire.send(answer);
		return ended(NO_BODIES, data -> {});
	}

	private String tag() {
		commands++;
		return "a" + commands;
	}

	private Response ended(Bodies bodies, Consumer<Response> data) throws NotServed {
		while (true) {
			var response = responses.next(bodies);
			if (response.tag().equals("a" + commands)) {
				return response;
			}
			if (response.status().equals("BYE")) {
				throw new NotServed(ImapReason.CUT_OFF.with(wire.host()));
			}
			data.accept(response);
		}
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** Says farewell, once all is read; that the server does not answer is no matter. */
	public void leave() {
		try {
			wire.send(tag() + " LOGOUT");
			while (responses.next(NO_BODIES).data()) {}
		} catch (NotServed gone) {
			return;
		}
	}

	@Override
	public void close() {
		wire.close();
	}
}
