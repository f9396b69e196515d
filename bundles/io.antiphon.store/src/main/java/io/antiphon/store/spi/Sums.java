package io.antiphon.store.spi;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What belongs to a line, whatever the order: for each table how many rows, the sum of their ids (modulo 2⁶⁴) and the sum of
 * their seals (modulo 2²⁵⁶). Counts and ids name what is missing; the seals cannot be made to fit without the key. The
 * generation rises each time a line is sealed anew. For one thread.
 */
public final class Sums {

	private static final int WORDS = 4;

	private final long generation;
	private final Map<String, Sum> tables = new TreeMap<>();

	/** The sum of one table's rows. */
	public static final class Sum {

		private long count;
		private long ids;
		private final long[] seals = new long[WORDS];

		public long count() {
			return count;
		}

		public long ids() {
			return ids;
		}

		public boolean same(Sum other) {
			return text().equals(other.text());
		}

		private void add(long id, byte[] seal) {
			count++;
			ids += id;
			var words = ByteBuffer.wrap(seal, 1, WORDS * Long.BYTES);
			long carry = 0;
			for (int at = WORDS - 1; at >= 0; at--) {
				long word = words.getLong(1 + at * Long.BYTES);
				long sum = seals[at] + word;
				long carried = Long.compareUnsigned(sum, word) < 0 ? 1 : 0;
				seals[at] = sum + carry;
				carry = carried | (carry != 0 && seals[at] == 0 ? 1 : 0);
			}
		}

		private void remove(long id, byte[] seal) {
			// the negative of a number in two's complement is its inverse plus one
			var negative = new byte[seal.length];
			int carry = 1;
			for (int at = seal.length - 1; at > 0; at--) {
				int digit = (~seal[at] & 0xff) + carry;
				negative[at] = (byte) digit;
				carry = digit >>> 8;
			}
			add(-id, negative);
			count -= 2;
		}

		private String text() {
			var hex = HexFormat.of();
			var text = new StringBuilder().append(count).append(' ').append(hex.toHexDigits(ids)).append(' ');
			for (var word : seals) {
				text.append(hex.toHexDigits(word));
			}
			return text.toString();
		}
	}

	/** Of nothing. */
	public Sums(long generation) {
		this.generation = generation;
	}

	/** Of what {@link #text} said; of nothing, in generation 0, where it is empty. {@link IllegalArgumentException} for others. */
	public static Sums of(String text) {
		if (text.isEmpty()) {
			return new Sums(0);
		}
		var lines = text.split("\n");
		var sums = new Sums(Long.parseLong(lines[0]));
		for (int line = 1; line < lines.length; line++) {
			sums.parse(lines[line].split(" "));
		}
		return sums;
	}

	private void parse(String[] parts) {
		if (parts.length != 4 || parts[3].length() != WORDS * Long.BYTES * 2) {
			throw new IllegalArgumentException("not sums");
		}
		var sum = new Sum();
		sum.count = Long.parseLong(parts[1]);
		sum.ids = HexFormat.fromHexDigitsToLong(parts[2]);
		for (int at = 0; at < WORDS; at++) {
			sum.seals[at] = HexFormat.fromHexDigitsToLong(parts[3], at * 16, at * 16 + 16);
		}
		tables.put(parts[0], sum);
	}

	public long generation() {
		return generation;
	}

	/** The same in the next generation. */
	public Sums next() {
		var next = new Sums(generation + 1);
		next.tables.putAll(of(text()).tables);
		return next;
	}

	/** A row that is sealed. */
	public void add(SealedRow row) {
		tables.computeIfAbsent(row.table(), fresh -> new Sum()).add(row.id(), seal(row));
	}

	/** A row that was added, with the seal it had then. */
	public void remove(SealedRow row) {
		tables.computeIfAbsent(row.table(), fresh -> new Sum()).remove(row.id(), seal(row));
	}

	private static byte[] seal(SealedRow row) {
		var seal = row.seal();
		if (seal == null || seal.length != 1 + WORDS * Long.BYTES) {
			throw new IllegalArgumentException("a row without a seal");
		}
		return seal;
	}

	/** Of a table; of nothing where none of its rows were added. */
	public Sum table(String name) {
		return tables.getOrDefault(name, new Sum());
	}

	/** As it is stored: the generation, then a line for each table that has rows. */
	public String text() {
		var text = new StringBuilder().append(generation);
		tables.forEach((table, sum) -> {
			if (sum.count != 0) {
				text.append('\n').append(table).append(' ').append(sum.text());
			}
		});
		return text.toString();
	}
}
