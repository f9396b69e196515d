package io.antiphon.privacy.internal.keys;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pseudonyms of customers' identifiers: 130 bits of a keyed digest of their normal form. The normal form is frozen, since a
 * change would part a customer's past from their future:
 * <ol>
 * <li>Unicode NFKC, without control and invisible characters, outer white space gone, inner runs of it one space;
 * <li>with an at (e-mail address, handle): small letters;
 * <li>a Chinese mobile number, grouped in any way, with or without 0, 86, +86 or 0086: +86 and its eleven digits;
 * <li>any other number that starts with a plus: the plus and its digits;
 * <li>everything else (customer numbers, names) as it is, the case too: "Ab1" and "aB1" may be two customers.
 * </ol>
 */
public final class Pseudonyms {

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
	private static final int LENGTH = 26;
	private static final Pattern SPACES = Pattern.compile("\\s+");
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
	private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ().-]{7,30}");
	private static final Pattern MOBILE = Pattern.compile("(?:\\+86|0086|86|0)?(1[3-9][0-9]{9})");

	private final Hmac key;

	public Pseudonyms(Hmac key) {
		this.key = key;
	}

	/** The pseudonym of an identifier; empty where there is none. */
	public String of(String identifier) {
		var form = normalForm(identifier);
		return form.isEmpty() ? "" : text(key.of(form.getBytes(StandardCharsets.UTF_8)));
	}

	static String normalForm(String identifier) {
		var plain = INVISIBLE.matcher(Normalizer.normalize(identifier, Normalizer.Form.NFKC)).replaceAll("");
		var form = SPACES.matcher(plain).replaceAll(" ").strip();
		if (form.indexOf('@') >= 0) {
			return form.toLowerCase(Locale.ROOT);
		}
		if (!NUMBER.matcher(form).matches()) {
			return form;
		}
		var digits = form.replaceAll("[^0-9+]", "");
		var mobile = MOBILE.matcher(digits);
		if (mobile.matches()) {
			return "+86" + mobile.group(1);
		}
		return digits.startsWith("+") ? digits : form;
	}

	/** The first 130 bits, five to a digit. */
	static String text(byte[] digest) {
		var text = new char[LENGTH];
		int bits = 0;
		int held = 0;
		int from = 0;
		for (int at = 0; at < LENGTH; at++) {
			if (held < 5) {
				bits = bits << 8 | digest[from++] & 0xff;
				held += 8;
			}
			held -= 5;
			text[at] = DIGITS.charAt(bits >>> held & 31);
		}
		return new String(text);
	}
}
