package io.antiphon.privacy.internal.text.national;

import java.util.Map;

/**
 * The checks that rules name: {@code luhn}, {@code luhn:80840}, {@code leaves:3_7_1:10:0}, {@code lacks:8_7_6:11} ({@link Sums}), and those
 * of one identifier each, whose source the rule names.
 */
final class Checks {

	private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
	private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
	private static final int[] GERMAN_INSURANCE = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
	private static final int[] SINGAPORE = {2, 7, 6, 5, 4, 3, 2};
	private static final int[] ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
	private static final String DIHEDRAL =
			"0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210";
	private static final String PERMUTATION = "0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258";

	private static final Map<String, Check> NAMED = Map.ofEntries(
			Map.entry("none", number -> true),
			Map.entry("abn", Checks::abn),
			Map.entry("belgian", number -> 97 - Long.parseLong(number.substring(0, 9)) % 97 == Long.parseLong(number.substring(9))
					|| 97 - Long.parseLong("2" + number.substring(0, 9)) % 97 == Long.parseLong(number.substring(9))),
			Map.entry("cpf", number -> cpf(number, 9) && cpf(number, 10) && number.chars().distinct().count() > 1),
			Map.entry("dea", Checks::dea),
			Map.entry("finnish", number -> FINNISH.charAt((int) (Long.parseLong(number.substring(0, 6) + number.substring(
					number.length() - 4, number.length() - 1)) % 31)) == number.charAt(number.length() - 1)),
			Map.entry("fiscal-code", Checks::fiscalCode),
			Map.entry("french", number -> 97 - Long.parseLong(number.substring(0, 13)) % 97 == Long.parseLong(number.substring(13))),
			Map.entry("german-health", number -> ofDigitSums(lettersAsTwo(number), new int[] {1, 2})),
			Map.entry("german-insurance", number -> ofDigitSums(lettersAsTwo(number), GERMAN_INSURANCE)),
			Map.entry("gstin", Checks::gstin),
			Map.entry("hong-kong", Checks::hongKong),
			Map.entry("icao", Checks::icao),
			Map.entry("iso-11-10", Checks::iso1110),
			Map.entry("korean-business", Checks::koreanBusiness),
			Map.entry("singapore", Checks::singapore),
			Map.entry("spanish", Checks::spanish),
			Map.entry("swedish", number -> Sums.luhn("").right(number.substring(number.length() - 10))),
			Map.entry("taiwan", Checks::taiwan),
			Map.entry("turkish", Checks::turkish),
			Map.entry("verhoeff", Checks::verhoeff));

	private Checks() {}

