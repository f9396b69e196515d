package io.antiphon.privacy.internal.text.phones;

import io.antiphon.privacy.internal.text.Cues;
import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Groups;
import io.antiphon.privacy.internal.text.Marks;

/**
 * Telephone numbers that rule version 1 does not see: mobiles of China typed with gaps between their digits, any number of
 * seven digits or more typed so behind a word for calling, and North American ones of the form (555) 555-0142 or 555-555-0142
 * whose area code is not in use.
 */
public final class SpacedPhones implements Finder {

	private static final String GAPS = " -.\u200b";
	private static final int MOST_GROUPS = 16;
	private static final int MOBILE = 11;

	@Override
	public void find(Marks text, int kind) {
		var groups = text.groups();
		for (int first = 0; first < groups.size(); first++) {
			if (!groups.marked(first)) {
				int last = last(text, groups, first);
				if (last >= 0) {
					text.mark(start(text, groups, first), extended(text, groups.end(last)), kind);
					first = last;
				}
			}
		}
	}

	private static int last(Marks text, Groups groups, int first) {
		if (Marks.word(text.at(groups.start(first) - 1)) || first > 0 && groups.joined(first - 1, GAPS)) {
			return -1;
		}
		int american = american(text, groups, first);
		if (american >= 0) {
			return american;
		}
		int last = groups.last(first, GAPS, MOST_GROUPS, 17);
		if (last == first || Marks.letter(text.at(groups.end(last))) || groups.joined(last, GAPS)) {
			return -1;
		}
		var digits = groups.text(first, last);
		boolean announced = Cues.phone(text, groups.start(first));
		boolean single = last - first + 1 >= digits.length() - 2;
		return mobile(digits) && (single && telling(digits) || announced) || announced && single && digits.length() >= 7
				? last
				: -1;
	}

	/** With 86 before it or not. */
	private static boolean mobile(String digits) {
		var plain = digits.startsWith("0086") ? digits.substring(4) : digits.startsWith("86") ? digits.substring(2) : digits;
		return plain.length() == MOBILE && plain.charAt(0) == '1' && plain.charAt(1) >= '3';
	}

	/** Whether there are digits that answers on a scale of five do not have. */
	private static boolean telling(String digits) {
		return digits.chars().anyMatch(digit -> digit == '0' || digit > '5');
	}

	/** Three digits in brackets, or 555, three and four. */
	private static int american(Marks text, Groups groups, int first) {
		if (first + 2 >= groups.size() || !groups.shape(first, first + 2).equals("3-3-4") || groups.marked(first + 1)) {
			return -1;
		}
		int start = groups.start(first);
		boolean brackets = text.at(start - 1) == '(' && text.at(groups.end(first)) == ')';
		boolean joined = groups.joined(first, " -.()") && groups.joined(first + 1, " -.");
		boolean reserved = text.part(start, start + 3).equals("555") && groups.joined(first, " -.");
		boolean ends = !Marks.word(text.at(groups.end(first + 2))) || text.at(groups.end(first + 2)) == 'x';
		return joined && ends && (brackets || reserved) && !Cues.order(text, start) ? first + 2 : -1;
	}

	private static int start(Marks text, Groups groups, int first) {
		int start = groups.start(first);
		if (text.at(start - 1) == '(' && text.at(groups.end(first)) == ')') {
			start--;
		}
		return text.at(start - 1) == '+' ? start - 1 : start;
	}

	private static int extended(Marks text, int end) {
		return Phones.extensionEnd(text, end);
	}
}
