package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import io.antiphon.tables.Written;
import io.antiphon.workbench.ui.forms.Field.Kind;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said under a field where nothing is wrong: how its day is understood, how long a long text is, or its hint. */
record Remarks(Field field, Texts texts) {

	/** From here on a line is longer than anybody sees of it. */
	private static final int LONG = 200;

	String of(String value) {
		return switch (field.kind()) {
			case Kind.Day() -> Written.day(value).map(day -> formatter().format(day)).orElse(field.hint());
			case Kind.Line() -> ofLine(value);
			case Kind.Person(var proposals) -> ofLine(value);
			case Kind.Lines(var shown) -> field.hint();
			case Kind.Number(var unit) -> field.hint();
			case Kind.Money(var currencies) -> field.hint();
			case Kind.Choice(var options) -> field.hint();
			case Kind.Several(var options) -> field.hint();
			case Kind.Fixed(var shown) -> field.hint();
			case Kind.Check() -> field.hint();
		};
	}

	private String ofLine(String value) {
		return value.length() > LONG || value.contains("\n")
				? texts.get("long", value.codePointCount(0, value.length()))
				: field.hint();
	}

	private DateTimeFormatter formatter() {
		var chinese = texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
		return DateTimeFormatter.ofPattern(texts.get("day.pattern"), chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
	}

	/** Why what was put into a line is not there. */
	String tooLong() {
		return texts.get("tooLong", TextEntry.MOST_IN_A_LINE);
	}
}
