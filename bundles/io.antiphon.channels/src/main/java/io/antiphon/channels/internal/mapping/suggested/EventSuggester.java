package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.words.ColumnWords.Sense;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.mapping.words.Meaning;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Suggests what a column of an event log, or of a table of orders, is. Where no column names an activity and the cases are orders by their
 * name, each record is a purchase.
 */
final class EventSuggester {

	/** What the one activity of a table of orders is called. */
	private static final String PURCHASE = "purchase";
	private static final double DATES = 0.8;
	private static final Set<String> SERVICES = Set.of("service", "case:service", "\u670d\u52a1", "\u4e1a\u52a1");

	private final boolean activities;

	EventSuggester(Profile profile) {
		this.activities = profile.columns().stream().anyMatch(column -> has(column, ColumnRole.ACTIVITY));
	}

	/**
	 * Whether the format, or the names of the columns with their values, say that a file is an event log (case, activity and time), or one of
	 * orders (number, customer and time), and nothing that people said or rated.
	 */
	static boolean says(Profile profile) {
		if (told(profile, ColumnRole.CASE) && told(profile, ColumnRole.ACTIVITY)
				&& (told(profile, ColumnRole.START) || told(profile, ColumnRole.END))) {
			return true;
		}
		var timed = has(profile, ColumnRole.START) || has(profile, ColumnRole.END);
		var log = has(profile, ColumnRole.CASE) && has(profile, ColumnRole.ACTIVITY);
		var orders = has(profile, Meaning.ORDER) && has(profile, ColumnRole.PERSON) && !has(profile, Meaning.CASE);
		var rated = profile.columns().stream().anyMatch(column -> ColumnWords.STANDARD.sense(column.name()).is(Meaning.RATING));
		return timed && (log || orders) && !rated && !Resolver.feedback(profile) && !MeasurementSuggester.says(profile);
	}

	private static boolean told(Profile profile, ColumnRole role) {
		return profile.columns().stream().anyMatch(column -> column.column().role().equals(role.key()));
	}

	private static boolean has(Profile profile, Meaning meaning) {
		return profile.columns().stream().anyMatch(column -> !column.empty() && ColumnWords.EVENTS.sense(column.name()).is(meaning));
	}

	private static boolean has(Profile profile, ColumnRole role) {
		return profile.columns().stream().anyMatch(column -> has(column, role));
	}

	private static boolean has(ColumnProfile column, ColumnRole role) {
		return column.column().role().equals(role.key())
				|| named(column).anyMatch(suggestion -> suggestion.rule().role() == role);
	}

	/** What a column may be, best first; the last is possible whatever the other columns are. */
	List<Suggestion> suggest(ColumnProfile column) {
		if (column.empty()) {
			return List.of(Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_EMPTY));
		}
		var found = new ArrayList<Suggestion>();
		named(column).map(this::purchased).forEach(found::add);
		found.sort(Comparator.comparingDouble(Suggestion::strength).reversed());
		found.add(otherwise(column));
		return List.copyOf(found);
	}

	/** The case of a table of orders says what its records are. */
	private Suggestion purchased(Suggestion suggestion) {
		return suggestion.rule().role() == ColumnRole.CASE && activities
				? Suggestion.of(ColumnRole.CASE, suggestion.strength(), SuggestionReason.SUGGEST_BY_NAME)
				: suggestion;
	}

	/** Whoever worked on it is no attribute. */
	private static Suggestion otherwise(ColumnProfile column) {
		return ColumnWords.EVENTS.sense(column.name()).leads(Meaning.RESOURCE)
				? Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_PERSONAL_NAME)
				: Fallback.of(column, ColumnWords.STANDARD.sense(column.name()));
	}

	/** The roles that the name of a column speaks for and its values allow. */
	private static Stream<Suggestion> named(ColumnProfile column) {
		var sense = ColumnWords.EVENTS.sense(column.name());
		if (column.empty() || sense.mentions(Meaning.PRIVATE)) {
			return Stream.empty();
		}
		return customer(sense)
				? Stream.of(Suggestion.of(ColumnRole.PERSON, 3.4, SuggestionReason.SUGGEST_PERSON))
				: sense.headKnown() ? role(sense.meanings().getFirst(), column).stream() : Stream.empty();
	}

	private static boolean customer(Sense sense) {
		boolean whole =
				sense.isSomebody() || sense.is(Meaning.PERSON_NAME) || sense.is(Meaning.CONTACT);
		boolean part = sense.is(Meaning.ID) || sense.is(Meaning.NAME);
		return whole || part && sense.ofSomebody();
	}

	private static Optional<Suggestion> role(Meaning meaning, ColumnProfile column) {
		boolean dated = column.dates().format().isPresent() && column.dates().share() >= DATES;
		boolean words = !dated && column.numbers().numbers() < 0.5;
		return switch (meaning) {
			case CASE -> said(ColumnRole.CASE, 3.5, !dated);
			case ORDER -> said(ColumnRole.CASE, 3.3, !dated).map(order -> order.with(new Detail.Named(PURCHASE)));
			case EVENT_ID -> said(ColumnRole.ID, 3.4, !dated);
			case ACTIVITY -> said(ColumnRole.ACTIVITY, 3.4, words);
			case START -> timed(ColumnRole.START, 3.5, dated, column);
			case END -> timed(ColumnRole.END, 3.5, dated, column);
			case TIME -> timed(ColumnRole.END, 3.2, dated, column);
			case LATER_TIME -> timed(ColumnRole.END, 2, dated, column);
			case LIFECYCLE -> said(ColumnRole.LIFECYCLE, 3.4, words && !column.counts().few().isEmpty());
			case INSTANCE -> said(ColumnRole.INSTANCE, 3.4, true);
			case RESOURCE -> said(ColumnRole.RESOURCE, 3.4, !dated);
			case DEPARTMENT -> said(ColumnRole.DEPARTMENT, 3.4, words);
			case SERVICE -> said(ColumnRole.SERVICE, 3.2, SERVICES.contains(column.name().strip().toLowerCase(Locale.ROOT)));
			case TOUCHPOINT -> said(ColumnRole.TOUCHPOINT, 3.2, words);
			case CHANNEL -> said(ColumnRole.CHANNEL, 3.2, words);
			default -> Optional.empty();
		};
	}

	private static Optional<Suggestion> said(ColumnRole role, double strength, boolean allowed) {
		return allowed ? Optional.of(Suggestion.of(role, strength, SuggestionReason.SUGGEST_BY_NAME)) : Optional.empty();
	}

	/** One with a clock time rather than one of days alone. */
	private static Optional<Suggestion> timed(ColumnRole role, double strength, boolean dated, ColumnProfile column) {
		return said(role, strength + 0.1 * column.dates().clock(), dated)
				.map(time -> time.with(new Detail.Written(column.dates().format().orElseThrow().name())));
	}
}
