package io.antiphon.wording;

import io.antiphon.base.Dates;
import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.loop.Measure;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers, intervals and dates as people of a language write them; the report, the window and the command line show the
 * same number by the same code. A unit is "share" (0–1, shown in per cent), "points" (differences of shares, shown in
 * percentage points), "marks" (differences of ratings, shown in points of a scale of 100), "rate" (events per unit of volume, shown per 1,000), or any other word, which follows the number. Minus is U+2212. Immutable.
 */
public final class Numbers {

	/** The unit of shares from 0 to 1. */
	public static final String SHARE = Measure.SHARE;
	/** The unit of differences between shares: −0.09 is nine points fewer. */
	public static final String POINTS = "points";

	/** The unit of differences between ratings as parts of their scale: −0.09 is nine points of a hundred. */
	public static final String MARKS = "marks";

	/** The unit of events per unit of volume, and of differences between them. */
	public static final String RATE = Measure.RATE;

	private static final int MOST_DECIMALS = 4;
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private final Locale locale;
	private final Texts texts;
	private final Dates dates;

	/** Chinese for Chinese locales, English for all others. */
	public Numbers(Locale locale) {
		this.locale = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
		this.texts = Texts.of(Numbers.class, locale);
		this.dates = new Dates(locale);
	}

	/** A whole number: 1,204. */
	public String count(long count) {
		return plain(count, 0);
	}

	/** A number with exactly so many decimals; what rounds to zero has no sign. */
	public String plain(double value, int decimals) {
		var format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		var digits = format.format(Math.abs(value));
		var zero = digits.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
		return value < 0 && !zero ? "−" + digits : digits;
	}

	/** A value with its unit and as many decimals as it takes to tell it from its like: 31 %, 0.42 %, 4.2 min. */
	public String value(double value, String unit) {
		return value(value, unit, decimals(value, unit));
	}

	/** A value with its unit and exactly so many decimals (of what is shown, so of the per cents of a share). */
	public String value(double value, String unit, int decimals) {
		return united(plain(scaled(value, unit), decimals), unit);
	}

	/** How many decimals {@link #value(double, String)} gives it. */
	public int decimals(double value, String unit) {
		var shown = Math.abs(scaled(value, unit));
		if (shown == 0) {
			return 0;
		}
		var significant = percentual(unit) ? 1 : 2;
		var wanted = Math.clamp(significant - (long) Math.floor(Math.log10(shown)), 0, MOST_DECIMALS);
		while (wanted > 0 && whole(shown * Math.pow(10, wanted - 1))) {
			wanted--;
		}
		return wanted;
	}

	private static boolean whole(double value) {
		return Math.abs(value - Math.rint(value)) < 1e-9;
	}

	/** An estimate with its interval and n: 31 % (28–34 %, n = 1,204). Decimals follow the width of the interval. */
	public String measure(Measure measure) {
		return estimate(measure.value(), measure.low(), measure.high(), measure.n(), measure.unit());
	}

	/** The value alone, as {@link #measure} shows it: a table and the detail beside it say one number. */
	public String valueOf(Measure measure) {
		var decimals = decimals(measure.value(), measure.low(), measure.high(), measure.unit());
		return value(measure.value(), measure.unit(), decimals);
	}

	/** The interval alone, as {@link #measure} shows it, with its unit. */
	public String intervalOf(Measure measure) {
		return range(
				measure.low(),
				measure.high(),
				measure.unit(),
				decimals(measure.value(), measure.low(), measure.high(), measure.unit()));
	}

	/** The unit of differences between values of a unit: percentage points for shares. */
	public static String ofDifference(String unit) {
		return unit.equals(SHARE) ? POINTS : unit;
	}

	/** The confidence that an error rate leaves, in per cent without the sign: 95, 98.3. The one way to say it. */
	public String confidence(double errorRate) {
		var confidence = (1 - errorRate) * 100;
		return plain(confidence, Math.abs(confidence - Math.rint(confidence)) < 1e-6 ? 0 : 1);
	}

	/** The same from its parts. */
	public String estimate(double value, double low, double high, long n, String unit) {
		var decimals = decimals(value, low, high, unit);
		var ends = unit.equals(SHARE) ? range(low, high, unit, decimals) : bounds(low, high, unit, decimals);
		return texts.get("estimate", value(value, unit, decimals), ends, count(n));
	}

	/** An interval with its unit: 28–34 %, −12 to −6 points. */
	public String interval(double low, double high, String unit) {
		return range(low, high, unit, decimals((low + high) / 2, low, high, unit));
	}

	/** A day: 3 March 2025. */
	public String day(LocalDate day) {
		return dates.day(day);
	}

	/** A moment to the second, in universal time. */
	public String moment(Instant moment) {
		var time = moment.atOffset(ZoneOffset.UTC);
		return texts.get("moment", day(time.toLocalDate()), CLOCK.format(time));
	}

	/** A period by its first and its last day. */
	public String period(Period period) {
		var last = period.to().minusDays(1);
		return period.from().equals(last) ? day(last) : texts.get("period", day(period.from()), day(last));
	}

	/** A unit as it is read out: "%" for shares. */
	public String unit(String unit) {
		return texts.has("unit." + unit) ? texts.get("unit." + unit) : unit;
	}

	/** So many decimals that half the interval shows in its first digit, and that an end beside zero is not taken for zero. */
	int decimals(double value, double low, double high, String unit) {
		var half = (scaled(high, unit) - scaled(low, unit)) / 2;
		if (!(half > 0)) {
			return decimals(value, unit);
		}
		var decimals = (int) Math.clamp(-(long) Math.floor(Math.log10(half)), 0, MOST_DECIMALS);
		var most = Math.min(decimals + 1, MOST_DECIMALS);
		return hidden(low, decimals, unit) || hidden(high, decimals, unit) ? most : decimals;
	}

	/** Whether it shows as zero and is not, though one decimal more would tell. */
	private boolean hidden(double end, int decimals, String unit) {
		var shown = Math.abs(scaled(end, unit)) * Math.pow(10, decimals);
		return shown < 0.5 && shown >= 0.05;
	}

	/** An interval without its unit. */
	String bounds(double low, double high, String unit, int decimals) {
		var key = low < 0 ? "bounds.signed" : "bounds";
		return texts.get(key, plain(scaled(low, unit), decimals), plain(scaled(high, unit), decimals));
	}

	/** A value as it is shown: times 100 for shares and their differences, times 1,000 for rates. */
	public double scaled(double value, String unit) {
		return percentual(unit) ? value * 100 : unit.equals(RATE) ? value * 1_000 : value;
	}

	/** An interval with its unit and exactly so many decimals. */
	String range(double low, double high, String unit, int decimals) {
		var key = (low < 0 ? "range.signed." : "range.") + unit;
		return texts.has(key)
				? texts.get(key, plain(scaled(low, unit), decimals), plain(scaled(high, unit), decimals))
				: united(bounds(low, high, unit, decimals), unit);
	}

	private String united(String digits, String unit) {
		var key = "united." + unit;
		if (texts.has(key)) {
			var one = digits.equals("1") || digits.equals("−1");
			return texts.get(one && texts.has(key + ".one") ? key + ".one" : key, digits);
		}
		return unit.isEmpty() ? digits : texts.get("united", digits, unit(unit));
	}

	private static boolean percentual(String unit) {
		return unit.equals(SHARE) || unit.equals(POINTS) || unit.equals(MARKS);
	}
}
