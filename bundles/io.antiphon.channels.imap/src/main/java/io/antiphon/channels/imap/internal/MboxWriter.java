package io.antiphon.channels.imap.internal;

import io.antiphon.channels.imap.internal.wire.Bytes;
import io.antiphon.channels.imap.internal.wire.NotServed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes mails one behind the other as an mbox (the variant mboxrd: each line of "From " behind any number of ">" gets one more). A field of ours stands
 * first in each, so that also a mail without a header begins where it does. For one thread; to be closed.
 */
final class MboxWriter implements AutoCloseable {

	private static final byte[] BEGINNING = "From -\nX-Antiphon-Source: imap\n".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

	private final OutputStream out;
	/** How many ">" and how many signs of "From " the line began with that are not written yet; -1 behind its beginning. */
	private int quotes;
	private int matched;
	private boolean returned;

	MboxWriter(Path file) throws IOException {
		out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
	}

	/** Writes one, whatever its lines end with. */
	void mail(Bytes bytes) throws IOException, NotServed {
		out.write(BEGINNING);
		begin();
		for (int next = bytes.next(); next >= 0; next = bytes.next()) {
			if (next == '\r' || next == '\n') {
				if (next == '\r' || !returned) {
					end();
				}
			} else {
				sign(next);
			}
			returned = next == '\r';
		}
		end();
		out.write('\n');
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