	static Check named(String name) {
		var parts = name.split(":");
		return switch (parts[0]) {
			case "luhn" -> Sums.luhn(parts.length > 1 ? parts[1] : "");
			case "leaves" -> Sums.leaves(parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
			case "lacks" -> Sums.lacks(parts[1], Integer.parseInt(parts[2]));
			default -> known(name);
		};
	}

	private static Check known(String name) {
		var check = NAMED.get(name);
		if (check == null) {
			throw new IllegalArgumentException("no check is called " + name);
		}
		return check;
	}

	private static int digit(String number, int place) {
		return Character.digit(number.charAt(place), 36);
	}

	/** One is taken from the first digit, then weights 10, 1, 3 … 19 leave 0 modulo 89. */
	private static boolean abn(String number) {
		int sum = (digit(number, 0) - 1) * 10;
		for (int place = 1; place < number.length(); place++) {
			sum += digit(number, place) * (2 * place - 1);
		}
		return number.charAt(0) != '0' && sum % 89 == 0;
	}

	private static boolean cpf(String number, int digits) {
		int sum = 0;
		for (int place = 0; place < digits; place++) {
			sum += digit(number, place) * (digits + 1 - place);
		}
		return sum * 10 % 11 % 10 == digit(number, digits);
	}

	private static boolean dea(String number) {
		int sum = 0;
		for (int place = 2; place < 8; place++) {
			sum += digit(number, place) * (place % 2 + 1);
		}
		return sum % 10 == digit(number, 8);
	}

	private static boolean fiscalCode(String code) {
		int sum = 0;
		for (int place = 0; place < 15; place++) {
			int value = Character.isDigit(code.charAt(place)) ? code.charAt(place) - '0' : code.charAt(place) - 'A';
			sum += place % 2 == 0 ? ODD[value] : value;
		}
		return 'A' + sum % 26 == code.charAt(15);
	}

	/** Letters as two digits, A as 01. */
	private static String lettersAsTwo(String number) {
		var digits = new StringBuilder();
		number.chars().forEach(c -> digits.append(Character.isDigit(c) ? Character.toString(c) : String.format("%02d", c - 'A' + 1)));
		return digits.toString();
	}

	private static boolean ofDigitSums(String number, int[] weights) {
		int sum = 0;
		for (int place = 0; place < number.length() - 1; place++) {
			int product = digit(number, place) * weights[place % weights.length];
			sum += product / 10 + product % 10;
		}
		return sum % 10 == digit(number, number.length() - 1);
	}

	private static boolean gstin(String number) {
		int sum = 0;
		for (int place = 0; place < number.length() - 1; place++) {
			int product = digit(number, place) * (place % 2 + 1);
			sum += product / 36 + product % 36;
		}
		return (36 - sum % 36) % 36 == digit(number, number.length() - 1);
	}

	private static boolean hongKong(String number) {
		int letters = number.length() - 7;
		int sum = letters == 1 ? 36 * 9 : digit(number, 0) * 9;
		for (int place = letters - 1, weight = 8; weight > 1; place++, weight--) {
			sum += digit(number, place) * weight;
		}
		return (sum + digit(number, number.length() - 1)) % 11 == 0;
	}

	/** ICAO 9303, weights 7, 3, 1; letters from A as 10. */
	private static boolean icao(String number) {
		int sum = 0;
		for (int place = 0; place < number.length() - 1; place++) {
			sum += digit(number, place) * new int[] {7, 3, 1}[place % 3];
		}
		return sum % 10 == digit(number, number.length() - 1);
	}

	/** ISO 7064 MOD 11,10, of a number that may have two letters before it. */
	private static boolean iso1110(String number) {
		int product = 10;
		int first = Character.isLetter(number.charAt(0)) ? 2 : 0;
		for (int place = first; place < number.length() - 1; place++) {
			int sum = (digit(number, place) + product) % 10;
			product = (sum == 0 ? 10 : sum) * 2 % 11;
		}
		return (11 - product) % 10 == digit(number, number.length() - 1);
	}

	/** Weights 1, 3, 7 and at last 5, of which the tens count too. */
	private static boolean koreanBusiness(String number) {
		int sum = digit(number, 8) * 5 / 10;
		for (int place = 0; place < 9; place++) {
			sum += digit(number, place) * (place == 8 ? 5 : new int[] {1, 3, 7}[place % 3]);
		}
		return (10 - sum % 10) % 10 == digit(number, 9);
	}

	private static boolean singapore(String number) {
		int sum = switch (number.charAt(0)) {
			case 'T', 'G' -> 4;
			case 'M' -> 3;
			default -> 0;
		};
		for (int place = 1; place < 8; place++) {
			sum += digit(number, place) * SINGAPORE[place - 1];
		}
		var letters = switch (number.charAt(0)) {
			case 'S', 'T' -> "JZIHGFEDCBA";
			case 'F', 'G' -> "XWUTRQPNMLK";
			default -> "XWUTRQPNJLK";
		};
		return letters.charAt(sum % 11) == number.charAt(8);
	}

	private static boolean spanish(String number) {
		var digits = number.replace('X', '0').replace('Y', '1').replace('Z', '2').substring(0, number.length() - 1);
		return SPANISH.charAt(Integer.parseInt(digits) % 23) == number.charAt(number.length() - 1);
	}

	private static boolean taiwan(String number) {
		int letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(number.charAt(0)) + 10;
		int sum = letter / 10 + letter % 10 * 9;
		for (int place = 1; place < 9; place++) {
			sum += digit(number, place) * (9 - place);
		}
		return (sum + digit(number, 9)) % 10 == 0;
	}

	private static boolean turkish(String number) {
		int odd = 0;
		int even = 0;
		for (int place = 0; place < 9; place++) {
			odd += place % 2 == 0 ? digit(number, place) : 0;
			even += place % 2 != 0 ? digit(number, place) : 0;
		}
		int tenth = Math.floorMod(odd * 7 - even, 10);
		return tenth == digit(number, 9) && (odd + even + tenth) % 10 == digit(number, 10);
	}

	private static boolean verhoeff(String number) {
		int check = 0;
		for (int place = 0; place < number.length(); place++) {
			int value = PERMUTATION.charAt(place % 8 * 11 + digit(number, number.length() - 1 - place)) - '0';
			check = DIHEDRAL.charAt(check * 11 + value) - '0';
		}
		return check == 0;
	}
}
