package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Span;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRefusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The physical lines of a file (they end at \n, \r\n or \r) as windows on one bounded buffer, with the SHA-256 of its bytes.
 * From the line where {@link #next} began a record, all bytes stay in the buffer, so that reading can go back to it. Places
 * are those of the bytes in the file; {@link #text} is the line in UTF-8, whatever the file is written in.
 */
public final class LineReader implements Closeable {

	/** What came of going on by one line. */
	enum Step {
		/** A line is there. */
		LINE,
		/** A line longer than a record may be was passed over. */
		OVERLONG,
		/** The record would become longer than it may be; nothing was taken. */
		LIMIT,
		/** The file is at its end. */
		END,
		/** This line holds what no text file in its encoding holds. */
		BROKEN
	}

	/** The most bytes of one record. */
	public static final int MOST_BYTES = 1 << 20;
	/** How much of a file is read at once. */
	public static final int CHUNK = 1 << 18;

	private final InputStream in;
	private final MessageDigest digest = sha256();
	private final Utf8Check utf8 = new Utf8Check();
	private final FileEncoding encoding;
	private final @Nullable Decoding decoding;
	private final int unit;
	private final int most;

	private byte[] buffer;
	private int filled;
	private long base;
	private boolean ended;

	private int mark;
	private int end;
	private int next;
	private int start;
	private long line;
	private long first;

	private long brokenAt = Long.MAX_VALUE;
	private TableReason brokenBy = TableReason.NOT_ENCODED;
	private byte[] text = new byte[0];
	private int textStart;
	private int textEnd;
	private int textAfter;

	/** {@code most}: the most bytes of one record; {@code chunk}: how much is read at once to begin with. */
	public LineReader(InputStream in, FileEncoding encoding, int most, int chunk) throws IOException {
		this.in = in;
		this.encoding = encoding;
		this.decoding = encoding == FileEncoding.UTF_8 ? null : new Decoding(encoding);
		this.unit = encoding.unit();
		this.most = most;
		this.buffer = new byte[chunk];
		fill();
		next = ByteOrderMark.length(encoding, buffer, filled);
	}

	/** Goes to the next line, where a record begins. */
	Step next() throws IOException {
		mark = next;
		return advance();
	}

	/** Goes to the next line, which may belong to the record that has begun. */
	Step more() throws IOException {
		return advance();
	}

	/** Goes back: the next line is the one at {@code offset}, after the line numbered {@code number}. */
	void back(long offset, long number) {
		next = (int) (offset - base);
		line = number;
	}

	private Step advance() throws IOException {
		first = base + next;
		boolean dropping = false;
		int scan = next;
		while (true) {
			scan = lineEnd(scan);
			if (!dropping && scan - mark > most) {
				if (mark != next) {
					return Step.LIMIT;
				}
				dropping = true;
			}
			boolean seen = scan + unit <= filled && (at(scan) == '\n' || scan + 2 * unit <= filled);
			if (ended || seen) {
				return close(scan, dropping);
			}
			if (dropping) {
				mark = scan;
				next = scan;
			}
			scan -= fill();
		}
	}

	private Step close(int scan, boolean dropped) {
		if (scan == filled && base + scan == first) {
			return Step.END;
		}
		start = dropped ? scan : next;
		end = scan;
		boolean pair = scan + 2 * unit <= filled && at(scan) == '\r' && at(scan + unit) == '\n';
		next = Math.min(filled, scan + unit * (pair ? 2 : 1));
		line++;
		if (!dropped) {
			decode();
		}
		if (brokenAt < base + next) {
			return Step.BROKEN;
		}
		return dropped ? Step.OVERLONG : Step.LINE;
	}

	private void decode() {
		var decoding = this.decoding;
		if (decoding == null) {
			text = buffer;
			textStart = start;
			textEnd = end;
			textAfter = next;
			return;
		}
		var decoded = decoding.utf8(buffer, start, end);
		if (decoded == null) {
			brokenAt = base + start;
			return;
		}
		textStart = 0;
		textEnd = decoded.length;
		textAfter = decoded.length;
		text = Arrays.copyOf(decoded, decoded.length + 2);
		for (int at = end; at + unit <= next; at += unit) {
			text[textAfter++] = (byte) at(at);
		}
	}

	/** The line end, or another character of one unit, at an index. */
	private int at(int index) {
		return switch (encoding) {
			case UTF_16LE -> buffer[index] & 0xFF | (buffer[index + 1] & 0xFF) << 8;
			case UTF_16BE -> buffer[index + 1] & 0xFF | (buffer[index] & 0xFF) << 8;
			default -> buffer[index];
		};
	}

	private int lineEnd(int from) {
		if (unit == 2) {
			return wideLineEnd(from);
		}
		var bytes = buffer;
		int to = filled;
		int at = from;
		while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
			at++;
		}
		return at;
	}

	private int wideLineEnd(int from) {
		int at = from;
		while (at + 2 <= filled) {
			int next = at(at);
			if (next == '\n' || next == '\r') {
				return at;
			}
			at += 2;
		}
		return ended ? filled : at;
	}

	/** Reads on, keeping what lies behind the mark; returns by how much it moved. */
	private int fill() throws IOException {
		int moved = mark;
		System.arraycopy(buffer, mark, buffer, 0, filled - mark);
		base += moved;
		filled -= moved;
		next -= moved;
		mark = 0;
		if (buffer.length - filled < buffer.length / 4) {
			buffer = Arrays.copyOf(buffer, buffer.length * 2);
		}
		int read = in.readNBytes(buffer, filled, buffer.length - filled);
		ended = filled + read < buffer.length;
		digest.update(buffer, filled, read);
		check(filled, filled + read);
		filled += read;
		return moved;
	}

	private void check(int from, int to) {
		if (brokenAt != Long.MAX_VALUE || decoding != null) {
			return;
		}
		int at = utf8.check(buffer, from, to);
		if (at >= 0) {
			brokenAt = base + at;
			brokenBy = buffer[at] == 0 ? TableReason.NUL : TableReason.NOT_ENCODED;
		} else if (ended && utf8.open()) {
			brokenAt = base + to - 1;
		}
	}

	/** The line in UTF-8, from {@link #textStart} on. */
	byte[] text() {
		return text;
	}

	int textStart() {
		return textStart;
	}

	/** Index in {@link #text} after the last byte of the line, without its end. */
	int textEnd() {
		return textEnd;
	}

	/** Index in {@link #text} after the line and its end. */
	int textAfter() {
		return textAfter;
	}

	/** Index in the buffer after the last byte of the line, without its end. */
	int end() {
		return end;
	}

	/** Index in the buffer after the line and its end. */
	int after() {
		return next;
	}

	/** 1-based number of the line. */
	public long number() {
		return line;
	}

	/** Place in the file of an index in the buffer. */
	long offset(int index) {
		return base + index;
	}

	/** The line as a record of its own. */
	Span span() {
		return new Span(line, line, first, base + end - first);
	}

	/** The bytes from where the record began to {@code end}, an index in the buffer. */
	byte[] record(int end) {
		return Arrays.copyOfRange(buffer, mark, end);
	}

	/** Place in the file where the record began. */
	long recordOffset() {
		return base + mark;
	}

	/** Whether the line is empty or made of spaces. */
	boolean blank() {
		int at = textStart;
		while (at < textEnd && text[at] == ' ') {
			at++;
		}
		return at == textEnd;
	}

	/** Why the file is no text in its encoding, once {@link Step#BROKEN} was seen. */
	public @Nullable TableRefusal broken() {
		return brokenAt < base + next ? new TableRefusal(brokenBy.with(line, encoding.key()), line) : null;
	}

	/** SHA-256 of all bytes read, in hexadecimal; once only, at the end. */
	public String sha256Hex() {
		return HexFormat.of().formatHex(digest.digest());
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
