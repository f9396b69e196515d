package io.antiphon.tables.dates;

import io.antiphon.base.Period;
import io.antiphon.tables.numbers.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Pattern;

/** The period a measurement is for: a day, an ISO week (2024-W05), a month (2024-05, 2024年5月) or a quarter (2024-Q1). */
public final class PeriodReader {

	private static final Pattern WEEK = Pattern.compile("([12]\\d{3})-?W(\\d{1,2})|([12]\\d{3})年第(\\d{1,2})周");
	private static final Pattern MONTH = Pattern.compile("([12]\\d{3})[-/.](\\d{1,2})|([12]\\d{3})年(\\d{1,2})月");
	private static final Pattern QUARTER = Pattern.compile("([12]\\d{3})-?Q([1-4])|([12]\\d{3})年第?([1-4])季度");

	private final DateFormat days;

	/** {@code days}: how single days are written. */
	public PeriodReader(DateFormat days) {
		this.days = days;
	}

	/** The period that is written so; empty where {@code value} is none. */
	public Optional<Period> read(String value) {
		return days.read(value.strip()).map(PeriodReader::day).or(() -> longer(value));
	}

	/**
	 * The period that is written so, where that leaves no doubt whatever stands in other cells of its column: a week, a month, a
	 * quarter, or a day whose year stands first with four digits or whose month is named.
	 */
	public static Optional<Period> certain(String value) {
		var parts = new DateScanner().scan(value);
		boolean plain = parts != null && (parts.named || parts.yearFirst) && parts.fits(DateOrder.YMD);
		return plain
				? new DateFormat.Ordered(DateOrder.YMD).read(value).map(PeriodReader::day)
				: new DateFormat.WeekDay().read(value).map(PeriodReader::day).or(() -> longer(value));
	}

	/** Whether the value is a day whose place in the year leaves no doubt, but one that its month does not have. */
	public static boolean impossible(String value) {
		return new DateFormat.Ordered(DateOrder.YMD).impossible(value);
	}

	private static Period day(Moment moment) {
		var date = moment.at().toLocalDate();
		return new Period(date, date.plusDays(1));
	}

	private static Optional<Period> longer(String value) {
		var text = Digits.plain(value.strip());
		return numbers(WEEK, text).flatMap(PeriodReader::week)
				.or(() -> numbers(MONTH, text).flatMap(PeriodReader::month))
				.or(() -> numbers(QUARTER, text).map(PeriodReader::quarter));
	}

	private static Optional<int[]> numbers(Pattern pattern, String text) {
		var matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int group = matcher.group(1) == null ? 3 : 1;
		return Optional.of(new int[] {Integer.parseInt(matcher.group(group)), Integer.parseInt(matcher.group(group + 1))});
	}

	private static Optional<Period> week(int[] yearAndWeek) {
		var first = LocalDate.of(yearAndWeek[0], 1, 4).with(WeekFields.ISO.dayOfWeek(), 1);
		var monday = first.plusWeeks(yearAndWeek[1] - 1L);
		boolean exists = yearAndWeek[1] > 0 && monday.get(IsoFields.WEEK_BASED_YEAR) == yearAndWeek[0];
		return exists ? Optional.of(new Period(monday, monday.plusWeeks(1))) : Optional.empty();
	}

	private static Optional<Period> month(int[] yearAndMonth) {
		try {
			var month = YearMonth.of(yearAndMonth[0], yearAndMonth[1]);
			return Optional.of(new Period(month.atDay(1), month.plusMonths(1).atDay(1)));
		} catch (DateTimeException noMonth) {
			return Optional.empty();
		}
	}

	private static Period quarter(int[] yearAndQuarter) {
		var first = LocalDate.of(yearAndQuarter[0], 3 * yearAndQuarter[1] - 2, 1);
		return new Period(first, first.plusMonths(3));
	}
}
