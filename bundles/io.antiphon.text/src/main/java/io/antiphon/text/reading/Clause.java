package io.antiphon.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text that says one thing: Unicode code points of the text, {@code end} exclusive, without the blanks and
 * punctuation around it. Any thread.
 */
public record Clause(int start, int end) {
	private static final String HAN = "\\p{IsHan}";
	private static final Pattern BOUNDARY = Pattern.compile(String.join("|",
			"[。！？；!?;…\\n\\r~～]+",
			"\\.{2,}",
			"\\.(?=\\s|$|[\"'”’)])",
			"(?<=" + HAN + ")[.](?!\\d)",
			"，+",
			"(?<=[^\\x00-\\x7F]),|,(?=[^\\x00-\\x7F])",
			"(?<=[" + HAN + "]{2})\\s+(?=" + HAN + "{2})",
			"(?<=" + HAN + "{4})(?=但|不过|可是|然而)",
			"(?<=\\w{2}),?\\s+(?=(?i:but|however|although|though|yet|whereas|except)\\b)"));
	private static final int LEAST_LATIN = 8;
	private static final int HAN_AS_LATIN = 4;

	public Clause {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("A clause has a start and a later end");
		}
	}

	/** The clauses of {@code text} in their order; none where it holds no letter. */
	public static List<Clause> of(String text) {
		var clauses = new ArrayList<Clause>();
		Matcher boundary = BOUNDARY.matcher(text);
		var offsets = new Offsets(text);
		int from = 0;
		while (boundary.find()) {
			if (weight(text, from, boundary.start()) >= LEAST_LATIN) {
				offsets.add(from, boundary.start(), clauses);
				from = boundary.end();
			}
		}
		if (weight(text, from, text.length()) >= LEAST_LATIN || clauses.isEmpty()) {
			offsets.add(from, text.length(), clauses);
		} else if (weight(text, from, text.length()) > 0) {
			int start = clauses.removeLast().start();
			offsets.add(text.offsetByCodePoints(0, start), text.length(), clauses);
		}
		return clauses;
	}

	/** The words of the clause in the text it was found in. */
	public String in(String text) {
		int from = text.offsetByCodePoints(0, start);
		return text.substring(from, text.offsetByCodePoints(from, end - start));
	}

	/** Roughly the number of Latin letters that say as much as {@code text}: a Han character counts as 4. */
	public static int weight(String text) {
		return text.codePoints().map(Clause::weight).sum();
	}

	private static int weight(String text, int from, int to) {
		return text.substring(from, to).codePoints().map(Clause::weight).sum();
	}

	private static int weight(int point) {
		if (Character.isIdeographic(point)) {
			return HAN_AS_LATIN;
		}
		return Character.isLetter(point) ? 1 : 0;
	}

	/** Turns char positions that only grow, but for the last step, into code points. */
	private record Offsets(String text) {
		void add(int from, int to, List<Clause> clauses) {
			int start = from;
			int end = to;
			while (start < end && !belongs(text.codePointAt(start))) {
				start += Character.charCount(text.codePointAt(start));
			}
			while (end > start && !belongs(text.codePointBefore(end))) {
				end -= Character.charCount(text.codePointBefore(end));
			}
			if (weight(text, start, end) > 0) {
				int first = text.codePointCount(0, start);
				clauses.add(new Clause(first, first + text.codePointCount(start, end)));
			}
		}

		private static boolean belongs(int point) {
			return Character.isLetterOrDigit(point) || point == '@' || point == '#' || point == '$' || point == '%' || point == ')'
					|| point == ']' || point == '[' || point == '(' || point == '）' || point == '（' || point == '》' || point == '《';
		}
	}
}
