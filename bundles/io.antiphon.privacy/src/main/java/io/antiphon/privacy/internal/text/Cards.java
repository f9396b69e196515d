package io.antiphon.privacy.internal.text;

import java.util.List;

/**
 * Bank cards: 13 to 19 digits, whole or in the groups cards are printed in, with Luhn's check digit (ISO/IEC 7812-1) and
 * the first digits and the length of a card network. A whole number right behind a word for an order is left alone.
 */
public final class Cards implements Finder {

	/** First digits from {@code low} to {@code high}, numbers of {@code shortest} to {@code longest} digits. */
	private record Network(int low, int high, int shortest, int longest) {

		boolean has(String number) {
			int prefix = Integer.parseInt(number.substring(0, Integer.toString(low).length()));
			return prefix >= low && prefix <= high && number.length() >= shortest && number.length() <= longest;
		}
	}

	private static final List<Network> NETWORKS = List.of(
			new Network(62, 62, 16, 19), // UnionPay
			new Network(81, 81, 16, 19), // UnionPay
			new Network(4, 4, 13, 19), // Visa, and Chinese debit cards of before UnionPay
			new Network(51, 55, 16, 19), // Mastercard, and Chinese debit cards of before UnionPay
			new Network(2221, 2720, 16, 16), // Mastercard
			new Network(34, 34, 15, 15), // American Express
			new Network(37, 37, 15, 15), // American Express
			new Network(3528, 3589, 16, 19), // JCB
			new Network(300, 305, 14, 19), // Diners Club
			new Network(36, 36, 14, 19), // Diners Club
			new Network(38, 39, 14, 19), // Diners Club
			new Network(60, 60, 13, 19), // Discover, Maestro, Chinese debit cards of before UnionPay
			new Network(644, 659, 16, 19), // Discover
			new Network(50, 50, 13, 19), // Maestro
			new Network(56, 58, 13, 19), // Maestro
			new Network(67, 69, 13, 19), // Maestro, Chinese debit cards of before UnionPay
			new Network(9558, 9559, 16, 19), // Chinese debit cards of before UnionPay
			new Network(940, 940, 16, 19)); // Chinese debit cards of before UnionPay

	private static final String SEPARATORS = " -\u200b";
	private static final int GROUPS = 5;
	private static final List<String> SHAPES = List.of("4-6-5", "4-6-4", "6-13", "6-10", "6-12");

	private final boolean announced;

	/** Those of the networks alone. */
	public Cards() {
		this(false);
	}

	private Cards(boolean announced) {
		this.announced = announced;
	}

	/** Since rule version 4 also those of no network here (air travel, local ones), whole and behind a word for a card. */
	public static Cards alsoAnnounced() {
		return new Cards(true);
	}

	@Override
	public void find(Marks text, int kind) {
		var groups = text.groups();
		for (int first = 0; first < groups.size(); first++) {
			if (!groups.marked(first)) {
				first = Math.max(first, longest(text, groups, first, kind));
			}
		}
	}

	private int longest(Marks text, Groups groups, int first, int kind) {
		for (int last = groups.last(first, SEPARATORS, GROUPS, 19); last >= first; last--) {
			if (card(text, groups, first, last)) {
				text.mark(groups.start(first), groups.end(last), kind);
				return last;
			}
		}
		return -1;
	}

	private boolean card(Marks text, Groups groups, int first, int last) {
		int start = groups.start(first);
		int end = groups.end(last);
		if (end - start < 13 || Marks.word(text.at(start - 1)) || Marks.letter(text.at(end))) {
			return false;
		}
		var number = groups.text(first, last);
		if (number.length() < 13 || number.length() > 19 || !printed(groups, first, last) || !check(number)) {
			return false;
		}
		return NETWORKS.stream().anyMatch(network -> network.has(number)) && (first < last || !Cues.order(text, start))
				|| announced && first == last && Cues.card(text, start);
	}

	/** Whole, fours with a shorter rest, or another grouping that is printed on cards. */
	private static boolean printed(Groups groups, int first, int last) {
		var fours = groups.digits(last) <= 4;
		for (int group = first; group < last; group++) {
			fours &= groups.digits(group) == 4;
		}
		return fours || first == last || SHAPES.contains(groups.shape(first, last));
	}

	static boolean check(String number) {
		int sum = 0;
		for (int place = number.length() - 1, weight = 1; place >= 0; place--, weight = 3 - weight) {
			int product = (number.charAt(place) - '0') * weight;
			sum += product / 10 + product % 10;
		}
		return sum % 10 == 0;
	}
}
