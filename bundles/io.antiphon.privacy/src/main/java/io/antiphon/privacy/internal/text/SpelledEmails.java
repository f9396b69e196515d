package io.antiphon.privacy.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses whose at, and perhaps dots, are spelled out: {@code name (at) host (dot) com}, {@code name[at]host.com},
 * {@code name at host dot com}, and with # or 艾特 for the at. The last part is a top level known by heart.
 */
public final class SpelledEmails implements Finder {

	private static final String AT = "(?: ?[(\\[{<] ?(?:at|a|@) ?[)\\]}>] ?| at |艾特| ?#(?:at)?# ?)";
	private static final String DOT = "(?: ?[(\\[{<] ?(?:dot|d|\\.) ?[)\\]}>] ?| dot |\\.|点)";
	private static final Pattern SPELLED = Pattern.compile(
			"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9_%+-]{0,40}+(?:(?:\\.| dot | ?[(\\[]dot[)\\]] ?)[A-Za-z0-9_%+-]{1,40}+){0,3}(" + AT
					+ ")[A-Za-z0-9][A-Za-z0-9-]{0,40}+((?:" + DOT + "[A-Za-z0-9-]{1,40}+){1,3})",
			Pattern.CASE_INSENSITIVE);

	/** Without one of these there is none. */
	private static final Pattern TRACES =
			Pattern.compile("[(\\[{<] ?(?:at|a|@) ?[)\\]}>]|艾特|#(?:at)?#|(?<![\\p{L}\\p{N}_])dot(?![\\p{L}\\p{N}_])",
					Pattern.CASE_INSENSITIVE);

	@Override
	public void find(Marks text, int kind) {
		var all = text.part(0, text.length());
		if (!TRACES.matcher(all).find()) {
			return;
		}
		var matcher = SPELLED.matcher(all);
		int from = 0;
		while (from < all.length() && matcher.find(from)) {
			int end = end(text, matcher);
			if (end > 0) {
				text.mark(matcher.start(), end, kind);
			}
			from = Math.max(matcher.end(1), end);
		}
	}

	/** Where it ends: behind the last label that is a top level; -1 where there is none, or where the words are a sentence. */
	private static int end(Marks text, Matcher found) {
		var bare = found.group(1).equalsIgnoreCase(" at ") && found.group(2).startsWith(".");
		int end = found.end(2);
		int start = end;
		while (start > found.start(2) && (Marks.letter(text.at(start - 1)) || Marks.digit(text.at(start - 1)))) {
			start--;
		}
		var top = text.part(start, end);
		boolean known = top.length() <= Domains.LONGEST && Domains.topLevel(top);
		return known && !bare && !Marks.word(text.at(end)) ? end : -1;
	}
}
