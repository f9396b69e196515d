package io.antiphon.privacy.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * International bank account numbers (ISO 13616): country, two check digits and the rest, of the length of that country,
 * whole or in groups parted by single spaces or dashes, in any case, with the check of ISO 7064 MOD 97-10.
 */
public final class BankAccounts implements Finder {

	private static final String REGISTRY = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24"
			+ " DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23"
			+ " IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18"
			+ " NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24"
			+ " TR26 UA29 VA22 VG24 XK20 YE30";
	private static final Map<String, Integer> LENGTHS = lengths();
	private static final String GAPS = " -\u200b";

	private final String gaps;

	/** Whole, in groups or with dashes. */
	public BankAccounts() {
		this(GAPS);
	}

	private BankAccounts(String gaps) {
		this.gaps = gaps;
	}

	/** The same, and with dots between its groups. */
	public static BankAccounts alsoInDots() {
		return new BankAccounts(GAPS + ".");
	}

	private static Map<String, Integer> lengths() {
		var lengths = new HashMap<String, Integer>();
		for (var entry : REGISTRY.split(" ")) {
			lengths.put(entry.substring(0, 2), Integer.parseInt(entry.substring(2)));
		}
		return Map.copyOf(lengths);
	}

	@Override
	public void find(Marks text, int kind) {
		for (int start = 0; start < text.length(); start++) {
			if (starts(text, start)) {
				int end = end(text, start);
				if (end > 0) {
					text.mark(start, end, kind);
					start = end - 1;
				}
			}
		}
	}

	private boolean starts(Marks text, int start) {
		return Marks.letter(text.at(start))
				&& Marks.letter(text.at(start + 1))
				&& !Marks.word(text.at(start - 1))
				&& Character.isDigit(text.at(gap(text, start + 2)));
	}

	/** Where the account that starts there ends, or -1. */
	private int end(Marks text, int start) {
		var country = text.part(start, start + 2).toUpperCase(Locale.ROOT);
		int length = LENGTHS.getOrDefault(country, 0);
		var number = new StringBuilder(country);
		int place = start + 2;
		while (number.length() < length) {
			place = gap(text, place);
			var c = text.at(place);
			if (!Marks.letter(c) && !Marks.digit(c)) {
				return -1;
			}
			number.append(Character.toUpperCase(c));
			place++;
		}
		return length > 0 && !Marks.word(text.at(place)) && check(number) ? place : -1;
	}

	/** Behind one space, dash or invisible character, where one stands there. */
	private int gap(Marks text, int place) {
		return gaps.indexOf(text.at(place)) >= 0 ? place + 1 : place;
	}

	private static boolean check(CharSequence number) {
		int rest = 0;
		for (int at = 0; at < number.length(); at++) {
			var c = number.charAt((at + 4) % number.length());
			rest = Marks.digit(c) ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
		}
		return rest == 1;
	}
}
