package io.antiphon.analytics.internal.findings.twins;

/**
 * What is kept of a text to know its near-twins by: of {@value #ROWS} orders of all shingles the first that it has, 16 bits of each (Broder 1997; Li and König 2010). The share of equal
 * rows of two texts is about the share of shingles they have in common.
 */
final class Signature {

	static final int ROWS = 16;

	private Signature() {}

	static void write(Shingles shingles, char[] to, int at) {
		var distinct = shingles.distinct();
		for (var row = 0; row < ROWS; row++) {
			var turn = Shingles.mixed(row + 1L);
			var first = Long.MAX_VALUE;
			for (var shingle : distinct) {
				var place = (shingle ^ turn) * 0x9E3779B97F4A7C15L;
				first = Math.min(first, (place ^ place >>> 32) & Long.MAX_VALUE);
			}
			to[at + row] = (char) (first * 0xD6E8FEB86659FD93L >>> Long.SIZE - Character.SIZE);
		}
	}

	/** How many rows are equal. */
	static int equal(char[] one, int at, char[] other, int from) {
		var equal = 0;
		for (var row = 0; row < ROWS; row++) {
			equal += one[at + row] == other[from + row] ? 1 : 0;
		}
		return equal;
	}
}
