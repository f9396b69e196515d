package io.antiphon.privacy.internal.text;

import java.util.Arrays;

/** The unbroken runs of digits in a text, and how they hang together. */
public final class Groups {

	private static final int GAP = 3;

	private final Marks text;
	private int[] starts = new int[8];
	private int[] ends = new int[8];
	private int size;

	Groups(Marks text) {
		this.text = text;
		for (int place = 0; place < text.length(); place++) {
			if (Marks.digit(text.at(place))) {
				int end = place + 1;
				while (Marks.digit(text.at(end))) {
					end++;
				}
				add(place, end);
				place = end;
			}
		}
	}

	private void add(int start, int end) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
		}
		starts[size] = start;
		ends[size++] = end;
	}

	public int size() {
		return size;
	}

	public int start(int group) {
		return starts[group];
	}

	public int end(int group) {
		return ends[group];
	}

	public int digits(int group) {
		return ends[group] - starts[group];
	}

	public boolean marked(int group) {
		return text.marked(starts[group]);
	}

	/** Whether a group and the one after it are both unmarked and parted by one to three of the given characters. */
	public boolean joined(int group, String separators) {
		if (group + 1 >= size || marked(group) || marked(group + 1) || starts[group + 1] - ends[group] > GAP) {
			return false;
		}
		for (int place = ends[group]; place < starts[group + 1]; place++) {
			if (separators.indexOf(text.at(place)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** The last group of at most {@code most} that hang together from {@code first} on with at most {@code digits} digits. */
	public int last(int first, String separators, int most, int digits) {
		int last = first;
		int total = digits(first);
		while (last - first + 1 < most && joined(last, separators)) {
			total += digits(last + 1);
			if (total > digits) {
				break;
			}
			last++;
		}
		return last;
	}

	/** The digits of some groups in a row. */
	public String text(int first, int last) {
		var digits = new StringBuilder();
		for (int group = first; group <= last; group++) {
			digits.append(text.part(starts[group], ends[group]));
		}
		return digits.toString();
	}

	/** How many digits each of some groups in a row has, such as {@code 3-4-4}. */
	public String shape(int first, int last) {
		var shape = new StringBuilder();
		for (int group = first; group <= last; group++) {
			shape.append(group > first ? "-" : "").append(digits(group));
		}
		return shape.toString();
	}
}
