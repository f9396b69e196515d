package io.antiphon.privacy.internal.text;

/**
 * Unified social credit codes (GB 32100-2015), which sole traders have as well as companies: 18 digits and capital letters without
 * I, O, S, V and Z, with a check character (powers of 3, modulo 31), of a known registrar and a province. All in digits it may be a
 * number of anything, and is masked behind its name alone ({@link Announcements#papersOfChina}).
 */
public final class CreditCodes implements Finder {

	private static final int LENGTH = 18;
	private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
	private static final String REGISTRARS = "123456789ANY";

	@Override
	public void find(Marks text, int kind) {
		for (int start = 0; start < text.length(); start++) {
			int end = text.wordEnd(start);
			if (end - start == LENGTH && code(text.part(start, end))) {
				text.mark(start, end, kind);
			}
			start = end;
		}
	}

	private static boolean code(String code) {
		boolean letter = code.chars().anyMatch(Character::isLetter);
		return letter && REGISTRARS.indexOf(code.charAt(0)) >= 0 && region(code) && valid(code);
	}

	/** Six digits of an administrative region (GB/T 2260), of which the first is a part of the country. */
	private static boolean region(String code) {
		var region = code.substring(2, 8);
		return region.chars().allMatch(Character::isDigit) && "12345678".indexOf(region.charAt(0)) >= 0;
	}

	static boolean valid(String code) {
		int sum = 0;
		int weight = 1;
		for (int place = 0; place < LENGTH - 1; place++) {
			int value = CHARACTERS.indexOf(code.charAt(place));
			if (value < 0) {
				return false;
			}
			sum += value * weight;
			weight = weight * 3 % 31;
		}
		return CHARACTERS.indexOf(code.charAt(LENGTH - 1)) == (31 - sum % 31) % 31;
	}
}
