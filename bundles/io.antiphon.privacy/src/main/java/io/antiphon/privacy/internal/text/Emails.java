package io.antiphon.privacy.internal.text;

/**
 * E-mail addresses: name, at, domain with a top level of letters. Also the ideographic full stop typed for the dot, spaces
 * around the at and a left-out top level where a mail provider is named, quoted names and domains in Chinese characters.
 */
public final class Emails implements Finder {

	private static final String NAME_MARKS = "._%+-'&~";
	private static final int QUOTED = 64;
	private static final int SPACES = 2;
	private static final int CHINESE_LABEL = 30;

	@Override
	public void find(Marks text, int kind) {
		for (int at = 0; at < text.length(); at++) {
			if (text.at(at) == '@') {
				int after = address(text, at, kind);
				at = Math.max(at, after - 1);
			}
		}
	}

	/** Marks the address around an at and returns its end, or -1. */
	private static int address(Marks text, int at, int kind) {
		int end = domainEnd(text, at + 1);
		int start = end < 0 ? at : nameStart(text, at);
		if (start < at) {
			text.mark(start, end, kind);
			return end;
		}
		int left = skip(text, at, -1);
		int right = skip(text, at, 1);
		end = left == at && right == at + 1 ? -1 : providerEnd(text, right);
		start = end < 0 ? left : nameStart(text, left);
		if (start < left) {
			text.mark(start, end, kind);
			return end;
		}
		return -1;
	}

	/** The place left of the at, or right of it, behind up to two spaces. */
	private static int skip(Marks text, int at, int step) {
		int place = step > 0 ? at + 1 : at;
		for (int spaces = 0; spaces < SPACES && text.at(step > 0 ? place : place - 1) == ' '; spaces++) {
			place += step;
		}
		return place;
	}

	private static int nameStart(Marks text, int end) {
		if (text.at(end - 1) == '"') {
			return quoteStart(text, end);
		}
		int start = end;
		while (nameCharacter(text.at(start - 1))) {
			start--;
		}
		while (start < end && !alphanumeric(text.at(start))) {
			start++;
		}
		return start;
	}

	private static int quoteStart(Marks text, int end) {
		for (int place = end - 2; place >= end - QUOTED; place--) {
			var c = text.at(place);
			if (c == '"') {
				return place;
			}
			if (c == Marks.EDGE || c == Marks.WALL || c == '[') {
				break;
			}
		}
		return end;
	}

	private static boolean nameCharacter(char c) {
		return alphanumeric(c) || c == Fold.INVISIBLE || NAME_MARKS.indexOf(c) >= 0;
	}

	/** ASCII, or a letter of Latin, Greek or Cyrillic: scripts that part words, so that a name ends where its word does. */
	private static boolean alphanumeric(char c) {
		return Marks.letter(c) || Marks.digit(c) || c >= '\u00c0' && c < '\u0530' && Character.isLetter(c);
	}

	/** Where the domain that starts at {@code from} ends, or -1 where there is none. */
	private static int domainEnd(Marks text, int from) {
		int chinese = chineseEnd(text, from);
		if (chinese > 0) {
			return chinese;
		}
		int label = labelEnd(text, from);
		int end = known(text, from, label) ? label : -1;
		int letters = letterEnd(text, from);
		end = letters < label && known(text, from, letters) ? letters : end;
		while (dot(text, label)) {
			int next = labelEnd(text, label + 1);
			int top = topLevelEnd(text, label + 1, next);
			end = top > 0 ? top : end;
			label = next;
		}
		return end;
	}

	private static int labelEnd(Marks text, int from) {
		int end = from;
		while (alphanumeric(text.at(end)) || end > from && (text.at(end) == '-' || text.at(end) == '_')) {
			end++;
		}
		return end;
	}

	private static boolean dot(Marks text, int place) {
		if (text.at(place) == '.') {
			return alphanumeric(text.at(place + 1));
		}
		return text.at(place) == '\u3002' && topLevelKnown(text, place + 1, letterEnd(text, place + 1));
	}

	/** A label of two letters or more; what is stuck to its letters is left outside. */
	private static int topLevelEnd(Marks text, int from, int to) {
		if (to - from > 4 && text.part(from, from + 4).equalsIgnoreCase("xn--")) {
			return to;
		}
		int letters = letterEnd(text, from);
		return letters - from >= 2 ? letters : -1;
	}

	private static boolean topLevelKnown(Marks text, int from, int to) {
		return to - from <= Domains.LONGEST && Domains.topLevel(text.part(from, to));
	}

	private static int letterEnd(Marks text, int from) {
		int end = from;
		while (Marks.letter(text.at(end))) {
			end++;
		}
		return end;
	}

	private static boolean known(Marks text, int from, int to) {
		return to - from <= Domains.LONGEST && Domains.provider(text.part(from, to));
	}

	private static int providerEnd(Marks text, int from) {
		int label = labelEnd(text, from);
		if (!known(text, from, label) || !dot(text, label)) {
			return -1;
		}
		return domainEnd(text, from);
	}

	private static int chineseEnd(Marks text, int from) {
		int end = from;
		while (end - from <= CHINESE_LABEL
				&& (Character.isIdeographic(text.at(end)) || alphanumeric(text.at(end)) || text.at(end) == '-')) {
			end++;
		}
		return end > from && text.at(end) == '.' ? Domains.chineseTopLevelEnd(text, end + 1) : -1;
	}
}
