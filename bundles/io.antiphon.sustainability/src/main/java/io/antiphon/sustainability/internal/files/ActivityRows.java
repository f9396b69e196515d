package io.antiphon.sustainability.internal.files;

import io.antiphon.base.Nearest;
import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.internal.units.Measures;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Rows of a list of activities: one activity each. For one thread. */
public final class ActivityRows implements FileRows {

	private static final double MOST_UNCERTAIN = 10;

	private final List<String> names;
	private final Map<Column, Integer> columns;
	private final String file;
	private final Defaults defaults;
	private final Activities known;
	private final Writing writing;

	/** {@code names}: the columns of the file in its order. */
	public ActivityRows(List<String> names, String file, Defaults defaults, Activities known) {
		this.names = List.copyOf(names);
		this.columns = Column.in(names);
		this.file = file;
		this.defaults = defaults;
		this.known = known;
		this.writing = new Writing(defaults.decimal());
	}

	/** Whether a file with these columns is a list of activities. */
	public static boolean is(List<String> names) {
		var found = Column.in(names).keySet();
		return found.containsAll(List.of(Column.ACTIVITY, Column.AMOUNT, Column.UNIT))
				&& (found.contains(Column.PERIOD) || found.contains(Column.FROM));
	}

	@Override
	public void survey(Row row) {
		for (var column : List.of(Column.AMOUNT, Column.UNCERTAINTY)) {
			writing.number(cell(row, column), row.span().line());
		}
		for (var column : List.of(Column.PERIOD, Column.FROM, Column.TO)) {
			writing.period(cell(row, column), row.span().line());
		}
	}

	@Override
	public Optional<Reason> doubt() {
		return writing.doubt();
	}

	@Override
	public void end(RowTaker taker) {
		writing.note().ifPresent(taker::warn);
	}

	@Override
	public List<String> notKept() {
		return IntStream.range(0, names.size()).filter(at -> !columns.containsValue(at)).mapToObj(names::get).toList();
	}

	@Override
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
		var key = known.key(cell(row, Column.ACTIVITY));
		var unit = cell(row, Column.UNIT);
		var amount = amount(row, reasons);
		check(key, unit, reasons);
		var period = period(row, reasons);
		var service = or(row, Column.SERVICE, defaults.service());
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
				service, or(row, Column.TOUCHPOINT, defaults.touchpoint()), or(row, Column.REGION, defaults.region()),
				or(row, Column.CONTRACT, defaults.contract()), operator, avoided);
		return Optional.of(new Activity(
				0, key, amount.getAsDouble(), unit, period.get(), place, uncertainty,
				new Origin(file, row.span().line(), cell(row, Column.METER), false)));
	}

	private OptionalDouble amount(Row row, List<Reason> reasons) {
		var text = cell(row, Column.AMOUNT);
		var number = writing.amount(text);
		if (text.isEmpty()) {
			reasons.add(ActivityProblem.ROW_EMPTY.with(name(Column.AMOUNT)));
		} else if (number.isEmpty()) {
			reasons.add(ActivityProblem.ROW_AMOUNT.with(text));
		} else if (number.getAsDouble() < 0) {
			reasons.add(ActivityProblem.ROW_NEGATIVE.with(text));
		} else if (number.getAsDouble() > Activities.MOST) {
			reasons.add(ActivityProblem.ROW_TOO_MUCH.with(number.getAsDouble(), Activities.MOST));
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
			reasons.add(ActivityProblem.ROW_EMPTY.with(name(key.isEmpty() ? Column.ACTIVITY : Column.UNIT)));
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
		var said = cell(row, Column.PERIOD);
		var from = cell(row, Column.FROM);
		var to = cell(row, Column.TO);
		var found = said.isEmpty()
				? writing.period(from).flatMap(first -> to.isEmpty() ? Optional.of(first) : until(first, to))
				: writing.period(said);
		if (found.isEmpty()) {
			var problem = writing.undecided() ? ActivityProblem.ROW_DAY_OR_MONTH : ActivityProblem.ROW_PERIOD;
			reasons.add(problem.with(said.isEmpty() ? from + " – " + to : said));
		}
		return found;
	}

	/** Both days belong to it. */
	private Optional<Period> until(Period first, String to) {
		return writing.period(to)
				.filter(last -> last.to().isAfter(first.from()))
				.map(last -> new Period(first.from(), last.to()));
	}

	private Operator operator(Row row, List<Reason> reasons) {
		return switch (cell(row, Column.OPERATOR).toLowerCase(Locale.ROOT)) {
			case "" -> defaults.operator();
			case "own", "自有", "自营" -> Operator.OWN;
			case "other", "他方", "外包", "其他", "其它" -> Operator.OTHER;
			default -> {
				reasons.add(ActivityProblem.ROW_OPERATOR.with(cell(row, Column.OPERATOR)));
				yield Operator.OWN;
			}
		};
	}

	private boolean yes(Row row, List<Reason> reasons) {
		return switch (cell(row, Column.AVOIDED).toLowerCase(Locale.ROOT)) {
			case "", "no", "false", "0", "否" -> false;
			case "yes", "true", "1", "是" -> true;
			default -> {
				reasons.add(ActivityProblem.ROW_YES_NO.with(cell(row, Column.AVOIDED)));
				yield false;
			}
		};
	}

	private double uncertainty(Row row, List<Reason> reasons) {
		var text = cell(row, Column.UNCERTAINTY);
		var number = text.isEmpty() ? OptionalDouble.of(0) : writing.number(text);
		if (number.isEmpty() || number.getAsDouble() < 0 || number.getAsDouble() > MOST_UNCERTAIN) {
			reasons.add(ActivityProblem.ROW_UNCERTAINTY.with(text));
			return 0;
		}
		return number.getAsDouble();
	}

	/** As the file calls it. */
	private String name(Column column) {
		var at = columns.get(column);
		return at == null ? column.key() : names.get(at).strip();
	}

	private String or(Row row, Column column, String otherwise) {
		var cell = cell(row, column);
		return cell.isEmpty() ? otherwise : cell;
	}

	private String cell(Row row, Column column) {
		var at = columns.get(column);
		return at == null ? "" : row.value(at).strip();
	}
}
