package io.antiphon.channels.internal.table;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.language.Language;
import io.antiphon.wording.Vocabularies;
import java.util.List;
import java.util.Locale;

/**
 * Why something was refused, rejected, warned about or suggested, as data: its kind and the values its sentence names.
 * Values are numbers, column names and words of the format, never what a person wrote; where they differ by language, a
 * {@link Language}, a reason, or a list of these.
 */
public record Reason(Kind kind, List<Object> values) {

	/** One kind of reason; an enum whose package holds the sentences under {@code remark.} and {@link #key()} in both languages. */
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

	private static final String FAMILY = "remark.";
	private static final String ANY = "-any";

	public Reason {
		values = List.copyOf(values);
	}

	/** The stable name of its kind. */
	public String key() {
		return kind.key();
	}

	/** The sentence in the user's language. */
	public String text(Locale locale) {
		var texts = texts(locale);
		return texts.get(FAMILY + key(), values.stream().map(value -> said(value, texts)).toArray());
	}

	private static Object said(Object value, Texts texts) {
		return switch (value) {
			case Reason reason -> reason.text(texts.locale());
			case Language language -> Vocabularies.NONE.wording(texts.locale()).language(language.code());
			case List<?> list -> texts.list(list.stream().map(one -> said(one, texts).toString()).toList());
			default -> value;
		};
	}

	/** As receipts keep it, to be said in any language. */
	public Remark remark(Locale locale) {
		return new Remark(key(), values.stream().map(value -> kept(value, locale)).toList(), text(locale));
	}

	/** The same for all reasons of this kind, without the values that only one record has, such as a line. */
	public Remark kindRemark(Locale locale) {
		var any = key() + ANY;
		var texts = texts(locale);
		return texts.has(FAMILY + any) ? new Remark(any, List.of(), texts.get(FAMILY + any)) : remark(locale);
	}

	private static Object kept(Object value, Locale locale) {
		return switch (value) {
			case Reason reason -> reason.remark(locale);
			case Language language ->
				new Remark(Remark.LANGUAGE, List.of(language.code()), Vocabularies.NONE.wording(locale).language(language.code()));
			case List<?> list -> list.stream().map(one -> kept(one, locale)).toList();
			default -> value;
		};
	}

	private Texts texts(Locale locale) {
		return Texts.of(kind.getClass(), locale);
	}
}
