package io.antiphon.privacy.internal.text.national;

import java.util.Arrays;

/** Checks that are a weighted sum of digits, as a rule writes them, and Luhn's. */
final class Sums {

	private Sums() {}

	/**
	 * {@code weights} such as {@code 3_7_1}, repeated over all digits: their sum leaves {@code rest} modulo {@code modulus}. A weight may be
	 * negative: that of a check digit which is the sum itself.
	 */
	static Check leaves(String weights, int modulus, int rest) {
		var by = weights(weights);
		return number -> digits(number) && Math.floorMod(sum(number, by, number.length()), modulus) == rest;
	}

	/** The last digit is what the sum of the others lacks to the modulus: the last digit of that. */
	static Check lacks(String weights, int modulus) {
		var by = weights(weights);
		return number -> digits(number) && (modulus - sum(number, by, number.length() - 1) % modulus) % 10 == last(number);
	}

	/** ISO/IEC 7812-1, annex B, over {@code prefix} and the number. */
	static Check luhn(String prefix) {
		return number -> {
			var all = prefix + number;
			int sum = 0;
			for (int place = all.length() - 1, weight = 1; place >= 0 && digits(all); place--, weight = 3 - weight) {
				int product = (all.charAt(place) - '0') * weight;
				sum += product / 10 + product % 10;
			}
			return digits(all) && sum % 10 == 0 && all.chars().anyMatch(c -> c != '0');
		};
	}

	private static int[] weights(String written) {
		return Arrays.stream(written.split("_")).mapToInt(Integer::parseInt).toArray();
	}

	private static int sum(String number, int[] weights, int digits) {
		int sum = 0;
		for (int place = 0; place < digits; place++) {
			sum += (number.charAt(place) - '0') * weights[place % weights.length];
		}
		return sum;
	}

	private static int last(String number) {
		return number.charAt(number.length() - 1) - '0';
	}

	static boolean digits(String number) {
		return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
	}
}
