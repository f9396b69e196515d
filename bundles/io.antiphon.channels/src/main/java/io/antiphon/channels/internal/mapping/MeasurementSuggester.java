package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.profile.ColumnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Suggests what a column of measurements is. A column of numbers that no word tells apart is a column of values, whose
 * indicator is the name of the column.
 */
final class MeasurementSuggester implements Suggester {

	private static final Map<Meaning, Role> ROLES = Map.of(
			Meaning.TIME, Role.DATE,
			Meaning.PERIOD, Role.DATE,
			Meaning.INDICATOR, Role.INDICATOR,
			Meaning.VALUE, Role.VALUE,
			Meaning.N, Role.N,
			Meaning.UNIT, Role.UNIT,
			Meaning.SERVICE, Role.SERVICE,
			Meaning.TOUCHPOINT, Role.TOUCHPOINT,
			Meaning.CHANNEL, Role.CHANNEL);

	@Override
	public List<Suggestion> suggest(ColumnProfile column) {
		if (column.empty()) {
			return List.of(Suggestion.of(Role.IGNORE, 0, SuggestionReason.SUGGEST_EMPTY));
		}
		var found = new ArrayList<Suggestion>();
		var sense = Vocabulary.STANDARD.sense(column.name());
		var role = sense.headKnown() ? ROLES.get(sense.meanings().getFirst()) : null;
		boolean numbers = column.numbers().numbers() > 0.95;
		if (role != null && numbers == (role == Role.VALUE || role == Role.N) || role == Role.DATE) {
			var suggestion = Suggestion.of(role, 3, SuggestionReason.SUGGEST_BY_NAME);
			found.add(column.dates().format().map(each -> suggestion.with(new Detail.Written(each.name())))
					.filter(each -> role == Role.DATE).orElse(suggestion));
		}
		if (numbers) {
			var detail = new Detail.Measured(column.name(), "");
			found.add(Suggestion.of(Role.VALUE, 1, SuggestionReason.SUGGEST_VALUE).with(detail));
		} else if (column.dates().share() > 0.95 && column.dates().format().isPresent()) {
			var detail = new Detail.Written(column.dates().format().orElseThrow().name());
			found.add(Suggestion.of(Role.DATE, 1, SuggestionReason.SUGGEST_TIME_BY_VALUES).with(detail));
		}
		found.add(Suggestion.of(Role.IGNORE, 0, SuggestionReason.NOT_NAMED));
		return List.copyOf(found);
	}
}
