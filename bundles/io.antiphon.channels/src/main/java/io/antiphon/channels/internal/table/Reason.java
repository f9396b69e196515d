package io.antiphon.channels.internal.table;

import io.antiphon.base.Texts;
import io.antiphon.channels.Sentence;
import java.util.List;
import java.util.Locale;

/**
 * Why something was refused, rejected, warned about or suggested, as data: its kind and the values its sentence names.
 * Values are numbers, column names and words of the format (where they differ by language, a {@link Sentence}), never what a person wrote.
 */
public record Reason(Kind kind, List<Object> values) {

	/** One kind of reason; an enum whose package holds the sentences under {@link #key()} in both languages. */
	public interface Kind {

		String name();

		/** The name in the messages file, such as {@code not-utf8}. */
		default String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** This reason with the values of the places {0}, {1} … in its sentence. */
		default Reason with(Object... values) {
			return new Reason(this, List.of(values));
		}
	}

	public Reason {
		values = List.copyOf(values);
	}

	/** The stable name of its kind. */
	public String key() {
		return kind.key();
	}

	/** The sentence for all reasons of this kind, without the values that only one record has, such as a line. */
	public String kindText(Locale locale) {
		var texts = Texts.of(kind.getClass(), locale);
		var any = kind.key() + "-any";
		return texts.has(any) ? texts.get(any) : text(locale);
	}

	/** The sentence in the user's language. */
	public String text(Locale locale) {
		return Texts.of(kind.getClass(), locale).get(
				kind.key(),
				values.stream()
						.map(value -> value instanceof Sentence sentence ? sentence.in(locale) : value)
						.toArray());
	}
}
