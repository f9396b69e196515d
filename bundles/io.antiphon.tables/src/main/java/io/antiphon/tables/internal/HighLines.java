package io.antiphon.tables.internal;

import java.io.ByteArrayOutputStream;

/** The lines of a file that hold bytes beyond ASCII, whole ones and up to a number of bytes; and how much of that is UTF-8. */
final class HighLines {

	private final int most;
	private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
	private long good;
	private long bad;

	HighLines(int most) {
		this.most = most;
	}

	/** Takes the lines of {@code bytes}; {@code start} and {@code last}: whether the file begins and ends with them. */
	void add(byte[] bytes, int to, boolean start, boolean last) {
		int from = 0;
		boolean high = false;
		for (int at = 0; at < to && !full(); at++) {
			high |= bytes[at] < 0;
			if (bytes[at] == '\n' || bytes[at] == '\r') {
				if (high && (from > 0 || start)) {
					lines.write(bytes, from, at + 1 - from);
				}
				from = at + 1;
				high = false;
			}
		}
		if (high && last && (from > 0 || start) && !full()) {
			lines.write(bytes, from, to - from);
		}
	}

	boolean full() {
		return lines.size() >= most;
	}

	byte[] bytes() {
		return lines.toByteArray();
	}

	/** Whether most of what lies beyond ASCII is UTF-8: then the file is damaged rather than written in another encoding. */
	boolean mostlyUtf8() {
		count();
		return good > 4 * bad;
	}

	/** Whether all of it is UTF-8, and too much to be so by chance. */
	boolean utf8() {
		count();
		return bad == 0 && good >= 4;
	}

	private void count() {
		var bytes = bytes();
		good = 0;
		bad = 0;
		var check = new Utf8Check();
		int at = 0;
		while (at < bytes.length) {
			int length = bytes[at] >= 0 ? 1 : length(bytes, at, check);
			good += length > 1 ? 1 : 0;
			bad += length == 0 ? 1 : 0;
			at += Math.max(1, length);
		}
	}

	/** How many bytes the UTF-8 character at {@code at} has; 0 where there is none. */
	private static int length(byte[] bytes, int at, Utf8Check check) {
		for (int length = 2; length <= 4 && at + length <= bytes.length; length++) {
			check.clear();
			if (check.check(bytes, at, at + length) >= 0) {
				return 0;
			}
			if (!check.open()) {
				return length;
			}
		}
		return 0;
	}
}
