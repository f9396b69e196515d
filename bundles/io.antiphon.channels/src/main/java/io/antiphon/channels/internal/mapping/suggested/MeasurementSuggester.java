package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.Declaration;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.mapping.words.Meaning;
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
final class MeasurementSuggester {

	/** The share of values that fit which a column needs: where its name says what it is, and where only they do. */
	private static final double NAMED = 0.5;
	private static final double UNNAMED = 0.95;
	private static final Map<Meaning, ColumnRole> ROLES = Map.ofEntries(
			Map.entry(Meaning.TIME, ColumnRole.DATE),
			Map.entry(Meaning.PERIOD, ColumnRole.DATE),
			Map.entry(Meaning.FROM, ColumnRole.FROM),
			Map.entry(Meaning.TO, ColumnRole.TO),
			Map.entry(Meaning.INDICATOR, ColumnRole.INDICATOR),
			Map.entry(Meaning.VALUE, ColumnRole.VALUE),
			Map.entry(Meaning.N, ColumnRole.N),
			Map.entry(Meaning.UNIT, ColumnRole.UNIT),
			Map.entry(Meaning.MEASURE, ColumnRole.MEASURE),
			Map.entry(Meaning.BETTER, ColumnRole.BETTER),
			Map.entry(Meaning.SERVICE, ColumnRole.SERVICE),
			Map.entry(Meaning.TOUCHPOINT, ColumnRole.TOUCHPOINT),
			Map.entry(Meaning.CHANNEL, ColumnRole.CHANNEL));

	private final boolean oneARow;

	MeasurementSuggester(Profile profile) {
		this.oneARow = has(profile, ColumnRole.INDICATOR);
	}

	/**
	 * Whether the names of the columns alone say that a file holds measurements: an indicator, a value and a date or period,
	 * and nothing that people said.
	 */
	static boolean says(Profile profile) {
		var dated = has(profile, ColumnRole.DATE) || has(profile, ColumnRole.FROM) && has(profile, ColumnRole.TO);
		return !Resolver.feedback(profile) && dated && has(profile, ColumnRole.INDICATOR) && has(profile, ColumnRole.VALUE);
	}

	private static boolean has(Profile profile, ColumnRole role) {
		return profile.columns().stream().anyMatch(column -> named(column).filter(role::equals).isPresent());
	}

	/** What a column may be, best first; the last is possible whatever the other columns are. */
	List<Suggestion> suggest(ColumnProfile column) {
		if (column.empty()) {
			return List.of(Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_EMPTY));
		}
		var found = new ArrayList<Suggestion>();
		named(column).ifPresent(role -> found.add(written(Suggestion.of(role, 3, SuggestionReason.SUGGEST_BY_NAME), column)));
		if (numbers(column, UNNAMED) && !oneARow) {
			var detail = new Detail.Measured(column.name(), Declaration.NONE);
			found.add(Suggestion.of(ColumnRole.VALUE, 1, SuggestionReason.SUGGEST_VALUE).with(detail));
		} else if (dates(column, UNNAMED) && !oneARow) {
			found.add(written(Suggestion.of(ColumnRole.DATE, 1, SuggestionReason.SUGGEST_TIME_BY_VALUES), column));
		}
		found.add(Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.NOT_NAMED));
		return List.copyOf(found);
	}

	/** The role the name of a column speaks for, where its values allow it. */
	private static Optional<ColumnRole> named(ColumnProfile column) {
		var sense = ColumnWords.MEASUREMENTS.sense(column.name());
		@Nullable ColumnRole role = sense.headKnown() ? ROLES.get(sense.meanings().getFirst()) : null;
		if (role == null || column.empty()) {
			return Optional.empty();
		}
		var allowed = switch (role) {
			case VALUE, N -> numbers(column, NAMED);
			case DATE -> true;
			case FROM, TO -> dates(column, NAMED);
			case MEASURE -> few(column, word -> ColumnWords.MEASUREMENTS.measure(word).isPresent());
			case BETTER -> few(column, word -> ColumnWords.MEASUREMENTS.better(word).isPresent());
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
		boolean dated = role == ColumnRole.DATE || role == ColumnRole.FROM || role == ColumnRole.TO;
		return dated && format.isPresent() ? suggestion.with(new Detail.Written(format.get().name())) : suggestion;
	}
}
