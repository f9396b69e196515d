package io.antiphon.planning.ui.internal.writing;

import io.antiphon.planning.Sheet;
import io.antiphon.workbench.ui.forms.Field;
import java.util.List;
import java.util.Locale;

/** Fields of sheets as fields of forms. */
public final class SheetFields {

	private static final int SEEN_LINES = 4;

	private SheetFields() {}

	/** What is locked there is only shown. */
	public static Field of(Sheet.Field field) {
		return new Field(field.key(), field.label(), kind(field), field.hint());
	}

	private static Field.Kind kind(Sheet.Field field) {
		var options = field.options().stream().map(option -> new Field.Option(option.key(), option.label())).toList();
		if (field.locked()) {
			return new Field.Kind.Fixed(value -> shown(value, options, field.unit()));
		}
		return switch (field.kind()) {
			case LINE -> new Field.Kind.Line();
			case LINES -> new Field.Kind.Lines(SEEN_LINES);
			case DAY -> new Field.Kind.Day();
			case NUMBER -> new Field.Kind.Number(field.unit());
			case CHOICE -> new Field.Kind.Choice(options);
			case SEVERAL -> new Field.Kind.Several(options);
			case PERSON -> new Field.Kind.Person(typed -> proposed(typed, options));
		};
	}

	private static String shown(String value, List<Field.Option> options, String unit) {
		var lines = value.lines()
				.map(line -> options.stream().filter(one -> one.key().equals(line)).map(Field.Option::label).findFirst().orElse(line))
				.toList();
		var words = String.join("\n", lines);
		return unit.isEmpty() || words.isEmpty() ? words : words + " " + unit;
	}

	private static List<String> proposed(String typed, List<Field.Option> options) {
		var begun = typed.strip().toLowerCase(Locale.ROOT);
		return options.stream().map(Field.Option::label).filter(name -> name.toLowerCase(Locale.ROOT).contains(begun)).toList();
	}
}
