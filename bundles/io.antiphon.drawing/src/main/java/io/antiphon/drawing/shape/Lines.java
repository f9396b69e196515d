package io.antiphon.drawing.shape;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words broken into lines: between words, and between Chinese characters where their rules allow it. */
public final class Lines {

	private static final String ELLIPSIS = "…";

	private Lines() {}

	/** At most so many lines, the last one cut with an ellipsis where there is more to say. */
	public static List<String> of(String text, double room, int most, Size size, boolean bold, TextMeasure measure) {
		var lines = new ArrayList<String>();
		var breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(text);
		int start = 0;
		int end = breaks.first();
		for (var next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
			var fits = measure.width(text.substring(start, next).stripTrailing(), size, bold) <= room;
			if (!fits && end > start) {
				if (lines.size() == most - 1) {
					break;
				}
				lines.add(text.substring(start, end).strip());
				start = end;
			}
			end = next;
		}
		lines.add(fitted(text.substring(start).strip(), room, size, bold, measure));
		return lines;
	}

	/** On one line, cut with an ellipsis where it is too long; whole characters only. */
	public static String fitted(String text, double room, Size size, boolean bold, TextMeasure measure) {
		if (measure.width(text, size, bold) <= room) {
			return text;
		}
		var points = text.codePoints().toArray();
		for (var length = points.length - 1; length > 0; length--) {
			var cut = new String(points, 0, length).stripTrailing() + ELLIPSIS;
			if (measure.width(cut, size, bold) <= room) {
				return cut;
			}
		}
		return ELLIPSIS;
	}
}
