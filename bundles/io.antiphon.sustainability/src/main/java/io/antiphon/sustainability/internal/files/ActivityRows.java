package io.antiphon.sustainability.internal.files;

import io.antiphon.base.Nearest;
import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.internal.units.Measures;
import io.antiphon.tables.dates.PeriodReader;
import io.antiphon.tables.numbers.PlainNumbers;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a list of activities: one activity each. For one thread. */
public final class ActivityRows {

	/** The columns there can be. */
	public static final List<String> COLUMNS = List.of(
			"service", "touchpoint", "activity", "amount", "unit", "period", "from", "to", "operator", "region", "contract", "avoided",
			"uncertainty", "meter");

	private static final double MOST_UNCERTAIN = 10;

	private final Map<String, Integer> columns;
	private final String file;
	private final Defaults defaults;
	private final Activities known;

	/** {@code names}: the columns of the file in its order. */
	public ActivityRows(List<String> names, String file, Defaults defaults, Activities known) {
		this.columns = IntStream.range(0, names.size())
				.boxed()
				.collect(Collectors.toMap(at -> plain(names.get(at)), at -> at, (first, second) -> first));
		this.file = file;
		this.defaults = defaults;
		this.known = known;
	}

	/** Whether a file with these columns is a list of activities. */
	public static boolean is(List<String> names) {
		var plain = names.stream().map(ActivityRows::plain).toList();
		return plain.containsAll(List.of("activity", "amount", "unit")) && (plain.contains("period") || plain.contains("from"));
	}

	/** The columns that are not read. */
	public static List<String> notKept(List<String> names) {
		return names.stream().filter(name -> !COLUMNS.contains(plain(name))).toList();
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	public void read(Row row, RowTaker taker) {
		var reasons = new ArrayList<Reason>();
		var activity = activity(row, reasons);
		if (reasons.isEmpty() && activity.isPresent()) {
			taker.take(activity.get());
			unknown(activity.get().key(), taker);
		} else {
			taker.reject(Long.toString(row.span().line()), reasons.getFirst());
		}
	}

	private Optional<Activity> activity(Row row, List<Reason> reasons) {
		var key = cell(row, "activity");
		var unit = cell(row, "unit");
		var amount = amount(row, reasons);
		check(key, unit, reasons);
		var period = period(row, reasons);
		var service = cell(row, "service").isEmpty() ? defaults.service() : cell(row, "service");
		if (service.isEmpty()) {
			reasons.add(ActivityProblem.ROW_SERVICE.with());
		}
		var operator = operator(row, reasons);
		var avoided = yes(row, reasons);
		var uncertainty = uncertainty(row, reasons);
		if (!reasons.isEmpty() || period.isEmpty() || amount.isEmpty()) {
			return Optional.empty();
		}
		var place = new Place(
				service, or(row, "touchpoint", defaults.touchpoint()), or(row, "region", defaults.region()),
				or(row, "contract", defaults.contract()), operator, avoided);
		return Optional.of(new Activity(
				0, key, amount.getAsDouble(), unit, period.get(), place, uncertainty,
				new Origin(file, row.span().line(), cell(row, "meter"), false)));
	}

	private OptionalDouble amount(Row row, List<Reason> reasons) {
		var text = cell(row, "amount");
		var number = PlainNumbers.of(text);
		if (text.isEmpty()) {
			reasons.add(ActivityProblem.ROW_EMPTY.with("amount"));
		} else if (number.isEmpty()) {
			reasons.add(ActivityProblem.ROW_AMOUNT.with(text));
		} else if (number.getAsDouble() < 0) {
			reasons.add(ActivityProblem.ROW_NEGATIVE.with(text));
			return OptionalDouble.empty();
		}
		return number;
	}

	/** One that no factor, model or list knows is kept, and a gap until there is a factor; it may be misspelt. */
	private void unknown(String key, RowTaker taker) {
		if (!known.knows(key)) {
			taker.warn(Nearest.to(key, known.names())
					.map(near -> ActivityProblem.ROW_ACTIVITY_LIKE.with(key, near))
					.orElseGet(() -> ActivityProblem.ROW_ACTIVITY.with(key)));
		}
	}

	/** A unit has to be known, and to fit where the activity is. */
	private void check(String key, String unit, List<Reason> reasons) {
		if (key.isEmpty() || unit.isEmpty()) {
			reasons.add(ActivityProblem.ROW_EMPTY.with(key.isEmpty() ? "activity" : "unit"));
			return;
		}
		if (!Measures.known(unit)) {
			reasons.add(Nearest.to(unit, Measures.names())
					.map(near -> ActivityProblem.ROW_UNIT_LIKE.with(unit, near))
					.orElseGet(() -> ActivityProblem.ROW_UNIT.with(unit)));
			return;
		}
		known.misfit(key, unit).ifPresent(wanted -> reasons.add(ActivityProblem.ROW_NEEDS_UNIT.with(key, wanted, unit)));
	}

	private Optional<Period> period(Row row, List<Reason> reasons) {
		var said = cell(row, "period");
		var from = cell(row, "from");
		var to = cell(row, "to");
		var found = said.isEmpty()
				? PeriodReader.certain(from).flatMap(first -> to.isEmpty() ? Optional.of(first) : until(first, to))
				: PeriodReader.certain(said);
		if (found.isEmpty()) {
			reasons.add(ActivityProblem.ROW_PERIOD.with(said.isEmpty() ? (from + " – " + to).strip() : said));
		}
		return found;
	}

	/** Both days belong to it. */
	private static Optional<Period> until(Period first, String to) {
		return PeriodReader.certain(to)
				.filter(last -> last.to().isAfter(first.from()))
				.map(last -> new Period(first.from(), last.to()));
	}

	private Operator operator(Row row, List<Reason> reasons) {
		return switch (cell(row, "operator").toLowerCase(Locale.ROOT)) {
			case "" -> defaults.operator();
			case "own", "自有", "自营" -> Operator.OWN;
			case "other", "他方", "外包" -> Operator.OTHER;
			default -> {
				reasons.add(ActivityProblem.ROW_OPERATOR.with(cell(row, "operator")));
				yield Operator.OWN;
			}
		};
	}

	private boolean yes(Row row, List<Reason> reasons) {
		return switch (cell(row, "avoided").toLowerCase(Locale.ROOT)) {
			case "", "no", "false", "0", "否" -> false;
			case "yes", "true", "1", "是" -> true;
			default -> {
				reasons.add(ActivityProblem.ROW_YES_NO.with(cell(row, "avoided")));
				yield false;
			}
		};
	}

	private double uncertainty(Row row, List<Reason> reasons) {
		var text = cell(row, "uncertainty");
		var number = text.isEmpty() ? OptionalDouble.of(0) : PlainNumbers.of(text);
		if (number.isEmpty() || number.getAsDouble() < 0 || number.getAsDouble() > MOST_UNCERTAIN) {
			reasons.add(ActivityProblem.ROW_UNCERTAINTY.with(text));
			return 0;
		}
		return number.getAsDouble();
	}

	private String or(Row row, String column, String otherwise) {
		var cell = cell(row, column);
		return cell.isEmpty() ? otherwise : cell;
	}

	private String cell(Row row, String column) {
		var at = columns.get(column);
		return at == null ? "" : row.value(at).strip();
	}
}
