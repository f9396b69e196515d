package io.antiphon.channels.internal.tickets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a duration is counted in, with the words for it. */
public enum DurationUnit {
	MILLISECONDS(1, "milliseconds", "millisecond", "millis", "ms", "毫秒"),
	SECONDS(1_000, "seconds", "second", "secs", "sec", "s", "秒钟", "秒"),
	MINUTES(60_000, "minutes", "minute", "mins", "min", "m", "分钟", "分"),
	HOURS(3_600_000, "hours", "hour", "hrs", "hr", "h", "小时", "时"),
	DAYS(86_400_000, "days", "day", "d", "天", "日"),
	WEEKS(604_800_000, "weeks", "week", "wk", "w", "周");

	private final long millis;
	private final List<String> words;

	DurationUnit(long millis, String... words) {
		this.millis = millis;
		this.words = List.of(words);
	}

	/** The one that a word stands for, in any case. */
	public static Optional<DurationUnit> of(String word) {
		var plain = word.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(unit -> unit.words.contains(plain)).findFirst();
	}

	/** As a mapping file says it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** So many of it, to the millisecond. */
	Duration times(BigDecimal number) {
		return Duration.ofMillis(number.multiply(BigDecimal.valueOf(millis)).setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	List<String> words() {
		return words;
	}
}
