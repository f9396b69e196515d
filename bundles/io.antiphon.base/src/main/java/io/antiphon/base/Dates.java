package io.antiphon.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people of a language write them, the same wherever one is said: Chinese for Chinese locales, English for all others. Immutable. */
public final class Dates {

	private final DateTimeFormatter days;
	private final DateTimeFormatter minutes;

	public Dates(Locale locale) {
		var texts = Texts.of(Dates.class, locale);
		var written = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
		this.days = DateTimeFormatter.ofPattern(texts.get("day.pattern"), written);
		this.minutes = DateTimeFormatter.ofPattern(texts.get("minute.pattern"), written);
	}

	/** 3 Mar 2025. */
	public String day(LocalDate day) {
		return days.format(day);
	}

	/** The day on which a moment is, on the clock of this machine. */
	public String day(Instant moment) {
		return days.format(moment.atZone(ZoneId.systemDefault()));
	}

	/** 3 Mar 2025, 14:05. */
	public String minute(LocalDateTime time) {
		return minutes.format(time);
	}

	/** A moment to the minute, on the clock of this machine. */
	public String minute(Instant moment) {
		return minutes.format(moment.atZone(ZoneId.systemDefault()));
	}
}
