package io.antiphon.channels.imap.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;

/**
 * What a server says, up to a limit: Angus Mail makes room for whatever length, number of mails or list of numbers is announced, and keeps all answers to a
 * command until the last one. It knows of the language where lines end, and where in place of a line so many bytes come as are announced.
 */
final class Answers extends InputStream {

	/** So much is said to one command, a whole mail among it where a server does not know parts. */
	private static final long MOST = 80L << 20;
	private static final int LONGEST_LINE = 1 << 16;
	private static final int MOST_OPENED = 1_000;
	private static final Pattern ANNOUNCED = Pattern.compile("\\{(\\d+)\\}\r\n$");
	/** Ten million mails and more, and numbers of mails that are gone, which nobody asks for. */
	private static final Pattern TOO_MUCH = Pattern.compile("\\* (?:\\d{8}|VANISHED).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Line line;
	private final StringBuilder words = new StringBuilder();
	private InputStream in = InputStream.nullInputStream();
	private long left = MOST;
	private long announced;

	Answers(Line line) {
		this.line = line;
	}

	/** Where it comes from, from here on. */
	void from(InputStream stream) {
		in = stream;
	}

	/** A command is sent. */
	void begin() {
		left = MOST;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@SuppressWarnings("null") // the JDK does not say that it hands over no null
	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		int got = received(into, from, length);
		left -= Math.max(0, got);
		if (left < 0) {
			throw line.failed(ImapReason.NO_IMAP);
		}
		for (int at = from; at < from + got; at++) {
			if (announced > 0) {
				int passed = (int) Math.min(announced, from + got - at);
				announced -= passed;
				at += passed - 1;
			} else {
				sign((char) (into[at] & 0xFF));
			}
		}
		return got;
	}

	private int received(byte[] into, int from, int length) throws IOException {
		try {
			int got = in.read(into, from, length);
			if (got < 0) {
				line.failed(ImapReason.CUT_OFF);
			}
			return got;
		} catch (SocketTimeoutException silent) {
			throw line.failed(ImapReason.SILENT);
		} catch (IOException gone) {
			throw line.failed(ImapReason.CUT_OFF);
		}
	}

	private void sign(char sign) throws IOException {
		words.append(sign);
		if (sign == '\n') {
			var length = ANNOUNCED.matcher(words);
			if (length.find()) {
				announced = length.group(1).length() < 10 ? Long.parseLong(length.group(1)) : Long.MAX_VALUE;
			}
			long opened = words.chars().filter(one -> one == '(').count();
			if (announced > left || opened > MOST_OPENED || TOO_MUCH.matcher(words).matches()) {
				throw line.failed(ImapReason.NO_IMAP);
			}
			words.setLength(0);
		} else if (words.length() > LONGEST_LINE) {
			throw line.failed(ImapReason.NO_IMAP);
		}
	}

	@Override
	public int available() throws IOException {
		return in.available();
	}
}
