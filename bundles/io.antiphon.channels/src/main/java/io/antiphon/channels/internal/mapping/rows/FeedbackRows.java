package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.said.ConsentWords;
import io.antiphon.channels.internal.said.OwnWords;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.loop.events.Event;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.Moment;
import io.antiphon.tables.records.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one reading of a file into feedback as a plan says, each row once and in file order. Nothing is masked
 * here. A time or role that does not fit what is declared of its column rejects the row; a rating that does not is left out
 * and told, unless nothing else was said; an empty value is just not known. What a customer quoted is parted from what they
 * wrote and kept as the attribute "quoted". The title, the language and the keyed case are kept as attributes of these names; where there is no text, the title is the text,
 * or else what was said in another column of texts.
 */
public final class FeedbackRows {

	/** What came of a row. */
	public sealed interface Mapped {

		record Taken(Incoming feedback) implements Mapped {}

		record Rejected(Reason reason) implements Mapped {}
	}

	private static final String TITLE = "title";
	private static final String LANGUAGE = "language";
	private static final String QUOTED = "quoted";

	private final Plan plan;
	private final Cells cells;
	private final Identifier identifier;
	private final @Nullable ZoneId zone;
	private final Optional<PlannedColumn> time;
	private final Optional<DateFormat> format;
	private final Map<Integer, String> attributes = new LinkedHashMap<>();
	private final Map<Integer, PlannedColumn> coded = new HashMap<>();
	private final List<PlannedColumn> ratings;
	private final List<PlannedColumn> further;
	private final List<PlannedColumn> reaching;
	private final DatesTold dates = new DatesTold(LocalDate.now(ZoneOffset.UTC));
	private final RowNotes notes;
	private final Places places;
	private final int ofCase;
	private final UnaryOperator<String> cases;

	/** For looking at the rows alone: what they belong to is left out. */
	public FeedbackRows(Plan plan, Identifier identifier) {
		this(plan, identifier, id -> "");
	}

	/** {@code cases}: gives the id of a case its keyed pseudonym. */
	public FeedbackRows(Plan plan, Identifier identifier, UnaryOperator<String> cases) {
		this.plan = plan;
		this.cases = cases;
		this.cells = new Cells(plan);
		this.identifier = identifier;
		this.zone = plan.mapping().source().zone();
		this.time = plan.the(ColumnRole.TIME);
		this.format = time.flatMap(FeedbackRows::format);
		this.ratings = plan.all(ColumnRole.RATING);
		this.further = plan.all(ColumnRole.ATTRIBUTE).stream()
				.filter(column -> column.chosen().reason().kind() == SuggestionReason.SUGGEST_FURTHER_TEXT)
				.toList();
		this.reaching = plan.reaching();
		var redaction = plan.mapping().masking().redaction();
		this.notes = new RowNotes(redaction);
		this.places = new Places(redaction);
		this.ofCase = plan.ofCase().map(PlannedColumn::index).orElse(-1);
		plan.ofCase().ifPresent(column -> attributes.put(column.index(), Event.Case.ATTRIBUTE));
		plan.the(ColumnRole.TITLE).ifPresent(column -> attributes.put(column.index(), TITLE));
		plan.the(ColumnRole.LANGUAGE).ifPresent(column -> attributes.put(column.index(), LANGUAGE));
		plan.all(ColumnRole.ATTRIBUTE).forEach(column -> attributes.put(column.index(), free(column.label())));
		plan.columns().stream()
				.filter(column -> column.role() == ColumnRole.ATTRIBUTE || column.role() == ColumnRole.TEXT)
				.filter(column -> !column.rule().detail().missing().codes().isEmpty())
				.forEach(column -> coded.put(column.index(), column));
	}

	/** What is to be told of the rows mapped so far. */
	public List<Reason> warnings() {
		return Stream.concat(
				time.map(column -> dates.warnings(column.name())).orElseGet(List::of).stream(),
				notes.warnings().stream())
				.toList();
	}

