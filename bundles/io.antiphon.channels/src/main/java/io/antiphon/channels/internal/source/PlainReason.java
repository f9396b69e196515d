package io.antiphon.channels.internal.source;

import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Unusable;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reasons that were put into words already, so that nothing of whoever gave them is asked when they are told. */
final class PlainReason {

	private static final int LONGEST = 1_000;
	private static final int MOST_VALUES = 20;

	private PlainReason() {}

	/** What an extension did wrong, as the reason why a source is not taken. */
	static Reason of(Fault fault) {
		return new Said("extension", new Both(fault.sentence(Locale.ENGLISH), fault.sentence(Locale.CHINESE)), Optional.empty()).with();
	}

	/** Asks {@code reason} for its words; {@link Unusable} where they are too many. */
	static Reason of(Reason reason) {
		var values = new ArrayList<Object>();
		reason.values().forEach(value -> values.add(value instanceof Number ? value : worded(value.toString())));
		if (values.size() > MOST_VALUES) {
			throw new Unusable("too-much");
		}
		var kind = reason.kind();
		var general = kind.general(Locale.ENGLISH).map(english -> both(language -> language == Locale.ENGLISH
				? english
				: kind.general(language).orElse(english)));
		return new Reason(new Said(worded(reason.key()), both(reason::text), general), values);
	}

	private static Both both(Function<Locale, String> words) {
		return new Both(worded(words.apply(Locale.ENGLISH)), worded(words.apply(Locale.CHINESE)));
	}

	private static String worded(String words) {
		if (words.length() > LONGEST) {
			throw new Unusable("too-much");
		}
		return words;
	}

	/** A name in one line that is not too long. */
	static String line(String name) {
		return worded(name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
	}

	/** A sentence in both languages. */
	record Both(String english, String chinese) {

		String in(Locale locale) {
			return locale.getLanguage().equals("zh") ? chinese : english;
		}
	}

	/** A kind whose one reason was said. */
	record Said(String key, Both sentence, Optional<Both> general) implements Reason.Kind {

		@Override
		public String name() {
			return key;
		}

		@Override
		public String sentence(List<Object> values, Locale locale) {
			return sentence.in(locale);
		}

		@Override
		public Optional<String> general(Locale locale) {
			return general.map(both -> both.in(locale));
		}
	}
}
