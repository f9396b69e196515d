package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.words.ColumnWords;
import io.antiphon.channels.internal.mapping.words.Meaning;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.DateShape;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a user should know of the times in a file: which are read by convention, which are not read, and why. */
final class Remarks {

	private static final Set<ColumnRole> TIMES = Set.of(
			ColumnRole.TIME, ColumnRole.DATE, ColumnRole.FROM, ColumnRole.TO, ColumnRole.START, ColumnRole.END);
	private static final double SOME = 0.05;
	private static final double MOSTLY = 0.9;
	/** Less than any day of a spreadsheet that matters, and than any other number that stands for a time. */
	private static final double AMOUNT = 10_000;
	private static final double FIRST_YEAR = 1900;
	private static final double LAST_YEAR = 2100;

	private final List<PlannedColumn> columns;
	private final Profile profile;

	Remarks(List<PlannedColumn> columns, Profile profile) {
		this.columns = columns;
		this.profile = profile;
	}

	List<Reason> all() {
		var remarks = new ArrayList<Reason>();
		boolean dated = columns.stream().anyMatch(column -> TIMES.contains(column.role()));
		boolean thrown = false;
		for (var column : columns) {
			var shape = profile.columns().get(column.index());
			if (TIMES.contains(column.role())) {
				remarks.addAll(read(column, shape));
			} else if (!dated && column.chosen().by() == PlannedColumn.By.SUGGESTION && meant(shape)) {
				remarks.add(unread(column, shape));
				thrown = true;
			} else if (shape.dates().undecided() && column.chosen().by() == PlannedColumn.By.SUGGESTION && shape.dates().share() >= 0.8) {
				remarks.add(unread(column, shape));
			}
		}
		if (thrown) {
			remarks.add(MappingWarning.NO_DATES.with());
		}
		return remarks;
	}

	private static List<Reason> read(PlannedColumn column, ColumnProfile shape) {
		var remarks = new ArrayList<Reason>();
		var zones = shape.dates().evidence().zones();
		if (!zones.isEmpty()) {
			remarks.add(MappingWarning.TIME_ZONES.with(column.name(), DateFormat.offsets(zones)));
		}
		if (column.rule().detail() instanceof ColumnRule.Detail.Written(var format) && format.equals("serial")) {
			remarks.add(MappingWarning.TIME_SERIAL.with(column.name()));
		}
		return remarks;
	}

	/** Whether a column was meant to hold times: by its name, or since some of its values are. */
	private static boolean meant(ColumnProfile shape) {
		var sense = ColumnWords.STANDARD.sense(shape.name());
		boolean named = (sense.leads(Meaning.TIME) || sense.leads(Meaning.LATER_TIME)) && !amounts(shape);
		boolean dates = shape.dates().kind() != DateShape.Kind.NONE && !shape.dates().epoch();
		return !shape.empty() && !sense.mentions(Meaning.PRIVATE) && (named || dates && shape.dates().share() >= 0.5);
	}

	/** Whether it holds numbers too small for a time, such as grades or minutes of waiting; years are none of these. */
	private static boolean amounts(ColumnProfile shape) {
		var numbers = shape.numbers();
		var range = numbers.range();
		boolean years = numbers.whole() >= MOSTLY && range.low() >= FIRST_YEAR && range.high() <= LAST_YEAR;
		return numbers.numbers() >= MOSTLY && Math.abs(range.low()) < AMOUNT && Math.abs(range.high()) < AMOUNT && !years;
	}

	private static Reason unread(PlannedColumn column, ColumnProfile shape) {
		var dates = shape.dates();
		return switch (dates.share() < SOME ? DateShape.Kind.NONE : dates.kind()) {
			case CONTRADICTORY -> MappingWarning.TIME_CONTRADICTS.with(
					column.name(), dates.evidence().dayFirst(), dates.evidence().monthFirst());
			case DAY_OR_MONTH_FIRST -> MappingWarning.TIME_NOT_READ.with(column.name());
			case YEAR_FIRST_OR_LAST -> MappingWarning.TIME_SHORT_YEARS.with(column.name());
			case NONE, YMD, DMY, MDY, EPOCH_SECONDS, EPOCH_MILLIS, SERIAL, BASIC, STAMP ->
				MappingWarning.TIME_UNREAD.with(
						column.name(), 1 - dates.share(), Math.max(2, dates.evidence().unread()));
		};
	}
}
