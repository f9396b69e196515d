package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Intensity;
import io.antiphon.wording.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Footprints in words: the same for window, report and command line. Immutable. */
public final class Telling {

	private static final double SMALL = 0.01;
	private static final double GRAMS = 1_000;
	/** So many stretches of missing days are named. */
	private static final int STRETCHES = 5;
	/** So many factors are named that have no interval. */
	private static final int UNSAID = 5;

	private final Texts texts;
	private final Numbers numbers;

	public Telling(Locale locale) {
		this.texts = Texts.of(Telling.class, locale);
		this.numbers = new Numbers(locale);
	}

	public Texts texts() {
		return texts;
	}

	/** An amount with its interval: 1,234 kg CO2e (1,100–1,360). */
	public String amount(Amount amount, String unit) {
		if (unit.startsWith("kg") && amount.value() != 0 && Math.abs(amount.value()) < SMALL) {
			return amount(new Amount(amount.value() * GRAMS, amount.low() * GRAMS, amount.high() * GRAMS), unit.substring(1));
		}
		return amount.low() == amount.high()
				? exact(amount.value(), unit)
				: texts.get("amount", exact(amount.value(), unit), exact(amount.low(), ""), exact(amount.high(), ""));
	}

	/** A number as it was said, with its unit. */
	public String whole(double value, String unit) {
		var plain = BigDecimal.valueOf(value).stripTrailingZeros();
		return (numbers.plain(value, Math.max(0, plain.scale())) + " " + unit).strip();
	}

	/** A number of three digits that count, with its unit. */
	public String exact(double value, String unit) {
		if (unit.startsWith("kg") && value != 0 && Math.abs(value) < SMALL) {
			return exact(value * GRAMS, unit.substring(1));
		}
		int decimals = value == 0 ? 0 : (int) Math.clamp(2 - (long) Math.floor(Math.log10(Math.abs(value))), 0, 9);
		var shown = Math.abs(value) < SMALL ? significant(value, decimals) : numbers.plain(value, Math.min(decimals, 3));
		return unit.isEmpty() ? shown : shown + " " + unit;
	}

	private String significant(double value, int decimals) {
		return numbers.plain(value, value == 0 ? 0 : decimals);
	}

	public String category(Category category) {
		return texts.get("category." + category.name());
	}

	public String impact(Impact impact) {
		return texts.get("impact." + impact.name());
	}

	/** What is missing and why, with the place it comes from. */
	public String gap(Gap gap) {
		return texts.get("gap." + gap.reason(), gap.activity().key(), gap.detail());
	}

	/** Where an activity stands: the file and line, or the file alone. */
	public String origin(Activity activity) {
		var origin = activity.origin();
		return origin.line() > 0 ? origin.file() + ":" + origin.line() : origin.file();
	}

	/** Where the first of several stands, and how many more there are. */
	public String origin(Missing missing) {
		var first = origin(missing.first().activity());
		return missing.rows() == 1 ? first : texts.get("origin.more", first, missing.rows() - 1);
	}

	/** The name of an activity, in the user's language where it is one of ours. */
	public String activity(String key) {
		var named = "activity." + key;
		return texts.has(named) ? texts.get(named) : key;
	}

	public String period(Period period) {
		return numbers.period(period);
	}

	/** The days that are missing; of many stretches the first. */
	public String days(Missing missing) {
		var all = missing.days();
		var first = texts.list(all.stream().limit(STRETCHES).map(this::period).toList());
		return all.size() <= STRETCHES ? first : texts.get("days.more", first, all.size() - STRETCHES);
	}

	public String day(LocalDate day) {
		return numbers.day(day);
	}

	/** What a footprint comes to, in a sentence; what makes it incomplete where it is. */
	public String summary(Footprint footprint) {
		var sentence = total(footprint);
		for (var one : footprint.served().cases()) {
			var each = one.each();
			if (each.isPresent()) {
				sentence = texts.get("summary.each", sentence, each("each.case", footprint.served().cases(), one, each.get()));
			}
		}
		return sentence;
	}

	private String total(Footprint footprint) {
		var total = footprint.total(Impact.CARBON);
		var days = period(footprint.period());
		if (total.isEmpty()) {
			int missing = missing(footprint).size();
			return missing == 0
					? texts.get("summary.nothing", days)
					: texts.get("summary.incomplete", days, missing, counted(footprint));
		}
		return texts.get("summary.plain", amount(total.get(), Impact.CARBON.unit()), days);
	}

	/** What one of several kinds comes to, with the kind where there are several, and the days where not all count. */
	private String each(String key, List<Intensity> kinds, Intensity one, Amount each) {
		var said = texts.get(
				kinds.size() > 1 ? key + ".kind" : key, amount(each, Impact.CARBON.unit()), one.units(), one.unit());
		var days = one.days();
		return days.counted() == days.all() ? said : texts.get("each.days", said, days.counted(), days.all());
	}

	/** Which days an intensity leaves out, and why; empty where it leaves out none. */
	Optional<String> left(Intensity.Days days) {
		var parts = new ArrayList<String>();
		add("left.gap", days.withGap(), parts);
		add("left.footprint", days.withoutFootprint(), parts);
		add("left.count", days.withoutCount(), parts);
		return parts.isEmpty()
				? Optional.empty()
				: Optional.of(texts.get("left", days.counted(), days.all(), texts.list(parts)));
	}

	private void add(String key, long days, List<String> parts) {
		if (days > 0) {
			parts.add(texts.get(key, days));
		}
	}

	/** That intervals are too narrow, where nothing says how uncertain some factors are. */
	public Optional<String> unsaid(Footprint footprint) {
		var factors = footprint.unsaid();
		return factors.isEmpty()
				? Optional.empty()
				: Optional.of(texts.get("note.unsaid", factors.size(), texts.list(factors.stream().limit(UNSAID).toList())));
	}

	/** What is counted although something is missing: no total. */
	private String counted(Footprint footprint) {
		var sum = Amount.sum(footprint.of(Impact.CARBON, Category.byLocation()));
		return amount(sum, Impact.CARBON.unit());
	}

	/** The gaps that make the account by location incomplete, one of each activity and reason. */
	private static List<Missing> missing(Footprint footprint) {
		return Missing.of(footprint.gaps().stream().filter(gap -> Category.byLocation().contains(gap.category())).toList());
	}

	public Numbers numbers() {
		return numbers;
	}
}
