package io.antiphon.privacy.internal.text.phones;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Groups;
import io.antiphon.privacy.internal.text.Marks;

/**
 * Telephone numbers: mobiles and landlines of China, numbers with a country code, numbers of other regions in the form in
 * which they are written there, and whatever a word such as "phone" or 电话 announces. Digits in any other form stay: an order,
 * a price, a date. Which numbers are in use where is asked of {@link NumberingPlans}.
 */
public final class Phones implements Finder {

	private static final int GROUPS = 6;
	private static final int SHORTEST = 7;
	private static final int LONGEST = 17;
	private static final int EXTENSION = 6;

	private final PhoneRules rules;

	/** With the numbering plans of libphonenumber. */
	public Phones() {
		this(new LibraryPlans());
	}

	public Phones(NumberingPlans plans) {
		this(new PhoneRules(plans));
	}

	private Phones(PhoneRules rules) {
		this.rules = rules;
	}

	/** The same, with numbers of more regions behind a word that announces them, or in the form of their region. */
	public static Phones ofMoreRegions() {
		return new Phones(PhoneRules.ofMoreRegions(new LibraryPlans()));
	}

	@Override
	public void find(Marks text, int kind) {
		var groups = text.groups();
		for (int first = 0; first < groups.size(); first++) {
			if (!groups.marked(first)) {
				first = Math.max(first, number(text, groups, first, kind));
			}
		}
	}

	/** Marks the longest number that starts with a group; the last group of it, or -1. */
	private int number(Marks text, Groups groups, int first, int kind) {
		for (int last = groups.last(first, Dialable.glue(), GROUPS, LONGEST); last >= first; last--) {
			if (groups.end(last) - groups.start(first) >= SHORTEST) {
				var number = Dialable.of(text, first, last);
				if (number.digits().length() >= SHORTEST && rules.accept(text, number)) {
					int through = withExtension(groups, number, last);
					int end = extensionEnd(text, groups.end(through));
					text.mark(number.start(), end, kind);
					return through;
				}
			}
		}
		return -1;
	}

	/** A landline's extension behind a dash, as in 021-12345678-801. */
	private static int withExtension(Groups groups, Dialable number, int last) {
		var extended = number.digits().startsWith("0")
				&& groups.joined(last, "-")
				&& groups.digits(last + 1) <= 5
				&& groups.digits(last + 1) >= 2
				&& !groups.joined(last + 1, "-");
		return extended ? last + 1 : last;
	}

	/** Behind an extension such as "ext 9", or {@code end} where there is none. */
	static int extensionEnd(Marks text, int end) {
		int place = spaces(text, end);
		int word = extensionWord(text, place);
		if (word == 0) {
			return end;
		}
		int first = spaces(text, place + word);
		int last = first;
		while (last - first < EXTENSION && Marks.digit(text.at(last))) {
			last++;
		}
		return last == first || Marks.word(text.at(last)) ? end : last;
	}

	private static int extensionWord(Marks text, int place) {
		for (var word : new String[] {"转", "轉", "分机", "分機", "extension", "ext.", "ext", "x", "#"}) {
			if (text.part(place, place + word.length()).equalsIgnoreCase(word)) {
				return word.length();
			}
		}
		return 0;
	}

	private static int spaces(Marks text, int from) {
		return text.at(from) == ' ' ? from + 1 : from;
	}
}
