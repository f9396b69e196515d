package io.antiphon.channels.imap.internal.wire;

import java.util.List;
import java.util.Locale;

/**
 * One response of a server. {@code tag}: of the command that it ends, "*" for data, "+" where more is awaited. {@code status}: OK, NO, BAD, BYE or PREAUTH, with
 * the {@code code} that stood in brackets; otherwise empty, and the data are {@code tokens}. What the server wrote for people is not kept.
 */
record Response(String tag, String status, String code, List<Token> tokens) {

	Response {
		tokens = List.copyOf(tokens);
	}

	/** A word, a text, or a group of these in parentheses. */
	record Token(String text, List<Token> group) {

		Token {
			group = List.copyOf(group);
		}

		static Token of(String text) {
			return new Token(text, List.of());
		}

		boolean is(String word) {
			return text.equalsIgnoreCase(word);
		}
	}

	boolean data() {
		return tag.equals("*");
	}

	boolean awaits() {
		return tag.equals("+");
	}

	boolean ok() {
		return status.equals("OK");
	}

	/** Whether a word stands at a place of the data. */
	boolean has(int place, String word) {
		return data() && place < tokens.size() && tokens.get(place).is(word);
	}

	/** The number behind a word of the code ("UIDNEXT 17"); -1 where that is another one. */
	long coded(String word) {
		return code.toUpperCase(Locale.ROOT).startsWith(word + " ") ? number(code.substring(word.length() + 1)) : -1;
	}

	/** The number that follows a word within the group at a place; -1 where none does. */
	long number(int place, String word) {
		var group = place < tokens.size() ? tokens.get(place).group() : List.<Token>of();
		for (int at = 0; at + 1 < group.size(); at++) {
			if (group.get(at).is(word)) {
				return number(group.get(at + 1).text());
			}
		}
		return -1;
	}

	/** -1 where that is none. */
	static long number(String text) {
		return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
	}

	/** Names its status alone. */
	@Override
	public String toString() {
		return "response " + status;
	}
}
