package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Suggests what a column of measurements is. Where no column names the indicator, a column of numbers that no word tells apart
 * is a column of values, whose indicator is the name of the column.
 */
final class MeasurementSuggester implements Suggester {

	/** The share of values that fit which a column needs: where its name says what it is, and where only they do. */
	private static final double NAMED = 0.5;
	private static final double UNNAMED = 0.95;
	private static final Map<Meaning, Role> ROLES = Map.ofEntries(
			Map.entry(Meaning.TIME, Role.DATE),
			Map.entry(Meaning.PERIOD, Role.DATE),
			Map.entry(Meaning.FROM, Role.FROM),
			Map.entry(Meaning.TO, Role.TO),
			Map.entry(Meaning.INDICATOR, Role.INDICATOR),
			Map.entry(Meaning.VALUE, Role.VALUE),
			Map.entry(Meaning.N, Role.N),
			Map.entry(Meaning.UNIT, Role.UNIT),
			Map.entry(Meaning.MEASURE, Role.MEASURE),
			Map.entry(Meaning.BETTER, Role.BETTER),
			Map.entry(Meaning.SERVICE, Role.SERVICE),
			Map.entry(Meaning.TOUCHPOINT, Role.TOUCHPOINT),
			Map.entry(Meaning.CHANNEL, Role.CHANNEL));

	private final boolean oneARow;

	MeasurementSuggester(Profile profile) {
		this.oneARow = has(profile, Role.INDICATOR);
	}

	/**
	 * Whether the names of the columns alone say that a file holds measurements: an indicator, a value and a date or period,
	 * and nothing that people said.
	 */
	static boolean says(Profile profile) {
		var dated = has(profile, Role.DATE) || has(profile, Role.FROM) && has(profile, Role.TO);
		return !Resolver.feedback(profile) && dated && has(profile, Role.INDICATOR) && has(profile, Role.VALUE);
	}

	private static boolean has(Profile profile, Role role) {
		return profile.columns().stream().anyMatch(column -> named(column).filter(role::equals).isPresent());
	}

	@Override
	public List<Suggestion> suggest(ColumnProfile column) {
		if (column.empty()) {
			return List.of(Suggestion.of(Role.IGNORE, 0, SuggestionReason.SUGGEST_EMPTY));
		}
		var found = new ArrayList<Suggestion>();
		named(column).ifPresent(role ->
				found.add(written(Suggestion.of(role, 3, SuggestionReason.SUGGEST_BY_NAME), column)));
		if (numbers(column, UNNAMED) && !oneARow) {
			var detail = new Detail.Measured(column.name(), Declaration.NONE);
			found.add(Suggestion.of(Role.VALUE, 1, SuggestionReason.SUGGEST_VALUE).with(detail));
		} else if (dates(column, UNNAMED) && !oneARow) {
			found.add(written(Suggestion.of(Role.DATE, 1, SuggestionReason.SUGGEST_TIME_BY_VALUES), column));
		}
		found.add(Suggestion.of(Role.IGNORE, 0, SuggestionReason.NOT_NAMED));
		return List.copyOf(found);
	}

	/** The role the name of a column speaks for, where its values allow it. */
	private static Optional<Role> named(ColumnProfile column) {
		var sense = Vocabulary.MEASUREMENTS.sense(column.name());
		@Nullable Role role = sense.headKnown() ? ROLES.get(sense.meanings().getFirst()) : null;
		if (role == null || column.empty()) {
			return Optional.empty();
		}
		var allowed = switch (role) {
			case VALUE, N -> numbers(column, NAMED);
			case DATE -> true;
			case FROM, TO -> dates(column, NAMED);
			case MEASURE -> few(column, word -> Vocabulary.MEASUREMENTS.measure(word).isPresent());
			case BETTER -> few(column, word -> Vocabulary.MEASUREMENTS.better(word).isPresent());
			default -> !numbers(column, UNNAMED);
		};
		return Optional.of(role).filter(found -> allowed);
	}

	private static boolean few(ColumnProfile column, Predicate<String> known) {
		var few = column.counts().few();
		return !few.isEmpty() && few.stream().allMatch(known);
	}

	private static boolean numbers(ColumnProfile column, double least) {
		return column.numbers().numbers() > least;
	}

	private static boolean dates(ColumnProfile column, double least) {
		return column.dates().share() > least && column.dates().format().isPresent();
	}

	/** With the format of its dates, where it has any. */
	private static Suggestion written(Suggestion suggestion, ColumnProfile column) {
		var role = suggestion.rule().role();
		var format = column.dates().format();
		boolean dated = role == Role.DATE || role == Role.FROM || role == Role.TO;
		return dated && format.isPresent() ? suggestion.with(new Detail.Written(format.get().name())) : suggestion;
	}
}