	/** The feedback of one row, or why it is none. */
	public Mapped map(Row row) {
		Occurrence occurred = null;
		var written = cells.value(row, ColumnRole.TIME);
		if (!written.isEmpty()) {
			var moment = format.flatMap(each -> each.read(written));
			boolean impossible = moment.isEmpty() && format.filter(each -> each.impossible(written)).isPresent();
			if (moment.isEmpty() && !impossible) {
				return rejected(RowProblem.ROW_TIME, time.orElseThrow());
			}
			dates.take(moment, row.origin().number());
			if (moment.isPresent()) {
				occurred = occurrence(moment.get());
			}
		}
		var given = new ArrayList<Rating>();
		var unfit = new ArrayList<PlannedColumn>();
		for (var column : ratings) {
			if (!rate(row, column, given)) {
				unfit.add(column);
			}
		}
		var role = role(row);
		if (role.isEmpty()) {
			return rejected(RowProblem.ROW_ROLE, plan.the(ColumnRole.ROLE).orElseThrow());
		}
		var consents = new ArrayList<Consent>();
		var unclear = consents(row, occurred, consents);
		return unclear.isPresent() ? unclear.get() : feedback(row, new Rated(given, unfit, consents), role.get(), occurred);
	}

	/** Adds what the row says of consent; what is wrong with it otherwise. Without a date it was said with the feedback. */
	private Optional<Mapped> consents(Row row, @Nullable Occurrence occurred, List<Consent> consents) {
		var day = occurred == null ? null : occurred.day();
		var written = cells.value(row, ColumnRole.CONSENTED);
		if (!written.isEmpty()) {
			var column = plan.the(ColumnRole.CONSENTED).orElseThrow();
			var moment = format(column).flatMap(each -> each.read(written));
			if (moment.isEmpty()) {
				return Optional.of(rejected(RowProblem.ROW_TIME, column));
			}
			day = occurrence(moment.get()).day();
		}
		for (var column : plan.all(ColumnRole.CONSENT)) {
			var word = row.value(column.index()).strip();
			if (word.isEmpty() || !(column.rule().detail() instanceof Detail.Agreed(var purpose))) {
				continue;
			}
			var given = ConsentWords.given(word);
			if (given.isEmpty()) {
				return Optional.of(rejected(RowProblem.ROW_CONSENT, column));
			}
			consents.add(new Consent(purpose, given.get(), day));
		}
		return Optional.empty();
	}

	private Occurrence occurrence(Moment moment) {
		var precision = switch (moment.precision()) {
			case DAY -> Occurrence.Precision.DAY;
			case MINUTE -> Occurrence.Precision.MINUTE;
			case SECOND -> Occurrence.Precision.SECOND;
		};
		return new Occurrence(moment.on(zone), precision);
	}

	/** The ratings of a row, the columns whose value is none, and what it says of consent. */
	private record Rated(List<Rating> given, List<PlannedColumn> unfit, List<Consent> consents) {}

	private Mapped feedback(Row row, Rated rated, Person.Role role, @Nullable Occurrence occurred) {
		boolean silent = plan.the(ColumnRole.TEXT).filter(column -> unanswered(row, column.index())).isPresent();
		var parted = OwnWords.of(silent ? "" : cells.raw(row, ColumnRole.TEXT));
		var text = parted.text();
		var kept = new LinkedHashMap<String, String>();
		attributes.forEach((column, name) -> {
			var value = row.value(column).strip();
			var keptAs = column == ofCase ? cases.apply(value) : value;
			if (!keptAs.isEmpty() && !unanswered(row, column)) {
				kept.put(name, keptAs);
			}
		});
		if (!parted.rest().isEmpty()) {
			kept.put(free(QUOTED), parted.rest());
			notes.parted();
		} else if (text.isBlank()) {
			text = kept.getOrDefault(TITLE, "");
			text = text.isEmpty() ? further(row) : text;
		}
		if (text.isBlank() && parted.rest().isEmpty() && rated.given.isEmpty()) {
			return rated.unfit.isEmpty()
					? new Mapped.Rejected(empty(row))
					: rejected(RowProblem.ROW_RATING, rated.unfit.getFirst());
		}
		if (!text.isBlank() || rated.given.isEmpty()) {
			notes.said(text);
		}
		rated.unfit.forEach(column -> notes.unfit(column.name(), row.value(column.index()).strip()));
		var person = cells.value(row, ColumnRole.PERSON);
		if (person.isEmpty() && !rated.consents.isEmpty()) {
			notes.consentOfNobody();
		}
		var place = places.place(row);
		return new Mapped.Taken(
				new Incoming(
						cells.context(row), text, rated.given, kept, person, role, occurred, place, identifier.of(row), rated.consents,
						contacts(row)));
	}

