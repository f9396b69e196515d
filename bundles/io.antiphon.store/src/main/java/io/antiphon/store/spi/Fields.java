package io.antiphon.store.spi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record as bytes, so that no two lists of fields are encoded alike: each led by a letter for its kind, texts
 * (UTF-8) and bytes by their length. For one thread.
 */
public final class Fields {

	private byte[] bytes = new byte[512];
	private int size;
	private int count;

	/** A whole number. */
	public Fields number(long value) {
		return fixed('i', value);
	}

	/** A floating point number, by its bits; databases know no negative zero. */
	public Fields real(double value) {
		return fixed('d', Double.doubleToLongBits(value + 0.0));
	}

	public Fields truth(boolean value) {
		return fixed('t', value ? 1 : 0);
	}

	/** A day, which may be unknown. */
	public Fields day(@Nullable LocalDate value) {
		return value == null ? fixed('n', 0) : fixed('y', value.toEpochDay());
	}

	public Fields text(String value) {
		return sized('s', value.getBytes(StandardCharsets.UTF_8));
	}

	/** A text that may be absent. */
	public Fields words(@Nullable String value) {
		return value == null ? fixed('n', 0) : text(value);
	}

	public Fields bytes(byte[] value) {
		return sized('b', value);
	}

	/** A value of any of these kinds; others are taken as the text they give, so it has to be a stable one. */
	public Fields value(@Nullable Object value) {
		return switch (value) {
			case null -> fixed('n', 0);
			case Double real -> real(real);
			case Float real -> real(real);
			case Number number -> number(number.longValue());
			case Boolean truth -> truth(truth);
			case LocalDate day -> day(day);
			case byte[] raw -> bytes(raw);
			case Enum<?> constant -> text(constant.name());
			default -> text(value.toString());
		};
	}

	/** How many fields there are. */
	public int count() {
		return count;
	}

	/** Forgets all of them. */
	void clear() {
		size = 0;
		count = 0;
	}

	/** What another one {@link #encoded}. */
	void add(byte[] encoded) {
		room(encoded.length);
		System.arraycopy(encoded, 0, bytes, size, encoded.length);
		size += encoded.length;
	}

	/** All that was added, a new array. */
	byte[] encoded() {
		return Arrays.copyOf(bytes, size);
	}

	private Fields fixed(char kind, long value) {
		room(1 + Long.BYTES);
		bytes[size] = (byte) kind;
		ByteBuffer.wrap(bytes).putLong(size + 1, value);
		size += 1 + Long.BYTES;
		count++;
		return this;
	}

	private Fields sized(char kind, byte[] value) {
		fixed(kind, value.length);
		room(value.length);
		System.arraycopy(value, 0, bytes, size, value.length);
		size += value.length;
		return this;
	}

	private void room(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
		}
	}
}
