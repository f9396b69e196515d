package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.words.ColumnWords.Sense;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.mapping.words.Meaning;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Personal;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.internal.said.ConsentWords;
import io.antiphon.channels.internal.tickets.TicketColumn;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.DateShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suggests what a column of feedback is: roles its name speaks for and its values allow, best first, and last of all what
 * it is where no role remains. A rating is never among them, since a scale is told by the source or declared, and not guessed; what looks like
 * personal data is never an attribute.
 */
final class FeedbackSuggester {

	private static final double DATES_BY_NAME = 0.8;
	private static final double DATES_BY_VALUES = 0.95;
	private static final double DISTINCT = 0.95;
	private static final long FEW = 20;
	private static final double TURNS = 0.8;
	private static final int LABELS = 5;
	private static final long MOST_SERVICES = 500;
	private static final long MOST_CONTEXTS = 100;
	private static final Map<Meaning, ColumnRole> CONTEXTS = Map.of(
			Meaning.SERVICE, ColumnRole.SERVICE,
			Meaning.TOUCHPOINT, ColumnRole.TOUCHPOINT,
			Meaning.CHANNEL, ColumnRole.CHANNEL,
			Meaning.LANGUAGE, ColumnRole.LANGUAGE,
			Meaning.ROLE, ColumnRole.ROLE);

	private final boolean tickets;

	FeedbackSuggester(Profile profile) {
		this.tickets = tickets(profile);
	}

	/** What a column may be, best first; the last is possible whatever the other columns are. */
	List<Suggestion> suggest(ColumnProfile column) {
		if (column.empty()) {
			return List.of(Suggestion.of(ColumnRole.IGNORE, 0, SuggestionReason.SUGGEST_EMPTY));
		}
		var sense = ColumnWords.STANDARD.answers(column.words());
		var found = new ArrayList<Suggestion>();
		if (tickets) {
			TicketColumn.of(column.words()).flatMap(said -> ticket(column, said)).ifPresent(found::add);
		}
		if (column.support().turns() >= TURNS) {
			found.add(Suggestion.of(ColumnRole.TURNS, 4 + column.support().turns(), SuggestionReason.SUGGEST_TURNS));
		}
		people(column, sense, found);
		ids(column, sense, found);
		times(column, sense, found);
		texts(column, sense, found);
		contexts(column, sense, found);
		found.sort(Comparator.comparingDouble(Suggestion::strength).reversed());
		found.add(Fallback.of(column, sense));
		return List.copyOf(found);
	}

	/**
	 * Whether a file is one of tickets: it has ids, and a column that tells of a ticket by its name and its values, where being closed says so only
	 * where another name does.
	 */
	private static boolean tickets(Profile profile) {
		boolean ids = profile.columns().stream().anyMatch(column -> {
			var sense = ColumnWords.STANDARD.answers(column.words());
			return sense.is(Meaning.ID) || sense.is(Meaning.ROW_NUMBER) || ColumnWords.EVENTS.sense(column.words()).is(Meaning.CASE);
		});
		boolean named = profile.columns().stream().anyMatch(column -> TicketColumn.names(column.words()));
		return ids && profile.columns().stream()
				.flatMap(column -> TicketColumn.of(column.words()).filter(said -> ticket(column, said).isPresent()).stream())
				.anyMatch(said -> switch (said.meaning()) {
					case ANSWERED, SOLVED, ONCE -> true;
					case CLOSED -> named;
					case OPENED, CONTACTS, REOPENS -> false;
				});
	}

	/** What a column tells of a ticket, where its values are such. */
	private static Optional<Suggestion> ticket(ColumnProfile column, TicketColumn said) {
		boolean dated = column.dates().format().isPresent() && column.dates().share() >= DATES_BY_NAME;
		boolean lasting = column.support().lasting() + (said.unit() == null ? 0 : column.numbers().numbers()) >= DATES_BY_NAME;
		double strength = 4 + 0.5 * said.fine() - (said.business() ? 0.1 : 0);
		return switch (said.meaning()) {
			case OPENED -> suggestion(ColumnRole.TIME, strength, dated, column);
			case ANSWERED ->
				lasting ? lasting(ColumnRole.RESPONSE, strength, said) : suggestion(ColumnRole.ANSWERED, strength, dated, column);
			case SOLVED ->
				lasting ? lasting(ColumnRole.RESOLUTION, strength, said) : suggestion(ColumnRole.SOLVED, strength, dated, column);
			case CLOSED -> lasting
					? lasting(ColumnRole.RESOLUTION, strength - 1, said)
					: suggestion(ColumnRole.SOLVED, strength - 1, dated, column);
			case CONTACTS -> whole(ColumnRole.CONTACTS, strength, column);
			case REOPENS -> whole(ColumnRole.REOPENS, strength, column);
			case ONCE ->
				column.counts().few().stream().anyMatch(value -> ConsentWords.given(value).isEmpty()) || column.counts().few().isEmpty()
						? Optional.empty()
						: Optional.of(Suggestion.of(ColumnRole.ONCE, strength, SuggestionReason.SUGGEST_BY_NAME));
		};
	}