	/** What was said in another column of texts, where the one of the text is empty; it is told. */
	private String further(Row row) {
		var said = further.stream().filter(column -> !row.value(column.index()).isBlank() && !unanswered(row, column.index())).findFirst();
		said.ifPresent(column -> notes.further(column.name()));
		return said.map(column -> row.value(column.index()).strip()).orElse("");
	}

	/** Whether its value is a declared code for no answer, which is told. */
	private boolean unanswered(Row row, int index) {
		var column = coded.get(index);
		if (column == null || !column.rule().detail().missing().is(row.value(index).strip())) {
			return false;
		}
		notes.missing(column.name());
		return true;
	}

	private List<Contact> contacts(Row row) {
		return reaching.stream().flatMap(column -> contact(row, column).stream()).toList();
	}

	private Optional<Contact> contact(Row row, PlannedColumn column) {
		var written = row.value(column.index()).strip();
		if (written.isEmpty()) {
			return Optional.empty();
		}
		var detail = column.rule().detail() instanceof Detail.Reaching declared ? declared : new Detail.Reaching(null);
		var contact = detail.contact(written, cells.value(row, ColumnRole.LANGUAGE));
		if (contact.isEmpty()) {
			notes.noContact();
		}
		return contact;
	}

	/** Neither text nor rating: names the column that would be one, were its scale declared. */
	private Reason empty(Row row) {
		return plan.columns().stream()
				.filter(column -> column.chosen().reason().kind() == SuggestionReason.SUGGEST_RATING)
				.filter(column -> !row.value(column.index()).isBlank())
				.findFirst()
				.map(column -> RowProblem.ROW_EMPTY_UNDECLARED.with(column.name()))
				.orElseGet(RowProblem.ROW_EMPTY::with);
	}

	private boolean rate(Row row, PlannedColumn column, List<Rating> given) {
		var written = row.value(column.index()).strip();
		if (written.isEmpty()) {
			return true;
		}
		if (!(column.rule().detail() instanceof Detail.Rated rated)) {
			return false;
		}
		if (rated.missing().is(written)) {
			notes.missing(column.name());
			return true;
		}
		var direct = rated.scale().value(written);
		var value = direct.isPresent() ? direct : rated.scale().value(plan.mapping().source().marks().plain(written));
		value.ifPresent(number -> given.add(new Rating(column.label(), rated.scale().scale(), number)));
		return value.isPresent();
	}

	private Optional<Person.Role> role(Row row) {
		var written = cells.value(row, ColumnRole.ROLE);
		return written.isEmpty() ? Optional.of(Person.Role.CUSTOMER) : ColumnWords.STANDARD.role(written);
	}

	/** {@code name}, or with a number where an attribute goes by it already. */
	private String free(String name) {
		var free = name;
		for (int number = 2; attributes.containsValue(free); number++) {
			free = name + " (" + number + ")";
		}
		return free;
	}

	private static Optional<DateFormat> format(PlannedColumn column) {
		return column.rule().detail() instanceof Detail.Written written ? DateFormat.of(written.format()) : Optional.empty();
	}

	private static Mapped rejected(RowProblem problem, PlannedColumn column) {
		return new Mapped.Rejected(problem.with(column.name()));
	}
}
