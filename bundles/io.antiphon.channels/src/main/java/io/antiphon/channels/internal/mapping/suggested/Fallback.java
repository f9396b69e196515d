package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.words.ColumnWords.Sense;
import io.antiphon.channels.internal.mapping.words.Meaning;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.tables.dates.DateShape;

/** What a column of feedback is when it is no text, time, person and so on: an attribute, or not kept. */
final class Fallback {

	private static final int MOST_CATEGORIES = 1_000;
	private static final int CERTAIN = 20;

	private Fallback() {}

	static Suggestion of(ColumnProfile column, Sense sense) {
		if (person(sense)) {
			return Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_PERSONAL_NAME);
		}
		if (column.personal().isPresent()) {
			return Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_PERSONAL_VALUES);
		}
		if (column.constant()) {
			return Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_CONSTANT);
		}
		if (column.dates().undecided() && column.dates().share() >= 0.8) {
			boolean contradicts = column.dates().kind() == DateShape.Kind.CONTRADICTORY;
			var why = contradicts ? SuggestionReason.SUGGEST_TIME_CONTRADICTS : SuggestionReason.SUGGEST_TIME_AMBIGUOUS;
			return Suggestion.of(ColumnRole.ATTRIBUTE, 0, why);
		}
		if (speaks(column)) {
			return Suggestion.of(ColumnRole.ATTRIBUTE, 0, SuggestionReason.SUGGEST_FURTHER_TEXT);
		}
		return column.numbers().numbers() > 0.95 ? number(column, sense) : category(column, sense);
	}

	/** Whether most values read like something somebody said. */
	static boolean speaks(ColumnProfile column) {
		var text = column.text();
		return text.lettered() && text.prose() >= 0.5 && column.counts().variety() >= 0.3 && column.personal().isEmpty();
	}

	private static boolean person(Sense sense) {
		boolean said =
				sense.isSomebody() || sense.is(Meaning.PERSON_NAME) || sense.is(Meaning.CONTACT);
		boolean part = sense.is(Meaning.ID) || sense.is(Meaning.NAME);
		return said || sense.mentions(Meaning.PRIVATE)
				|| part && sense.ofSomebody();
	}

	private static Suggestion number(ColumnProfile column, Sense sense) {
		var numbers = column.numbers();
		boolean counted = column.counts().values() >= CERTAIN && numbers.range().low() <= 1;
		if (numbers.consecutive() && (counted || sense.is(Meaning.ROW_NUMBER) || sense.is(Meaning.ID))) {
			return Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_ROW_NUMBER);
		}
		boolean answers = numbers.smallWhole() && !sense.is(Meaning.COUNT);
		if (sense.is(Meaning.RATING) || answers && !column.counts().few().isEmpty()) {
			return Suggestion.of(ColumnRole.ATTRIBUTE, 0, SuggestionReason.SUGGEST_RATING);
		}
		boolean large = numbers.whole() > 0.95 && numbers.range().high() > 99_999;
		boolean identifies = sense.is(Meaning.ID) || numbers.floating() > 0 || large;
		if (identifies && column.counts().variety() > 0.1) {
			return Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_OTHER_ID);
		}
		return Suggestion.of(ColumnRole.ATTRIBUTE, 0, SuggestionReason.SUGGEST_NUMBER);
	}

	private static Suggestion category(ColumnProfile column, Sense sense) {
		if (sense.is(Meaning.RATING)) {
			return Suggestion.of(ColumnRole.ATTRIBUTE, 0, SuggestionReason.SUGGEST_RATING);
		}
		boolean varied = column.counts().variety() > 0.5 && column.counts().few().isEmpty();
		if (column.counts().distinct() > MOST_CATEGORIES || varied && column.dates().share() < 0.5) {
			boolean id = sense.is(Meaning.ID);
			var why = id ? SuggestionReason.SUGGEST_OTHER_ID : SuggestionReason.SUGGEST_TOO_VARIED;
			return Suggestion.of(ColumnRole.IGNORE, 0, why);
		}
		return Suggestion.of(ColumnRole.ATTRIBUTE, 0, SuggestionReason.SUGGEST_CATEGORY);
	}
}