	private static Optional<Suggestion> lasting(ColumnRole role, double strength, TicketColumn said) {
		return Optional.of(Suggestion.of(role, strength, SuggestionReason.SUGGEST_BY_NAME).with(new Detail.Lasting(said.unit())));
	}

	private static Optional<Suggestion> whole(ColumnRole role, double strength, ColumnProfile column) {
		var numbers = column.numbers();
		boolean counts = numbers.numbers() > DATES_BY_VALUES && numbers.whole() > DATES_BY_VALUES && numbers.range().low() >= 0;
		return counts ? Optional.of(Suggestion.of(role, strength, SuggestionReason.SUGGEST_BY_NAME)) : Optional.empty();
	}

	private static Optional<Suggestion> suggestion(ColumnRole role, double strength, boolean dated, ColumnProfile column) {
		return dated
				? Optional.of(Suggestion.of(role, strength, SuggestionReason.SUGGEST_BY_NAME)
						.with(new Detail.Written(column.dates().format().orElseThrow().name())))
				: Optional.empty();
	}

	private static void people(ColumnProfile column, Sense sense, List<Suggestion> found) {
		if (sense.is(Meaning.PRIVATE)) {
			return;
		}
		boolean id = sense.is(Meaning.ID) && sense.ofSomebody();
		boolean alone = sense.meanings().size() == 1 && alone(column);
		boolean named = sense.is(Meaning.NAME) && (alone || sense.ofSomebody());
		if (id || sense.isSomebody()) {
			found.add(Suggestion.of(ColumnRole.PERSON, id ? 3.9 : 3.8, SuggestionReason.SUGGEST_PERSON));
		} else if (sense.is(Meaning.CONTACT)) {
			found.add(Suggestion.of(ColumnRole.PERSON, 3.7, SuggestionReason.SUGGEST_PERSON));
		} else if (named || sense.is(Meaning.PERSON_NAME)) {
			found.add(Suggestion.of(ColumnRole.PERSON, 3.6, SuggestionReason.SUGGEST_PERSON));
		}
	}

	/** Whether the column is called by the English word for a name alone; the Chinese one is said of things. */
	private static boolean alone(ColumnProfile column) {
		return column.words().matches("\\W*\\p{Alpha}{4,5}\\W*");
	}

	private static void ids(ColumnProfile column, Sense sense, List<Suggestion> found) {
		double least = sense.qualifiedBy(Meaning.RESPONDENT) ? DISTINCT : 0.5;
		boolean unique = column.counts().variety() >= least || column.numbers().floating() > 0.5;
		var logged = ColumnWords.EVENTS.sense(column.words());
		boolean ofSomething = logged.is(Meaning.CASE) || logged.is(Meaning.ORDER);
		boolean named = sense.is(Meaning.ID) || sense.is(Meaning.ROW_NUMBER) && (ofSomething || !column.numbers().consecutive());
		boolean prose = column.text().prose() > 0.3;
		if (named && !sense.qualifiedBy(Meaning.PERSON) && unique && !prose) {
			boolean own = sense.meanings().size() == 1 || sense.qualifiedBy(Meaning.TEXT);
			boolean answers = sense.qualifiedBy(Meaning.RESPONDENT); // of which each respondent gives one
			found.add(Suggestion.of(ColumnRole.ID, answers ? 3.95 : own ? 3.5 : 3.1, SuggestionReason.SUGGEST_BY_NAME));
		}
	}

	private static void times(ColumnProfile column, Sense sense, List<Suggestion> found) {
		var dates = column.dates();
		boolean named = sense.leads(Meaning.TIME) || sense.leads(Meaning.LATER_TIME);
		var format = dates.format();
		boolean enough = dates.share() >= (named ? DATES_BY_NAME : DATES_BY_VALUES);
		if (format.isEmpty() || !enough || sense.mentions(Meaning.PRIVATE)) {
			return;
		}
		double finer = 0.3 * dates.clock() + 0.1 * dates.share();
		if (named) {
			boolean whole = sense.is(Meaning.TIME);
			boolean later = sense.mentions(Meaning.LATER_TIME) || sense.mentions(Meaning.REPLY);
			double strength = later ? 2 : whole ? 3.4 : 2.5;
			found.add(time(strength + finer, SuggestionReason.SUGGEST_BY_NAME, format.get()));
		} else if (!dates.epoch()) {
			found.add(time(1.5 + finer, SuggestionReason.SUGGEST_TIME_BY_VALUES, format.get()));
		}
	}

