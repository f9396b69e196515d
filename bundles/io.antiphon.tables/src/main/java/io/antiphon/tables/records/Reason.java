package io.antiphon.tables.records;

import io.antiphon.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why something was refused, rejected, warned about or suggested, as data: its kind and the values its sentence names.
 * Values are numbers, column names and words of the format, never what a person wrote; where they differ by language, a
 * {@link Word}, a reason, or a list of these.
 */
public record Reason(Kind kind, List<Object> values) {

	/** One kind of reason; an enum whose package holds the sentences under {@code remark.} and {@link #key()} in both languages. */
	public interface Kind {

		/** As the enum has it. */
		String name();

		/** The name in the messages file, such as {@code not-utf8}. */
		default String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** This reason with the values of the places {0}, {1} … in its sentence. */
		default Reason with(Object... values) {
			return new Reason(this, List.of(values));
		}

		/** The sentence in the user's language, with the values it names. */
		default String sentence(List<Object> values, Locale locale) {
			var texts = Texts.of(getClass(), locale);
			return texts.get(FAMILY + key(), values.stream().map(value -> said(value, texts)).toArray());
		}

		/** The sentence for all reasons of this kind, without the values that only one has; empty where it is that of each. */
		default Optional<String> general(Locale locale) {
			var texts = Texts.of(getClass(), locale);
			var any = FAMILY + key() + ANY;
			return texts.has(any) ? Optional.of(texts.get(any)) : Optional.empty();
		}
	}

	/** A value that has another name in each language. */
	public interface Word {

		/** The name in the user's language. */
		String text(Locale locale);
	}

	/** How the keys of all sentences begin. */
	public static final String FAMILY = "remark.";

	/** How the key ends of the sentence for all reasons of a kind. */
	public static final String ANY = "-any";

	public Reason {
		values = List.copyOf(values);
	}

	/** The stable name of its kind. */
	public String key() {
		return kind.key();
	}

	/** The sentence in the user's language. */
	public String text(Locale locale) {
		return kind.sentence(values, locale);
	}

	private static Object said(Object value, Texts texts) {
		return switch (value) {
			case Reason reason -> reason.text(texts.locale());
			case Word word -> word.text(texts.locale());
			case List<?> list -> texts.list(list.stream().map(one -> said(one, texts).toString()).toList());
			default -> value;
		};
	}
}
