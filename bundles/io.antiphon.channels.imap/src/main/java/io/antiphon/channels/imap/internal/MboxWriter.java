package io.antiphon.channels.imap.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes mails one behind the other as an mbox (the variant mboxrd: each line of "From " behind any number of ">" gets one more). A field of ours stands
 * first in each, so that also a mail without a header begins where it does. For one thread; to be closed.
 */
final class MboxWriter implements AutoCloseable {

	private static final byte[] BEGINNING = "From -\nX-Antiphon-Source: imap\n".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

	private final byte[] some = new byte[1 << 13];
	private final FileChannel file;
	private final OutputStream out;
	/** Where the mail begins that was written last. */
	private long begun;
	/** How many ">" and how many signs of "From " the line began with that are not written yet; -1 behind its beginning. */
	private int quotes;
	private int matched;
	private boolean returned;

	/** The bytes of a mail, as they come from a server. */
	@FunctionalInterface
	interface Body {

		/** Some more of them, and how many; less than 0 at the end. */
		int read(byte[] into) throws NotServed;
	}

	MboxWriter(Path into) throws IOException {
		file = FileChannel.open(into, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
	}

	/** Writes one, whatever its lines end with, and says how many bytes it has; it reads no further than where these are more than so many. */
	long mail(Body body, long most) throws IOException, NotServed {
		out.flush();
		begun = file.position();
		out.write(BEGINNING);
		begin();
		long length = 0;
		for (int got = body.read(some); got >= 0 && length <= most; got = body.read(some)) {
			length += got;
			for (int at = 0; at < got; at++) {
				next(some[at]);
			}
		}
		end();
		out.write('\n');
		return length;
	}

	/** The last one was never written. */
	void undo() throws IOException {
		out.flush();
		file.truncate(begun);
	}

	private void next(byte sign) throws IOException {
		if (sign == '\r' || sign == '\n') {
			if (sign == '\r' || !returned) {
				end();
			}
		} else {
			sign(sign);
		}
		returned = sign == '\r';
	}

	private void begin() {
		quotes = 0;
		matched = 0;
	}

	private void end() throws IOException {
		flush();
		out.write('\n');
		begin();
	}

	private void sign(int next) throws IOException {
		if (matched < 0) {
			out.write(next);
		} else if (next == '>' && matched == 0) {
			quotes++;
		} else if (next == FROM[matched]) {
			matched++;
			if (matched == FROM.length) {
				quotes++;
				flush();
			}
		} else {
			flush();
			out.write(next);
		}
	}

	/** Writes what was held back; the rest of the line is as it is. */
	private void flush() throws IOException {
		for (; quotes > 0; quotes--) {
			out.write('>');
		}
		if (matched > 0) {
			out.write(FROM, 0, matched);
		}
		matched = -1;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
