package io.antiphon.privacy.internal.text.phones;

import io.antiphon.privacy.internal.text.Cues;
import io.antiphon.privacy.internal.text.Marks;
import io.antiphon.privacy.internal.text.ResidentIds;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which digits are a telephone number, by their form, by what stands around them and by the numbering plans. */
final class PhoneRules {

	private static final String CHINA = "CN";

	/** Their own form of writing is enough, where it has a trunk 0 and several groups. */
	private static final List<String> WRITTEN = List.of("GB", "TW", "AU", "NZ", "IE", "JP");

	/** Asked when a word announces a number. */
	private static final List<String> ANNOUNCED = List.of("CN", "HK", "MO", "TW", "SG", "US", "CA", "GB", "AU", "NZ", "MY");

	private static final Set<String> PREFIXES = Set.of("", "0", "86", "0086");
	private static final Set<String> MOBILE = Set.of("11", "3-4-4", "3-8", "7-4", "3-3-5", "5-6");
	private static final Set<String> MOBILE_DASHED = Set.of("4-3-4", "4-4-3", "3-5-3", "3-2-6");
	private static final Set<String> SERVICE = Set.of("3-3-4", "4-3-3", "3-4-3");
	private static final Set<String> AMERICAN = Set.of("3-3-4", "1-3-3-4");
	private static final Set<String> LOCAL = Set.of("7", "8", "3-4", "4-4", "4-3");
	private static final String CURRENCIES = "$\u00a5\u20ac\u00a3\u20a9\u20b9";
	private static final List<String> UNITS =
			List.of("元", "块", "圆", "円", "%", "\u2030", "人民币", "rmb", "cny", "usd", "dollar", "euro", "eur");

	/** Since rule version 3. */
	private static final List<String> MORE_WRITTEN = List.of("DE", "TR", "PH");
	private static final List<String> MORE_ANNOUNCED =
			List.of("DE", "AT", "CH", "FR", "ES", "IT", "NL", "BE", "PT", "PL", "TR", "IN", "PH", "ID", "TH", "VN", "KR", "JP", "BR", "MX",
					"ZA");

	private final NumberingPlans plans;
	private final List<String> written;
	private final List<String> announced;

	PhoneRules(NumberingPlans plans) {
		this(plans, WRITTEN, ANNOUNCED);
	}

	private PhoneRules(NumberingPlans plans, List<String> written, List<String> announced) {
		this.plans = plans;
		this.written = written;
		this.announced = announced;
	}

	static PhoneRules ofMoreRegions(NumberingPlans plans) {
		return new PhoneRules(plans, both(WRITTEN, MORE_WRITTEN), both(ANNOUNCED, MORE_ANNOUNCED));
	}

