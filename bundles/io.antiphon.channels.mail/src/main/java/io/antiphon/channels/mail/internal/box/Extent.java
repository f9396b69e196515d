package io.antiphon.channels.mail.internal.box;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Where a message is in its file. {@code offset}: of the line that divides it from the one before it, or of its own first line where there is
 * none; {@code start} to {@code end}: its header and body. {@code quoted}: whether lines that begin with "From " have a ">" before them.
 */
public record Extent(long offset, long start, long end, boolean quoted) {

	private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

	public long length() {
		return end - start;
	}

	/** Its bytes, with \n at the end of each line and as they were before they were quoted. */
	byte[] read(FileChannel file) throws IOException {
		var bytes = ByteBuffer.allocate(Math.toIntExact(length()));
		while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) > 0) {}
		return plain(bytes.array(), bytes.position());
	}

	private byte[] plain(byte[] bytes, int length) {
		int to = 0;
		boolean begins = true;
		for (int at = 0; at < length; at++) {
			byte next = bytes[at];
			if (next == '\r') {
				if (at + 1 < length && bytes[at + 1] == '\n') {
					at++;
				}
				next = '\n';
			}
			if (quoted && begins && next == '>' && from(bytes, at, length)) {
				next = bytes[++at];
			}
			bytes[to++] = next;
			begins = next == '\n';
		}
		return Arrays.copyOf(bytes, to);
	}

	/** Whether "From " follows, behind nothing but ">". */
	private static boolean from(byte[] bytes, int at, int length) {
		int begin = at;
		while (begin < length && bytes[begin] == '>') {
			begin++;
		}
		return begin + FROM.length <= length && Arrays.equals(bytes, begin, begin + FROM.length, FROM, 0, FROM.length);
	}
}
