package io.antiphon.tables.internal;

/** Tells strict UTF-8 (RFC 3629, table 3-7 of the Unicode standard) from anything else, over chunks of any size. */
final class Utf8Check {

	private int pending;
	private int low;
	private int high;

	/** Index of the first byte in {@code from … to} that no UTF-8 has there, or is NUL; -1 where there is none. */
	int check(byte[] bytes, int from, int to) {
		for (int at = from; at < to; at++) {
			int value = bytes[at];
			if (pending == 0 && value > 0) {
				continue;
			}
			if (!take(value & 0xFF)) {
				return at;
			}
		}
		return -1;
	}

	/** Forgets what came before. */
	void clear() {
		pending = 0;
	}

	/** Whether the bytes so far end inside a character. */
	boolean open() {
		return pending > 0;
	}

	private boolean take(int value) {
		if (pending == 0) {
			return lead(value);
		}
		if (value < low || value > high) {
			return false;
		}
		pending--;
		low = 0x80;
		high = 0xBF;
		return true;
	}

	private boolean lead(int value) {
		low = 0x80;
		high = 0xBF;
		if (value >= 0xC2 && value <= 0xDF) {
			pending = 1;
		} else if (value >= 0xE0 && value <= 0xEF) {
			pending = 2;
			low = value == 0xE0 ? 0xA0 : 0x80;
			high = value == 0xED ? 0x9F : 0xBF;
		} else if (value >= 0xF0 && value <= 0xF4) {
			pending = 3;
			low = value == 0xF0 ? 0x90 : 0x80;
			high = value == 0xF4 ? 0x8F : 0xBF;
		}
		return pending > 0;
	}
}
