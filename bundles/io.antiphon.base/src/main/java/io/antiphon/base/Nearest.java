package io.antiphon.base;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word somebody may have meant, for messages that refuse the one they typed. Any thread. */
public final class Nearest {

	private static final int LETTERS_A_SLIP = 3;
	/** Longer words are not compared: the cost is the product of their lengths. */
	private static final int LONGEST = 100;

	private Nearest() {}

	/** The known word that is fewest slips away, at most one for every three letters; a neighbour swapped is one slip. */
	public static Optional<String> to(String word, List<String> known) {
		if (word.length() > LONGEST) {
			return Optional.empty();
		}
		return known.stream()
				.filter(one -> one.length() <= LONGEST)
				.filter(one -> slips(word, one) <= Math.max(1, Math.min(word.length(), one.length()) / LETTERS_A_SLIP))
				.min(Comparator.<String>comparingInt(one -> slips(word, one)).thenComparing(one -> one));
	}

	/** Optimal string alignment distance. */
	static int slips(String one, String other) {
		var table = new int[one.length() + 1][other.length() + 1];
		for (int row = 0; row <= one.length(); row++) {
			for (int column = 0; column <= other.length(); column++) {
				table[row][column] = row == 0 || column == 0 ? row + column : least(table, one, other, row, column);
			}
		}
		return table[one.length()][other.length()];
	}

	private static int least(int[][] table, String one, String other, int row, int column) {
		var same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
		var least = Math.min(
				table[row - 1][column - 1] + same, Math.min(table[row - 1][column], table[row][column - 1]) + 1);
		var swapped = row > 1
				&& column > 1
				&& one.charAt(row - 1) == other.charAt(column - 2)
				&& one.charAt(row - 2) == other.charAt(column - 1);
		return swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
	}
}
