package io.antiphon.privacy.internal.text.phones;

import io.antiphon.privacy.internal.text.Marks;

/**
 * Some groups of digits in a row that may be a telephone number: from {@code start} (its plus or bracket included), all
 * digits in one, their grouping, whether a plus leads, how many groups, whether all gaps are dashes, and whether the only gap
 * is a point.
 */
record Dialable(int start, int end, String digits, String shape, boolean plus, int groups, boolean dashed, boolean decimal) {

	private static final String GLUE = " -.()\u200b";
	private static final int LONGEST_PREFIX = 4;

	/** How groups of one number may be parted. */
	static String glue() {
		return GLUE;
	}

	static Dialable of(Marks text, int first, int last) {
		var groups = text.groups();
		int end = groups.end(last);
		int start = groups.start(first);
		int lead = start;
		while (start - lead < LONGEST_PREFIX && "+( ".indexOf(text.at(lead - 1)) >= 0) {
			lead--;
		}
		var before = text.part(lead, start);
		int plus = before.lastIndexOf('+');
		var dashed = first < last;
		for (int group = first; group < last; group++) {
			dashed &= groups.joined(group, "-");
		}
		return new Dialable(
				start - reach(text, before, plus, start, end),
				end,
				groups.text(first, last),
				groups.shape(first, last),
				plus >= 0,
				last - first + 1,
				dashed,
				last == first + 1 && text.part(groups.end(first), groups.start(last)).equals("."));
	}

	/** How much of what stands before the digits belongs to them: the plus, and a bracket that is closed inside. */
	private static int reach(Marks text, String before, int plus, int start, int end) {
		int bracket = text.part(start, end).indexOf(')') >= 0 ? before.lastIndexOf('(') : -1;
		int first = plus < 0 ? bracket : bracket < 0 ? plus : Math.min(plus, bracket);
		return first < 0 ? 0 : before.length() - first;
	}

	boolean whole() {
		return groups == 1;
	}

	/** The shape without a first group of {@code prefix} digits, or unchanged where the first group is another. */
	String shapeWithout(int prefix) {
		var first = prefix + "-";
		return shape.startsWith(first) ? shape.substring(first.length()) : shape;
	}
}
