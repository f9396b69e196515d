package io.antiphon.channels.mail.internal.box;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** The lines of a file from a place on, whatever ends them (\n, \r\n, \r), each by where it begins and its first bytes. For one thread. */
final class Lines {

	/** So much of a line is looked at. */
	static final int LOOKED_AT = 400;

	private final FileChannel file;
	private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
	/** Where in the file the first byte that is not in the buffer yet is. */
	private long ahead;
	private Line current = new Line();
	private Line following = new Line();

	/** One line; {@code length} without its end, and {@code next} where the next one begins. */
	static final class Line {

		private final byte[] first = new byte[LOOKED_AT];
		private long start;
		private long next;
		private long length;

		long start() {
			return start;
		}

		long next() {
			return next;
		}

		/** Whether there is such a line at all. */
		boolean exists() {
			return next > start;
		}

		boolean blank() {
			return exists() && length == 0;
		}

		boolean starts(char first) {
			return length > 0 && this.first[0] == first;
		}

		/** Its first bytes, one character each. */
		String text() {
			return new String(first, 0, (int) Math.min(length, LOOKED_AT), StandardCharsets.ISO_8859_1);
		}
	}

	Lines(FileChannel file, long start) throws IOException {
		this.file = file;
		this.ahead = start;
		buffer.limit(0);
		read(current);
		read(following);
	}

	/** The one that is looked at; there is none at the end. */
	Line current() {
		return current;
	}

	/** The one behind it. */
	Line following() {
		return following;
	}

	/** Goes on by one line. */
	void advance() throws IOException {
		var line = current;
		current = following;
		following = line;
		read(following);
	}

	private void read(Line line) throws IOException {
		line.start = position();
		line.length = 0;
		int next = next();
		while (next >= 0 && next != '\n' && next != '\r') {
			if (line.length < LOOKED_AT) {
				line.first[(int) line.length] = (byte) next;
			}
			line.length++;
			next = next();
		}
		if (next == '\r' && next() != '\n' && position() > line.start + line.length + 1) {
			buffer.position(buffer.position() - 1);
		}
		line.next = position();
	}

	private long position() {
		return ahead - buffer.remaining();
	}

	private int next() throws IOException {
		if (!buffer.hasRemaining()) {
			buffer.clear();
			int got = file.read(buffer, ahead);
			buffer.flip();
			if (got <= 0) {
				return -1;
			}
			ahead += got;
		}
		return buffer.get() & 0xFF;
	}
}
