package io.antiphon.channels.mail.internal.box;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an mbox in any of its variants, or the one message that a file is, from the first to the last. A Content-Length is believed
 * where a message begins, or the file ends, at the place that it says. Holds no message. For one thread.
 */
public final class Mailbox implements AutoCloseable {

	private static final Pattern LENGTH = Pattern.compile("(?i)content-length[ \\t]*:[ \\t]*(\\d{1,15})\\s*");
	private static final int MARK = 3;

	private final FileChannel file;
	private Lines lines;
	private boolean divided;

	/** Opens a file; to be closed. */
	public Mailbox(Path path) throws IOException {
		file = FileChannel.open(path);
		try {
			lines = new Lines(file, marked() ? MARK : 0);
			while (lines.current().blank()) {
				lines.advance();
			}
			divided = divides(true);
		} catch (IOException | RuntimeException unreadable) {
			file.close();
			throw unreadable;
		}
	}

	/** Whether a mail begins where the file does. */
	public boolean mail() {
		return divided || MailBeginning.field(lines.current().text());
	}

	/** Where the next message is; null at the end. */
	public @Nullable Extent next() throws IOException {
		var first = lines.current();
		if (!first.exists()) {
			return null;
		}
		long offset = first.start();
		if (!divided) {
			lines = new Lines(file, file.size());
			return new Extent(offset, offset, file.size(), false);
		}
		lines.advance();
		return message(offset, lines.current().start());
	}

	/** Its bytes. */
	public byte[] bytes(Extent message) throws IOException {
		return message.read(file);
	}

	private Extent message(long offset, long start) throws IOException {
		long told = -1;
		while (lines.current().exists() && !lines.current().blank() && !divides(false)) {
			var length = LENGTH.matcher(lines.current().starts('C') || lines.current().starts('c') ? lines.current().text() : "");
			if (told < 0 && length.matches()) {
				told = Long.parseLong(length.group(1));
			}
			lines.advance();
		}
		if (lines.current().blank() && told >= 0) {
			long end = lines.current().next() + told;
			var behind = behind(end);
			if (behind != null) {
				return new Extent(offset, start, end, skipped(behind));
			}
		}
		boolean apart = false;
		while (lines.current().exists() && !divides(apart)) {
			apart = lines.current().blank();
			lines.advance();
		}
		return new Extent(offset, start, lines.current().start(), true);
	}

	/** What follows at an end that is told: empty lines at most before a message, or the end of the file. */
	private @Nullable Lines behind(long end) throws IOException {
		if (end > file.size() || !atLine(end)) {
			return null;
		}
		var behind = new Lines(file, end);
		for (int blank = 0; blank < 2 && behind.current().blank(); blank++) {
			behind.advance();
		}
		return !behind.current().exists() || divides(behind, true) ? behind : null;
	}

	/** Passes over a body to what is behind it; whether it can be that it is quoted: no line in it divides and is not. */
	private boolean skipped(Lines behind) throws IOException {
		boolean quoted = true;
		while (quoted && lines.current().exists() && lines.current().start() < behind.current().start()) {
			quoted = !lines.current().starts('F') || !lines.current().text().startsWith("From ");
			lines.advance();
		}
		lines = behind;
		return quoted;
	}

	private boolean divides(boolean apart) {
		return divides(lines, apart);
	}

	private static boolean divides(Lines lines, boolean apart) {
		return lines.current().starts('F') && MailBeginning.divides(lines.current().text(), lines.following().text(), apart);
	}

	/** Whether a line begins or ends there. */
	private boolean atLine(long place) throws IOException {
		var around = ByteBuffer.allocate(2);
		file.read(around, place - 1);
		byte before = around.get(0);
		byte here = around.get(1);
		return around.position() < 2 || before == '\n' || before == '\r' || here == '\n' || here == '\r';
	}

	private boolean marked() throws IOException {
		var first = ByteBuffer.allocate(MARK);
		file.read(first, 0);
		return first.position() == MARK && (first.get(0) & 0xFF) == 0xEF && (first.get(1) & 0xFF) == 0xBB && (first.get(2) & 0xFF) == 0xBF;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
