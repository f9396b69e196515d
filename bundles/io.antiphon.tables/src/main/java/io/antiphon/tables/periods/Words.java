package io.antiphon.tables.periods;

import io.antiphon.base.Texts;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of a reading. What stood in a cell is cut, and without what a terminal would obey. */
final class Words {

	private static final int LONGEST = 40;
	private static final int MOST_COLUMNS = 20;

	private final Texts texts;

	Words(Locale locale) {
		this.texts = Texts.of(Words.class, locale);
	}

	/** The sentence of {@code key} with numbers as they are and texts cut. */
	String say(String key, Object... values) {
		return texts.get(key, Arrays.stream(values).map(value -> value instanceof String text ? cut(text) : value).toArray());
	}

	/** Of a reason that goes for every table; what cannot be declared for a file of periods is not proposed. */
	String say(Reason reason) {
		return texts.has(reason.key()) ? say(reason.key(), reason.values().toArray()) : reason.text(texts.locale());
	}

	/** Why a record is none, with its line. */
	String say(Rejection rejection) {
		return say("row", rejection.span().line(), rejection.ordinal()) + rejection.reason().text(texts.locale());
	}

	String unknown(PeriodFile.UnknownColumn unknown) {
		var columns = list(unknown.columns());
		return switch (unknown.nearest().size()) {
			case 0 -> texts.get("unknown", cut(unknown.name()), columns);
			case 1 -> texts.get("unknown.nearest", cut(unknown.name()), columns, cut(unknown.nearest().getFirst()));
			default -> texts.get("unknown.several", cut(unknown.name()), list(unknown.nearest()));
		};
	}

	private String list(List<String> names) {
		var first = texts.list(names.stream().limit(MOST_COLUMNS).map(name -> texts.get("quoted", cut(name))).toList());
		return names.size() > MOST_COLUMNS ? first + " …" : first;
	}

	/** At most {@value #LONGEST} characters, and none that cannot be seen or that turns the direction of others. */
	static String cut(String text) {
		var plain = text.codePoints()
				.limit(LONGEST * 4L)
				.map(each -> Character.isWhitespace(each) ? ' ' : each)
				.filter(Words::visible)
				.mapToObj(Character::toString)
				.collect(Collectors.joining())
				.strip();
		return plain.codePointCount(0, plain.length()) > LONGEST
				? plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…"
				: plain;
	}

	private static boolean visible(int each) {
		return switch (Character.getType(each)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
			default -> true;
		};
	}
}
