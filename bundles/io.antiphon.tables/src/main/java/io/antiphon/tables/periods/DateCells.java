package io.antiphon.tables.periods;

import io.antiphon.base.Period;
import io.antiphon.tables.dates.DateFormat;
import io.antiphon.tables.dates.DateShape;
import io.antiphon.tables.dates.DateTally;
import io.antiphon.tables.dates.PeriodReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of one column. What leaves no doubt is read at once; of the others, the whole column decides whether day or month stands
 * first. Each way of writing is read once, however often it stands there.
 */
final class DateCells {

	private final String column;
	private final Words words;
	private final Map<String, LocalDate> read = new HashMap<>();
	/** With the lines of the first ones. */
	private final Map<String, Long> doubtful = new LinkedHashMap<>();
	private final DateTally tally = new DateTally();

	DateCells(String column, Words words) {
		this.column = column;
		this.words = words;
	}

	/** Takes a cell that is not empty. Why it is no date whatever else stands in the column. */
	Optional<String> take(String cell, long line) {
		if (read.containsKey(cell) || doubtful.containsKey(cell)) {
			return Optional.empty();
		}
		var certain = PeriodReader.certain(cell).map(Period::from);
		if (certain.isPresent()) {
			read.put(cell, certain.get());
		} else if (PeriodReader.impossible(cell)) {
			return Optional.of(words.say("date.impossible", line, column, cell));
		} else {
			doubtful.put(cell, line);
			tally.take(cell, line);
		}
		return Optional.empty();
	}

	/** Reads the doubtful ones; why that cannot be done. */
	Optional<String> decide() {
		if (doubtful.isEmpty()) {
			return Optional.empty();
		}
		var shape = tally.shape(doubtful.size());
		var first = doubtful.entrySet().iterator().next();
		return switch (shape.kind()) {
			case EPOCH_SECONDS, EPOCH_MILLIS -> Optional.of(words.say("date.epoch", first.getValue(), column, first.getKey()));
			case DAY_OR_MONTH_FIRST, YEAR_FIRST_OR_LAST, CONTRADICTORY -> {
				long unread = shape.evidence().unread();
				yield unread > 0 ? none(unread) : Optional.of(doubt(shape, first));
			}
			case NONE, YMD, DMY, MDY, SERIAL, BASIC, STAMP -> {
				var format = shape.format();
				yield format.isEmpty() ? none(first.getValue()) : readAll(format.get());
			}
		};
	}

	/** The day, or the first day of the period, of a cell that was taken, once it is decided how dates are written. */
	LocalDate of(String cell) {
		var date = read.get(cell);
		if (date == null) {
			throw new IllegalStateException("not decided");
		}
		return date;
	}

	/** Whether some were read as days of a spreadsheet. */
	boolean serial() {
		return !doubtful.isEmpty() && tally.shape(doubtful.size()).kind() == DateShape.Kind.SERIAL;
	}

	private Optional<String> readAll(DateFormat format) {
		for (var entry : doubtful.entrySet()) {
			var moment = format.read(entry.getKey());
			if (moment.isEmpty()) {
				return format.impossible(entry.getKey())
						? Optional.of(words.say("date.impossible", entry.getValue(), column, entry.getKey()))
						: none(entry.getValue());
			}
			read.put(entry.getKey(), moment.get().at().toLocalDate());
		}
		return Optional.empty();
	}

	private Optional<String> none(long line) {
		return doubtful.entrySet().stream()
				.filter(entry -> entry.getValue() == line)
				.findFirst()
				.map(entry -> words.say("date.none", line, column, entry.getKey()));
	}

	private String doubt(DateShape shape, Map.Entry<String, Long> first) {
		var evidence = shape.evidence();
		return switch (shape.kind()) {
			case CONTRADICTORY -> words.say("date.contradicts", evidence.dayFirst(), column, evidence.monthFirst());
			case YEAR_FIRST_OR_LAST -> words.say("date.years", first.getValue(), column, first.getKey());
			default -> words.say("date.order", first.getValue(), column, first.getKey());
		};
	}
}