	private static List<String> both(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	boolean accept(Marks text, Dialable number) {
		return !glued(text, number)
				&& !amount(text, number)
				&& (number.plus() || !number.decimal())
				&& (international(number)
						|| mobile(number)
						|| chinese(text, number)
						|| foreign(text, number)
						|| announced(text, number));
	}

	/** Whether letters stick to it that do not announce it. */
	private static boolean glued(Marks text, Dialable number) {
		if (Marks.digit(text.at(number.start()))
				&& Marks.word(text.at(number.start() - 1))
				&& !Cues.gluedBefore(text, number.start())) {
			return true;
		}
		if (!Marks.word(text.at(number.end()))) {
			return false;
		}
		var extension = text.part(number.end(), number.end() + 3).toLowerCase(Locale.ROOT);
		return !(extension.startsWith("x") && Marks.digit(extension.charAt(1)))
				&& !extension.equals("ext")
				&& !Cues.gluedAfter(text, number.end());
	}

	/** Whether a currency stands before it, or a unit behind it or behind its decimals. */
	private static boolean amount(Marks text, Dialable number) {
		int before = number.start();
		before -= text.at(before - 1) == ' ' ? 1 : 0;
		return CURRENCIES.indexOf(text.at(before - 1)) >= 0 || unit(text, decimals(text, number.end()));
	}

	private static int decimals(Marks text, int end) {
		int place = end;
		if (text.at(place) == '.' && Marks.digit(text.at(place + 1))) {
			place++;
			while (place - end < 4 && Marks.digit(text.at(place))) {
				place++;
			}
		}
		return place;
	}

	private static boolean unit(Marks text, int end) {
		int place = text.at(end) == ' ' ? end + 1 : end;
		var after = text.part(place, place + 6).toLowerCase(Locale.ROOT);
		return UNITS.stream().anyMatch(after::startsWith);
	}

	/** With a plus any number in use, in several groups any that is long enough; with 00 any in use. */
	private boolean international(Dialable number) {
		var digits = number.digits();
		if (number.plus()) {
			return digits.length() >= 8 && (plans.valid(digits) || !number.whole() && plans.possible(digits));
		}
		return digits.startsWith("00") && digits.length() >= 11 && plans.valid(digits.substring(2));
	}

	/** A mobile of China: eleven digits from 13 to 19 in a usual grouping, after nothing, 0, 86 or 0086. */
	private static boolean mobile(Dialable number) {
		var digits = number.digits();
		var shape = number.shape();
		int prefix = digits.length() - 11;
		if (prefix < 0 || prefix > 4 || !PREFIXES.contains(digits.substring(0, prefix))) {
			return false;
		}
		if (digits.charAt(prefix) != '1' || digits.charAt(prefix + 1) < '3') {
			return false;
		}
		if (prefix > 0) {
			shape = number.whole() ? "11" : number.shapeWithout(prefix);
		}
		return MOBILE.contains(shape) || number.dashed() && MOBILE_DASHED.contains(shape);
	}

	/** A landline of China with its trunk 0, area code and number parted or not; a 400 or 800 number in groups. */
	private boolean chinese(Marks text, Dialable number) {
		var digits = number.digits();
		if (digits.length() == 10 && (digits.startsWith("400") || digits.startsWith("800"))) {
			return SERVICE.contains(number.shape()) && plans.valid(digits, CHINA);
		}
		if (digits.charAt(0) != '0' || digits.length() < 10 || digits.length() > 12 || !plans.valid(digits, CHINA)) {
			return false;
		}
		int area = plans.areaCode(digits, CHINA) + 1;
		return number.whole()
				? area > 1 && !Cues.order(text, number.start())
				: number.groups() <= 3 && number.shape().startsWith(area + "-");
	}

	/**
	 * A number of North America in 3-3-4, or whole and soon after a word for calling; or one of another region in the
	 * grouping in which it is written there.
	 */
	private boolean foreign(Marks text, Dialable number) {
		var digits = number.digits();
		if (digits.length() < 9 || digits.length() > 11 || Cues.order(text, number.start())) {
			return false;
		}
		if (number.whole()) {
			return digits.length() == 10 && plans.valid(digits, "US") && Cues.phoneNearby(text, number.start());
		}
		if (AMERICAN.contains(number.shape())) {
			return plans.valid(digits, "US") || plans.valid(digits, "CA");
		}
		return digits.charAt(0) == '0'
				&& written.stream()
						.anyMatch(region -> plans.valid(digits, region)
								&& plans.shape(digits, region).equals(number.shape()));
	}

	/** Announced by a word: any number in use in a likely region, or seven or eight digits that are no day and no years. */
	private boolean announced(Marks text, Dialable number) {
		var digits = number.digits();
		if (digits.length() > 12 || !Cues.phone(text, number.start())) {
			return false;
		}
		if (LOCAL.contains(number.shape()) && digits.charAt(0) >= '2') {
			return digits.length() == 7 || !ResidentIds.day(digits) && !years(number);
		}
		return announced.stream().anyMatch(region -> plans.valid(digits, region));
	}

	private static boolean years(Dialable number) {
		return number.shape().equals("4-4") && year(number.digits(), 0) && year(number.digits(), 4);
	}

	private static boolean year(String digits, int from) {
		return digits.startsWith("19", from) || digits.startsWith("20", from);
	}
}
