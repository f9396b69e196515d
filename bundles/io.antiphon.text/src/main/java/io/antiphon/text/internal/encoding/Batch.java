package io.antiphon.text.internal.encoding;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Token rows that go through the network together, padded to the longest. The rounding of an int8 network depends on who shares a
 * batch; so batches are made of a set of rows in one order that depends on nothing but the set.
 */
public record Batch(List<int[]> tokens) {
	private static final int MOST_ROWS = 16;
	private static final int MOST_TOKENS = 1_024;
	private static final Comparator<int[]> ORDER = Comparator.<int[]>comparingInt(row -> row.length).thenComparing(Arrays::compare);

	public Batch {
		tokens = List.copyOf(tokens);
	}

	/** Cuts the distinct rows into batches, the longest rows first. */
	public static List<Batch> of(List<int[]> distinct) {
		var sorted = new ArrayList<>(distinct);
		sorted.sort(ORDER.reversed());
		var batches = new ArrayList<Batch>();
		for (int from = 0; from < sorted.size();) {
			int rows = Math.clamp(MOST_TOKENS / sorted.get(from).length, 1, MOST_ROWS);
			int to = Math.min(sorted.size(), from + rows);
			batches.add(new Batch(sorted.subList(from, to)));
			from = to;
		}
		return batches;
	}

	public int rows() {
		return tokens.size();
	}

	public int width() {
		return tokens.getFirst().length;
	}

	/** The token ids, padded with 0. */
	public LongBuffer ids() {
		var buffer = Model.longs(rows() * width());
		for (int row = 0; row < rows(); row++) {
			int[] ids = tokens.get(row);
			for (int i = 0; i < ids.length; i++) {
				buffer.put(row * width() + i, ids[i]);
			}
		}
		return buffer;
	}

	/** 1 where there is a token, 0 where there is padding. */
	public LongBuffer mask() {
		var buffer = Model.longs(rows() * width());
		for (int row = 0; row < rows(); row++) {
			for (int i = 0; i < tokens.get(row).length; i++) {
				buffer.put(row * width() + i, 1);
			}
		}
		return buffer;
	}
}
