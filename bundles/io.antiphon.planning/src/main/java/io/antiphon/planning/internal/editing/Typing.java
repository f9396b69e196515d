package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.Sheet.Field;
import io.antiphon.planning.Sheet.Kind;
import io.antiphon.planning.Sheet.Option;
import io.antiphon.tables.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is typed into fields, and notes what is wrong with it beside each. For one thread. */
final class Typing {

	/** Beyond it a number is a slip of the hand, and sums are none any more. */
	private static final double MOST = 1e15;

	private final Map<String, String> typed;
	private final Texts texts;
	private final Map<String, String> problems = new LinkedHashMap<>();

	Typing(Map<String, String> typed, Texts texts) {
		this.typed = typed;
		this.texts = texts;
	}

	/** By the keys of fields. */
	Map<String, String> problems() {
		return problems;
	}

	/** The first problem of a field stays. */
	void problem(String key, String reason, Object... values) {
		problems.putIfAbsent(key, texts.get("problem." + reason, values));
	}

	/** Without what is around it. */
	String words(String key) {
		return typed.getOrDefault(key, "").strip();
	}

	@Nullable
	String said(String key) {
		return words(key).isEmpty() ? null : words(key);
	}

	/** A title, which nothing is without. */
	String title(String key, int longest) {
		var title = words(key);
		var length = title.codePointCount(0, title.length());
		if (title.isEmpty()) {
			problem(key, "untitled");
		} else if (length > longest) {
			problem(key, "long", length, longest);
		} else if (title.lines().count() > 1) {
			problem(key, "lines");
		}
		return title;
	}

	@Nullable
	LocalDate day(String key) {
		var day = Written.day(words(key));
		if (day.isEmpty() && !words(key).isEmpty()) {
			problem(key, "day");
		}
		return day.orElse(null);
	}

	/** Two days of which the one is not before the other. */
	void order(String from, String to) {
		var first = Written.day(words(from));
		var last = Written.day(words(to));
		if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
			problem(to, "order");
		}
	}

	/** An amount of something, not below 0. */
	@Nullable
	Double amount(String key) {
		var number = number(key);
		if (number != null && number < 0) {
			problem(key, "negative");
		}
		return number;
	}

	@Nullable
	Double number(String key) {
		var number = Written.number(words(key)).map(BigDecimal::doubleValue).filter(Double::isFinite);
		if (number.isEmpty() && !words(key).isEmpty()) {
			problem(key, "number");
		} else if (number.filter(typed -> Math.abs(typed) > MOST).isPresent()) {
			problem(key, "huge");
		}
		return number.orElse(null);
	}

	<E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(words(key))).findFirst().orElse(null);
	}

	List<String> several(String key) {
		return lines(key).stream().distinct().toList();
	}

	/** The lines that say something, each as often as it is there. */
	List<String> lines(String key) {
		return typed.getOrDefault(key, "").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** How a value is typed: a number as the shortest that reads the same, nothing where there is none. */
	static String typed(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}

	/** Builds the fields of a sheet, labelled by the texts of planning. */
	static final class Fields {

		private final Texts texts;
		private final String group;
		private final List<Field> fields = new ArrayList<>();

		Fields(Texts texts, String group) {
			this.texts = texts;
			this.group = group;
		}

		Fields add(String key, Kind kind) {
			return add(key, kind, "", List.of(), false);
		}

		Fields add(String key, Kind kind, String unit) {
			return add(key, kind, unit, List.of(), false);
		}

		Fields add(String key, Kind kind, List<Option> options) {
			return add(key, kind, "", options, false);
		}

		Fields add(Field field) {
			fields.add(field);
			return this;
		}

		Fields add(String key, Kind kind, String unit, List<Option> options, boolean locked) {
			var label = texts.get("field." + group + "." + key);
			var hint = texts.has("hint." + group + "." + key) ? texts.get("hint." + group + "." + key) : "";
			fields.add(new Field(key, label, kind, unit, hint, options, locked));
			return this;
		}

		/** Those of an enumeration, with nothing chosen as the first where that is possible. */
		<E extends Enum<E>> List<Option> options(Class<E> type, String words, boolean none) {
			var options = Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), texts.get(words + "." + one.name())));
			return (none ? Stream.concat(Stream.of(new Option("", texts.get("field.none"))), options) : options).toList();
		}

		List<Field> all() {
			return List.copyOf(fields);
		}
	}

	/** The label of an option, else the text itself. */
	static String shown(Sheet.Field field, String value) {
		return switch (field.kind()) {
			case CHOICE -> label(field, value).orElse(value);
			case SEVERAL -> String.join("; ", value.lines().map(line -> label(field, line).orElse(line)).toList());
			default -> field.unit().isEmpty() || value.isEmpty() ? value : value + " " + field.unit();
		};
	}

	private static Optional<String> label(Field field, String key) {
		return field.options().stream().filter(option -> option.key().equals(key)).map(Option::label).findFirst();
	}
}
