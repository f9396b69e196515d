package io.antiphon.analytics.internal.findings.twins;

import java.util.Arrays;

/**
 * The short stretches of letters a text is made of, as numbers, by which its near-twins are known: each two neighbours of Han characters, each three of other letters and digits.
 * Case, blanks and punctuation do not count. {@code whole} is a number of all letters in their order,
 * {@code weight} how many letters there are, of which a Han character is worth three.
 */
record Shingles(long[] distinct, long whole, int weight) {

	/** What a text of a book's length says is cut there; in code points. */
	private static final int LONGEST = 4_000;
	private static final int LATIN = 3;
	private static final int HAN_AS_LATIN = 3;

	static Shingles of(String text) {
		var points = letters(text);
		var numbers = new long[points.length];
		var count = 0;
		var whole = 0L;
		var weight = 0;
		for (var index = 0; index < points.length; index++) {
			whole = mixed(whole * 31 + points[index]);
			var han = Character.isIdeographic(points[index]);
			var length = han ? 2 : LATIN;
			weight += han ? HAN_AS_LATIN : 1;
			if (index + length <= points.length) {
				numbers[count++] = number(points, index, length);
			}
		}
		return new Shingles(distinct(numbers, count), whole, weight);
	}

	private static int[] letters(String text) {
		var letters = new int[Math.min(LONGEST, text.length())];
		var count = 0;
		for (var index = 0; index < text.length() && count < letters.length;) {
			var point = text.codePointAt(index);
			if (Character.isLetterOrDigit(point)) {
				letters[count++] = Character.toLowerCase(point);
			}
			index += Character.charCount(point);
		}
		return Arrays.copyOf(letters, count);
	}

	private static long[] distinct(long[] numbers, int count) {
		Arrays.sort(numbers, 0, count);
		var different = 0;
		for (var index = 0; index < count; index++) {
			if (index == 0 || numbers[index] != numbers[index - 1]) {
				numbers[different++] = numbers[index];
			}
		}
		return Arrays.copyOf(numbers, different);
	}

	private static long number(int[] points, int from, int length) {
		var number = 0L;
		for (var index = from; index < from + length; index++) {
			number = number << 21 | points[index];
		}
		return mixed(number);
	}

	/** Stafford's mix 13. */
	static long mixed(long number) {
		var mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}
}
