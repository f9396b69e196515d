package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes by which a file says how it is written. */
public final class ByteOrderMark {

	private ByteOrderMark() {}

	/** How many of the first bytes are the mark of this encoding. */
	public static int length(FileEncoding encoding, byte[] bytes, int filled) {
		return switch (encoding) {
			case UTF_8 -> starts(bytes, filled, 0xEF, 0xBB, 0xBF) ? 3 : 0;
			case UTF_16LE -> starts(bytes, filled, 0xFF, 0xFE) ? 2 : 0;
			case UTF_16BE -> starts(bytes, filled, 0xFE, 0xFF) ? 2 : 0;
			case GB18030 -> starts(bytes, filled, 0x84, 0x31, 0x95, 0x33) ? 4 : 0;
			default -> 0;
		};
	}

	/** The encoding that a mark names. */
	static Optional<FileEncoding> of(byte[] head) {
		return Arrays.stream(FileEncoding.values()).filter(each -> length(each, head, head.length) > 0).findFirst();
	}

	/** Whether {@code bytes} begin with these. */
	static boolean starts(byte[] bytes, int filled, int... magic) {
		if (filled < magic.length) {
			return false;
		}
		for (int at = 0; at < magic.length; at++) {
			if ((bytes[at] & 0xFF) != magic[at]) {
				return false;
			}
		}
		return true;
	}
}
