package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import java.util.Optional;

/** Tells text in UTF-16 that has no byte order mark from other bytes: read the wrong way, or no text, it makes no sense. */
final class WideText {

	private static final double ODD = 0.01;
	private static final double PLAIN = 0.02;

	private WideText() {}

	/** The byte order in which the first bytes of a file are text. */
	static Optional<FileEncoding> encoding(byte[] head) {
		boolean little = plausible(new Decoding(FileEncoding.UTF_16LE).head(head, 0));
		boolean big = plausible(new Decoding(FileEncoding.UTF_16BE).head(head, 0));
		return little == big ? Optional.empty() : Optional.of(little ? FileEncoding.UTF_16LE : FileEncoding.UTF_16BE);
	}

	/** Whether it has lines, separators or spaces, and hardly a character that no text has. */
	static boolean plausible(String text) {
		long odd = 0;
		long plain = 0;
		for (int at = 0; at < text.length(); at++) {
			char each = text.charAt(at);
			plain += each >= ' ' && each < 0x7F || each == '\n' || each == '\r' || each == '\t' ? 1 : 0;
			boolean blank = each == '\n' || each == '\r' || each == '\t';
			int type = Character.getType(each);
			boolean none = type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.CONTROL && !blank;
			odd += none ? 1 : 0;
		}
		return !text.isEmpty() && odd <= ODD * text.length() && plain >= PLAIN * text.length() && plain > 0;
	}
}
