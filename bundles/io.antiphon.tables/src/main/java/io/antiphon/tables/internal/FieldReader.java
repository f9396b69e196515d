package io.antiphon.tables.internal;

import io.antiphon.tables.records.TableFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a record into its fields, line by line (RFC 4180). A quote that opens no field is an ordinary character, as in
 * {@code 5" pizza}. Bytes above 0x7F are never a delimiter or a quote, so UTF-8 needs no decoding before the split.
 */
final class FieldReader {

	/** Where the record stands after a line. */
	enum State {
		DONE,
		/** A quote is open: the next line belongs to it. */
		OPEN,
		/** Text follows a closing quote. */
		STRAY
	}

	/** No byte of UTF-8. */
	private static final byte NEVER = (byte) 0xFF;

	private final byte delimiter;
	private final boolean quotes;
	private final List<String> values = new ArrayList<>();
	private byte[] quoted = new byte[1024];
	private int length;
	private boolean open;
	private boolean opened;

	FieldReader(TableFormat.Separated format) {
		this.delimiter = format.delimiter() == TableFormat.Separated.NONE ? NEVER : (byte) format.delimiter();
		this.quotes = format.quotes();
	}

	/** A record begins. */
	void begin() {
		values.clear();
		open = false;
	}

	/** Takes the line {@code from … end}; {@code after} lies behind its line end, which belongs to an open quote. */
	State line(byte[] bytes, int from, int end, int after) {
		opened = false;
		int at = from;
		while (true) {
			if (!open && !(quotes && at < end && bytes[at] == '"')) {
				int stop = delimiter(bytes, at, end);
				add(bytes, at, stop - at);
				if (stop == end) {
					return State.DONE;
				}
				at = stop + 1;
				continue;
			}
			if (!open) {
				open = true;
				opened = true;
				length = 0;
				at++;
			}
			at = unquote(bytes, at, end);
			if (at < 0) {
				append(bytes, end, after);
				return State.OPEN;
			}
			open = false;
			add(quoted, 0, length);
			if (at == end) {
				return State.DONE;
			}
			if (bytes[at] != delimiter) {
				return State.STRAY;
			}
			at++;
		}
	}

	/** Whether the quote that was read last opened on the line that was taken last. */
	boolean openedOnThisLine() {
		return opened;
	}

	/** How many fields are complete. */
	int count() {
		return values.size();
	}

	List<String> values() {
		return List.copyOf(values);
	}

	private int delimiter(byte[] bytes, int from, int end) {
		int at = from;
		while (at < end && bytes[at] != delimiter) {
			at++;
		}
		return at;
	}

	/** Copies quoted text; returns the index after its closing quote, or -1 where the line ends before it. */
	private int unquote(byte[] bytes, int from, int end) {
		int at = from;
		while (true) {
			int run = at;
			while (at < end && bytes[at] != '"') {
				at++;
			}
			append(bytes, run, at);
			if (at == end) {
				return -1;
			}
			if (at + 1 == end || bytes[at + 1] != '"') {
				return at + 1;
			}
			append(bytes, at, at + 1);
			at += 2;
		}
	}

	private void append(byte[] bytes, int from, int to) {
		int needed = length + to - from;
		if (needed > quoted.length) {
			quoted = Arrays.copyOf(quoted, Math.max(needed, 2 * quoted.length));
		}
		System.arraycopy(bytes, from, quoted, length, to - from);
		length = needed;
	}

	private void add(byte[] bytes, int from, int count) {
		values.add(count == 0 ? "" : new String(bytes, from, count, StandardCharsets.UTF_8));
	}
}
