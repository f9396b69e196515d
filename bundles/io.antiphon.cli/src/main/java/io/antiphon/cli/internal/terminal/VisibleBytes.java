package io.antiphon.cli.internal.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 on its way to a terminal: what would command it, and what would turn the direction of what follows, is written as
 * {@code \u001b}, which JSON reads as the same character. Texts of customers and names of files hold such things. Line ends and
 * tabs stay. For one thread at a time.
 */
final class VisibleBytes extends FilterOutputStream {

	private static final int RETURN = '\r';

	/** What was begun and is not decided: a return, or a character of two or three bytes that may be one of those. */
	private int begun;
	private int held;

	VisibleBytes(OutputStream out) {
		super(out);
	}

	@Override
	public synchronized void write(int value) throws IOException {
		int one = value & 0xFF;
		if (held == 0) {
			first(one);
		} else if (begun == RETURN) {
			if (one == '\n') {
				out.write(RETURN);
			} else {
				escape(RETURN);
			}
			held = 0;
			first(one);
		} else {
			begun = begun << 8 | one;
			held++;
			decide();
		}
	}

	private void first(int one) throws IOException {
		if (one == RETURN || one == 0xC2 || one == 0xE2) {
			begun = one;
			held = 1;
		} else if (one < 0x20 && one != '\n' && one != '\t' || one == 0x7F) {
			escape(one);
		} else {
			out.write(one);
		}
	}

	private void decide() throws IOException {
		if (held == 2 && begun >> 8 == 0xC2) {
			int point = begun & 0xFF;
			pass(point < 0xA0, point);
		} else if (held == 3) {
			int point = 0x2000 + ((begun >> 8 & 0x3F) << 6 | begun & 0x3F);
			pass(point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069, point);
		}
	}

	private void pass(boolean commands, int point) throws IOException {
		if (commands) {
			escape(point);
		} else {
			hold(begun);
		}
		held = 0;
	}

	private void hold(int bytes) throws IOException {
		for (int at = held - 1; at >= 0; at--) {
			out.write(bytes >> 8 * at);
		}
	}

	private void escape(int point) throws IOException {
		out.write("\\u%04x".formatted(point).getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	@SuppressWarnings("null") // the JDK does not say that it hands over no null
	public synchronized void write(byte[] bytes, int from, int length) throws IOException {
		for (int at = from; at < from + length; at++) {
			write(bytes[at]);
		}
	}
}
