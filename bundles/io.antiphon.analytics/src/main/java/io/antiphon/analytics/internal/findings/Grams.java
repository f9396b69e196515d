package io.antiphon.analytics.internal.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a clause, without a dictionary: what stands between blanks, and of Han characters, which have none, each two neighbours. */
record Grams(List<String> inOrder) {

	private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+(?:['’][\\p{L}&&[^\\p{IsHan}]]+)?");

	Grams {
		inOrder = List.copyOf(inOrder);
	}

	static Grams of(String clause) {
		var grams = new ArrayList<String>();
		var runs = RUN.matcher(clause);
		while (runs.find()) {
			var run = runs.group();
			if (Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN) {
				pairs(run, grams);
			} else {
				grams.add(run.toLowerCase(Locale.ROOT).replace('’', '\''));
			}
		}
		return new Grams(grams);
	}

	private static void pairs(String run, List<String> grams) {
		var points = run.codePoints().toArray();
		if (points.length == 1) {
			grams.add(run);
		}
		for (var index = 0; index + 1 < points.length; index++) {
			grams.add(new String(points, index, 2));
		}
	}

	Set<String> distinct() {
		return new HashSet<>(inOrder);
	}

	/** Which share of the words of both are in both (Jaccard). */
	double likeness(Grams other) {
		var both = distinct();
		both.retainAll(other.distinct());
		var either = distinct();
		either.addAll(other.distinct());
		return either.isEmpty() ? 1 : (double) both.size() / either.size();
	}
}
