package io.antiphon.privacy.internal.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mentions such as {@code @name}, but not the given own ones. A name in ASCII ends where its letters, digits and underscores
 * (or inner dots before small letters) end; any other name takes up to 30 letters and digits of every script, since Chinese
 * parts no words. A time, an amount or the rest of a domain behind an at is no name.
 */
public final class Handles implements Finder {

	private static final int LONGEST = 30;

	private static final Set<String> UNITS = Set.of(
			"am", "pm", "a", "p", "k", "m", "h", "hr", "hrs", "min", "mins", "s", "usd", "rmb", "st", "nd", "rd", "th",
			"x", "km", "mi", "mph", "kg", "g", "mg", "l", "ml", "gb", "mb", "hz", "mhz", "ghz", "fps", "w", "v");

	private final Set<String> own;

	/** {@code own}: in any case, with or without the at. */
	public Handles(Set<String> own) {
		var names = new TreeSet<String>();
		for (var handle : own) {
			names.add(name(handle));
		}
		names.remove("");
		this.own = Set.copyOf(names);
	}

	private static String name(String handle) {
		var folded = Fold.fold(handle).strip().toLowerCase(Locale.ROOT);
		return folded.startsWith("@") ? folded.substring(1) : folded;
	}

	/** The handles left alone, without the at, in small letters. */
	public Set<String> own() {
		return own;
	}

	@Override
	public void find(Marks text, int kind) {
		for (int at = 0; at < text.length(); at++) {
			if (text.at(at) == '@') {
				int end = Marks.word(text.at(at + 1)) ? asciiEnd(text, at + 1) : wideEnd(text, at + 1);
				if (end > at + 1) {
					text.mark(at, end, kind);
					at = end - 1;
				}
			}
		}
	}

	private int asciiEnd(Marks text, int from) {
		int word = text.wordEnd(from);
		int end = word;
		while (text.at(end) == '.' && text.at(end + 1) >= 'a' && text.at(end + 1) <= 'z') {
			int next = text.wordEnd(end + 1);
			if (next - end <= Domains.LONGEST && Domains.topLevel(text.part(end + 1, next)) && text.at(next) != '.') {
				return -1;
			}
			end = next;
		}
		return own(text, from, word) || own(text, from, end) || !name(text, from, word) ? -1 : end;
	}

	private int wideEnd(Marks text, int from) {
		int end = from;
		for (int length = 0; length < LONGEST; length++) {
			int point = point(text, end);
			if (!Character.isLetterOrDigit(point) && (end == from || point != '_' && point != '-')) {
				break;
			}
			end += Character.charCount(point);
		}
		return own(text, from, end) ? -1 : end;
	}

	private static int point(Marks text, int place) {
		var c = text.at(place);
		return Character.isHighSurrogate(c) && Character.isLowSurrogate(text.at(place + 1))
				? Character.toCodePoint(c, text.at(place + 1))
				: c;
	}

	private boolean own(Marks text, int from, int end) {
		return !own.isEmpty()
				&& end - from <= 4 * LONGEST
				&& own.contains(text.part(from, end).toLowerCase(Locale.ROOT));
	}

	/** Whether it has a letter and is not digits with a unit. */
	private static boolean name(Marks text, int from, int end) {
		int place = from;
		while (place < end && (Marks.digit(text.at(place)) || text.at(place) == '_')) {
			place++;
		}
		if (place == end) {
			return false;
		}
		var digitsFirst = Marks.digit(text.at(from));
		return !digitsFirst
				|| end - place > 4
				|| !UNITS.contains(text.part(place, end).toLowerCase(Locale.ROOT));
	}
}
