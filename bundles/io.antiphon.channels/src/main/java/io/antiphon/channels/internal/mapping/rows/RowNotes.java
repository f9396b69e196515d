package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.base.language.Language;
import io.antiphon.base.language.NoAnswer;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.remark.LanguageName;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is to be told of the rows that were taken, counted: answers that are none, other languages, quoted mails, no ratings. */
final class RowNotes {

	private static final int CODES = 8;
	/** A text of more characters is in the language it is in, whatever is masked in it. */
	private static final int SHORT = 100;
	private static final Pattern CODE = Pattern.compile("-?\\d{1,4}");

	private final Map<Language, Long> languages = new EnumMap<>(Language.class);
	private final Map<String, Long> missing = new LinkedHashMap<>();
	private final Map<String, Map<String, Long>> unfit = new LinkedHashMap<>();
	private final Redaction redaction;
	private final Map<String, Long> further = new LinkedHashMap<>();
	private long parted;
	private long consentsOfNobody;
	private long noContacts;

	/** {@code redaction}: by which texts are masked before they are stored, with the language they have then. */
	RowNotes(Redaction redaction) {
		this.redaction = redaction;
	}

	void said(String text) {
		languages.merge(Language.of(text.length() > SHORT ? text : redaction.mask(text).text()), 1L, Long::sum);
	}

	/** The text of a row is what stands in this column of further texts. */
	void further(String column) {
		further.merge(column, 1L, Long::sum);
	}

	void parted() {
		parted++;
	}

	/** A row says something of consent, and not whose. */
	void consentOfNobody() {
		consentsOfNobody++;
	}

	/** What stands in a column of contacts is too long for one, or of several lines. */
	void noContact() {
		noContacts++;
	}

	/** A declared code for no answer. */
	void missing(String column) {
		missing.merge(column, 1L, Long::sum);
	}

	/** A value off the scale. It is named only where it is a usual word or number for no answer. */
	void unfit(String column, String value) {
		var code = NoAnswer.is(value) || CODE.matcher(value).matches() ? value : "";
		unfit.computeIfAbsent(column, fresh -> new TreeMap<>()).merge(code, 1L, Long::sum);
	}

	List<Reason> warnings() {
		var warnings = new ArrayList<Reason>();
		long nothing = languages.getOrDefault(Language.NONE, 0L);
		if (nothing > 0) {
			warnings.add(MappingWarning.NO_OPINION.with(nothing));
		}
		languages.forEach((language, count) -> {
			if (!language.read() && language != Language.NONE) {
				warnings.add(MappingWarning.LANGUAGE_NOT_READ.with(count, new LanguageName(language)));
			}
		});
		if (parted > 0) {
			warnings.add(MappingWarning.NOT_THE_CUSTOMERS.with(parted));
		}
		further.forEach((column, count) -> warnings.add(MappingWarning.FURTHER_TEXT.with(column, count)));
		if (consentsOfNobody > 0) {
			warnings.add(MappingWarning.CONSENTS_OF_NOBODY.with(consentsOfNobody));
		}
		if (noContacts > 0) {
			warnings.add(MappingWarning.NO_CONTACTS.with(noContacts));
		}
		missing.forEach((column, count) -> warnings.add(MappingWarning.NO_RATING.with(column, count)));
		unfit.forEach((column, values) -> {
			long count = values.values().stream().mapToLong(Long::longValue).sum();
			var codes = codes(values);
			warnings.add(codes.isEmpty()
					? MappingWarning.OFF_SCALE.with(column, count)
					: MappingWarning.OFF_SCALE_CODES.with(column, count, codes));
		});
		return warnings;
	}

	private static String codes(Map<String, Long> values) {
		return values.entrySet().stream()
				.filter(entry -> !entry.getKey().isEmpty())
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.limit(CODES)
				.map(entry -> entry.getKey() + " × " + entry.getValue())
				.collect(Collectors.joining(", "));
	}
}
