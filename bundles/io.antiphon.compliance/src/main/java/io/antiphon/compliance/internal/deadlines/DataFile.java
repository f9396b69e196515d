package io.antiphon.compliance.internal.deadlines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.compliance.deadlines.DeadlineRule;
import io.antiphon.compliance.deadlines.DeadlineRule.Start;
import io.antiphon.compliance.deadlines.DeadlineRule.Unit;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.deadlines.WorkingCalendar;
import io.antiphon.compliance.deadlines.WorkingCalendar.Year;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** Reads calendars and rules: JSON, format 1 (docs/compliance.md). {@link Malformed} where a file is not in the format. */
final class DataFile {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int FORMAT = 1;
	private static final int FIRST_YEAR = 1970;
	private static final int LAST_YEAR = 9999;
	private static final int LONGEST = 366;

	private DataFile() {}

	/** It is not in the format; says where. */
	static final class Malformed extends Exception {

		private static final long serialVersionUID = 1L;

		Malformed(String place) {
			super(place);
		}
	}

	/** What stands in a file, where it says that it is in the format. */
	static JsonNode tree(byte[] content) throws Malformed {
		try {
			var tree = JSON.readTree(content);
			if (tree == null || tree.path("format").asInt() != FORMAT) {
				throw new Malformed("format");
			}
			return tree;
		} catch (IOException none) {
			throw new Malformed("JSON");
		}
	}

	static WorkingCalendar calendar(byte[] content) throws Malformed {
		var tree = tree(content);
		var weekend = new HashSet<DayOfWeek>();
		for (var day : tree.path("weekend")) {
			weekend.add(constant(DayOfWeek.class, day, "weekend"));
		}
		var years = new TreeMap<Integer, Year>();
		for (var each : tree.path("years")) {
			var year = year(each);
			if (years.put(year.year(), year) != null) {
				throw new Malformed("years " + year.year());
			}
		}
		var names = new LinkedHashMap<String, String>();
		tree.path("name").properties().forEach(name -> names.put(name.getKey(), name.getValue().asText()));
		try {
			return new WorkingCalendar(
					text(tree, "id"), text(tree, "version"), names, weekend, years, tree.path("everyYear").asBoolean());
		} catch (IllegalArgumentException wrong) {
			throw new Malformed("id, weekend");
		}
	}

	private static Year year(JsonNode tree) throws Malformed {
		int year = tree.path("year").asInt();
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new Malformed("year");
		}
		try {
			return new Year(year, text(tree, "source"), days(tree.path("off"), year), days(tree.path("worked"), year));
		} catch (IllegalArgumentException wrong) {
			throw new Malformed("years " + year);
		}
	}

	/** Days, and stretches of them: {@code first/last}. */
	private static Set<LocalDate> days(JsonNode list, int year) throws Malformed {
		var days = new HashSet<LocalDate>();
		for (var each : list) {
			var ends = each.asText().split("/", -1);
			try {
				var first = LocalDate.parse(ends[0]);
				var last = LocalDate.parse(ends[ends.length - 1]);
				if (ends.length > 2 || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
					throw new Malformed("years " + year);
				}
				first.datesUntil(last.plusDays(1)).forEach(days::add);
			} catch (DateTimeException noDay) {
				throw new Malformed("years " + year);
			}
		}
		return days;
	}

	static List<DeadlineRule> rules(byte[] content) throws Malformed {
		var rules = new ArrayList<DeadlineRule>();
		for (var each : tree(content).path("rules")) {
			rules.add(rule(each));
		}
		return rules;
	}

	private static DeadlineRule rule(JsonNode tree) throws Malformed {
		var sources = new ArrayList<String>();
		tree.path("sources").forEach(source -> sources.add(source.asText()));
		try {
			return new DeadlineRule(
					text(tree, "id"),
					constant(Law.class, tree.path("law"), "law"),
					constant(Start.class, tree.path("start"), "start"),
					text(tree, "article"),
					sources,
					LocalDate.parse(text(tree, "from")),
					tree.has("until") ? LocalDate.parse(text(tree, "until")) : null,
					constant(Unit.class, tree.path("unit"), "unit"),
					tree.path("count").asInt(),
					tree.path("extension").asInt(),
					tree.path("toWorkingDay").asBoolean(),
					text(tree, "calendar"),
					tree.path("ours").asBoolean());
		} catch (DateTimeException | IllegalArgumentException wrong) {
			throw new Malformed("rules");
		}
	}

	private static <E extends Enum<E>> E constant(Class<E> type, JsonNode value, String place) throws Malformed {
		try {
			return Enum.valueOf(type, value.asText().toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException none) {
			throw new Malformed(place);
		}
	}

	private static String text(JsonNode tree, String name) throws Malformed {
		var text = tree.path(name).asText().strip();
		if (text.isEmpty()) {
			throw new Malformed(name);
		}
		return text;
	}
}
