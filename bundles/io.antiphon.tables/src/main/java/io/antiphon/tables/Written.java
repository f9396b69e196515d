package io.antiphon.tables;

import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.DateOrder;
import io.antiphon.tables.dates.Moment;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.numbers.Digits;
import io.antiphon.tables.numbers.PlainNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is meant by what people write by hand, in either language; empty where it is nothing of the kind. */
public final class Written {

	private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\D.*|\\d+\\s*年.*");
	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	/** A sum in a currency (ISO 4217). */
	public record Money(BigDecimal amount, String currency) {}

	private Written() {}

	/**
	 * A day: 2026-05-12, 12 May 2026, May 12, 2026, 12.5.2026, 2026年5月12日. Where it could be two days (5/12/2026) it is none.
	 */
	public static Optional<LocalDate> day(String written) {
		var text = Digits.plain(written.strip());
		if (YEAR_FIRST.matcher(text).matches()) {
			return day(text, DateOrder.YMD);
		}
		var dayFirst = day(text, DateOrder.DMY);
		var monthFirst = day(text, DateOrder.MDY);
		if (text.indexOf('/') < 0) {
			return dayFirst;
		}
		return dayFirst.isEmpty() ? monthFirst : dayFirst.filter(day -> monthFirst.isEmpty() || monthFirst.get().equals(day));
	}

	private static Optional<LocalDate> day(String text, DateOrder order) {
		return new DateFormat.Ordered(order).read(text)
				.filter(moment -> moment.precision() == Moment.Precision.DAY && moment.offset() == null)
				.map(moment -> moment.at().toLocalDate());
	}

	/** A number: 1,200.5, −3, ２０. */
	public static Optional<BigDecimal> number(String written) {
		var plain = Decimal.POINT.plain(written);
		return PlainNumbers.of(plain).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
	}

	/** A sum with its currency behind it: "1,200.50 EUR". */
	public static Optional<Money> money(String written) {
		var code = currency(written);
		return code.isEmpty() ? Optional.empty() : number(amount(written)).map(amount -> new Money(amount, code));
	}

	/** The currency behind a sum; empty where there is none. */
	public static String currency(String written) {
		var last = written.substring(written.lastIndexOf(' ') + 1);
		return CURRENCY.matcher(last).matches() ? last : "";
	}

	/** What was typed before the currency, as it was typed. */
	public static String amount(String written) {
		return currency(written).isEmpty() ? written : written.substring(0, Math.max(0, written.lastIndexOf(' ')));
	}
}
