package io.antiphon.tables.dates;

import java.util.List;

/** A value read from left to right; used again for every value. */
final class Text {

	private static final List<String> MONTHS = List.of(
			"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
			"december");
	private static final List<String> DAYS =
			List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	private static final List<String> CHINESE_DAYS = List.of("星期", "礼拜", "周");

	private String text = "";
	private int at;
	private int digits;

	/** Begins anew. */
	void over(String value) {
		text = value;
		at = 0;
	}

	int length() {
		return text.length();
	}

	boolean ended() {
		return at >= text.length();
	}

	/** The character that is next, or 0 at the end. */
	char peek() {
		return ended() ? 0 : text.charAt(at);
	}

	/** The character before that; 0 at the start. */
	char before() {
		return at == 0 ? 0 : text.charAt(at - 1);
	}

	char next() {
		return ended() ? 0 : text.charAt(at++);
	}

	/** A number of at most so many digits. */
	int number(int most) {
		int value = 0;
		digits = 0;
		while (digits < most && digit() >= 0) {
			value = value * 10 + digit();
			digits++;
			at++;
		}
		return value;
	}

	/** How many digits the number had that was read last. */
	int digits() {
		return digits;
	}

	/** The digit that is next, or -1. */
	int digit() {
		char next = peek();
		return next >= '0' && next <= '9' ? next - '0' : -1;
	}

	boolean take(char wanted) {
		boolean there = !ended() && text.charAt(at) == wanted;
		at += there ? 1 : 0;
		return there;
	}

	/** In any case. */
	boolean take(String wanted) {
		boolean there = text.regionMatches(true, at, wanted, 0, wanted.length());
		at += there ? wanted.length() : 0;
		return there;
	}

	boolean spaces() {
		int before = at;
		while (take(' ')) {}
		return at > before;
	}

	/** What may stand between a date and a time. */
	boolean gap() {
		boolean comma = take(',');
		return spaces() || comma || take('T') || take('t') || before() == '日' || before() == '号' || take('-');
	}

	/** The letters that follow. */
	String letters() {
		int from = at;
		while (!ended() && Character.isLetter(text.charAt(at))) {
			at++;
		}
		return text.substring(from, at);
	}

	/** What stands from here on, all of it. */
	String rest() {
		var rest = text.substring(Math.min(at, text.length()));
		at = text.length();
		return rest;
	}

	/** The ending of an English ordinal number. */
	void ordinal() {
		if (before() >= '0' && before() <= '9' && !(take("st") || take("nd") || take("rd"))) {
			take("th");
		}
	}

	/** 1 to 12 for a month in English, whole or by its first three letters, or in another language that we know; 0 for another word. */
	int month() {
		int english = word(MONTHS);
		return english >= 0 ? 1 + english : MonthNames.STANDARD.of(this);
	}

	/** Goes back to {@code place}, as it was. */
	int mark() {
		return at;
	}

	void back(int place) {
		at = place;
	}

	/** Passes over a day of the week. */
	void weekday() {
		int before = at;
		spaces();
		for (var start : CHINESE_DAYS) {
			if (text.startsWith(start, at) && text.length() > at + start.length()) {
				at += start.length() + 1;
				return;
			}
		}
		if (Character.isLetter(peek()) && word(DAYS) >= 0) {
			take('.');
			take(',');
			spaces();
			return;
		}
		at = before;
	}

	private int word(List<String> words) {
		int from = at;
		var word = letters();
		for (int number = 0; word.length() >= 3 && number < words.size(); number++) {
			var whole = words.get(number);
			boolean meant = word.length() == 3 || word.length() == 4 && whole.length() > 4 || word.equalsIgnoreCase(whole);
			if (meant && whole.regionMatches(true, 0, word, 0, word.length())) {
				return number;
			}
		}
		at = from;
		return -1;
	}
}