	private static Suggestion time(double strength, SuggestionReason reason, DateFormat format) {
		return Suggestion.of(ColumnRole.TIME, strength, reason).with(new Detail.Written(format.name()));
	}

	private static void texts(ColumnProfile column, Sense sense, List<Suggestion> found) {
		boolean words = column.numbers().numbers() < 0.9 && column.dates().share() < 0.5;
		boolean personal = column.personal().filter(kind -> kind != Personal.NAME).isPresent();
		boolean turns = column.support().turns() >= TURNS;
		if (!words || personal || turns || sense.is(Meaning.PRIVATE) || sense.mentions(Meaning.REPLY)) {
			return;
		}
		var text = column.text();
		var counts = column.counts();
		double finer = 0.3 * text.prose() + 0.2 * counts.variety() + 0.2 * counts.filled() + Math.min(0.2, text.meanLength() / 1_000);
		boolean varied = (counts.variety() > 0.05 || counts.distinct() > 100) && !labels(column);
		if (text.tokens() && counts.variety() > DISTINCT) {
			// whatever its name is: any column that holds sentences is the text rather than one of ids
			if (sense.is(Meaning.TEXT)) {
				found.add(Suggestion.of(ColumnRole.TEXT, finer, SuggestionReason.SUGGEST_BY_NAME));
			}
			return;
		}
		if (sense.leads(Meaning.TEXT) && varied) {
			double strength = (sense.is(Meaning.TEXT) ? 3 : 2) + finer;
			found.add(Suggestion.of(ColumnRole.TEXT, strength, SuggestionReason.SUGGEST_BY_NAME));
		}
		if (sense.is(Meaning.TEXT) && !varied && (text.prose() >= 0.5 || labels(column))) {
			found.add(Suggestion.of(ColumnRole.TEXT, (labels(column) ? 0.5 : 2) + finer, SuggestionReason.SUGGEST_BY_NAME));
		}
		if (sense.is(Meaning.TITLE) && varied) {
			found.add(Suggestion.of(ColumnRole.TITLE, 3 + finer, SuggestionReason.SUGGEST_BY_NAME));
		}
		if (Fallback.speaks(column)) {
			found.add(Suggestion.of(ColumnRole.TEXT, 1 + finer, SuggestionReason.SUGGEST_TEXT_BY_VALUES));
		} else if (fewAnswers(column)) {
			found.add(Suggestion.of(ColumnRole.TEXT, 0.5 + finer, SuggestionReason.SUGGEST_TEXT_BY_VALUES));
		}
	}

	/** Whether these are a few words again and again, such as those for how satisfied somebody is. */
	private static boolean labels(ColumnProfile column) {
		var counts = column.counts();
		return !counts.few().isEmpty() && counts.distinct() <= LABELS && counts.variety() <= 0.35 && column.text().prose() < 0.2;
	}

	/** Whether so few answered the question that they may have been short by chance. */
	private static boolean fewAnswers(ColumnProfile column) {
		var counts = column.counts();
		return counts.values() < FEW
				&& counts.variety() > DISTINCT
				&& column.text().lettered()
				&& column.text().spaced() >= 0.5
				&& column.personal().isEmpty()
				&& ColumnWords.question(column.words());
	}

	private static void contexts(ColumnProfile column, Sense sense, List<Suggestion> found) {
		boolean words = column.numbers().numbers() < 0.5 && column.dates().kind() == DateShape.Kind.NONE;
		boolean plain = words && column.text().meanLength() <= 60 && column.personal().isEmpty();
		var role = sense.subject().map(CONTEXTS::get);
		if (!plain || role.isEmpty() || !ColumnWords.names(column.words())) {
			return;
		}
		long most = role.get() == ColumnRole.SERVICE ? MOST_SERVICES : MOST_CONTEXTS;
		if (column.counts().distinct() <= most && (role.get() != ColumnRole.ROLE || roles(column))) {
			found.add(Suggestion.of(role.get(), 3.2, SuggestionReason.SUGGEST_BY_NAME));
		}
	}

	private static boolean roles(ColumnProfile column) {
		var few = column.counts().few();
		return !few.isEmpty() && few.stream().allMatch(value -> ColumnWords.STANDARD.role(value).isPresent());
	}
}
