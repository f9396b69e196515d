package io.antiphon.compliance.internal.deadlines;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.compliance.deadlines.DeadlineBook;
import io.antiphon.compliance.deadlines.DeadlineBook.Fault;
import io.antiphon.compliance.deadlines.DeadlineBook.Wrong;
import io.antiphon.compliance.deadlines.DeadlineRule;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.deadlines.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules and calendars of the product, and over them the files in a folder of the administrator: {@code calendars/*.json}, of which
 * one with the id of ours adds its years to it, and {@code choice.json}, which says what calendar a law is computed over and how many days
 * there are where the law says none. A file that cannot be used is named, and what it was for is as without it.
 */
public final class FolderDeadlines implements Deadlines {

	/** The system property that names the folder. */
	public static final String PROPERTY = "antiphon.deadlines";

	private static final List<String> OURS = List.of("CN", "weekends");
	private static final String CHOICE = "choice.json";
	private static final long MOST_BYTES = 1 << 20;
	private static final int MOST_FILES = 200;
	private static final int MOST_DAYS = 1_000;

	private final Path folder;

	public FolderDeadlines(Path folder) {
		this.folder = folder;
	}

	/**
	 * {@code property}, else {@code configuration/antiphon/deadlines} where {@code configuration} (XDG_CONFIG_HOME) is absolute, else
	 * {@code home/.config/antiphon/deadlines}: beside the folder of the keys.
	 */
	public static Path folder(@Nullable String property, @Nullable String configuration, String home) {
		if (property != null && !property.isBlank()) {
			return Path.of(property).toAbsolutePath();
		}
		var given = configuration != null && !configuration.isBlank() && Path.of(configuration).isAbsolute();
		return (given ? Path.of(configuration) : Path.of(home, ".config")).resolve("antiphon").resolve("deadlines");
	}

	@Override
	public DeadlineBook book() {
		var faults = new ArrayList<Fault>();
		var calendars = new TreeMap<String, WorkingCalendar>();
		for (var id : OURS) {
			calendars.put(id, ours("calendars/" + id + ".json", DataFile::calendar));
		}
		for (var file : files(faults)) {
			read(file, DataFile::calendar, faults)
					.forEach(own -> calendars.merge(own.id(), own, WorkingCalendar::with));
		}
		var rules = ours("rules.json", DataFile::rules);
		var choice = folder.resolve(CHOICE);
		if (Files.exists(choice)) {
			for (var tree : read(choice, DataFile::tree, faults)) {
				rules = rules.stream().map(rule -> chosen(rule, tree, calendars, faults)).toList();
			}
		}
		return new DeadlineBook(rules, List.copyOf(calendars.values()), folder.toString(), faults);
	}

	/** What is chosen is of requests: the clock of a breach asks no calendar. */
	private static DeadlineRule chosen(
			DeadlineRule rule, JsonNode tree, SortedMap<String, WorkingCalendar> calendars, List<Fault> faults) {
		if (rule.start() != DeadlineRule.Start.REQUEST) {
			return rule;
		}
		var law = rule.law().id();
		var calendar = tree.path("calendars").path(law).asText(rule.calendar());
		if (!calendars.containsKey(calendar)) {
			faults.add(new Fault(CHOICE, Wrong.NO_CALENDAR, "calendars." + law));
			calendar = rule.calendar();
		}
		var days = tree.path("workingDays").path(law);
		int count = rule.count();
		if (!days.isMissingNode()) {
			if (rule.ours() && days.isInt() && days.asInt() >= 1 && days.asInt() <= MOST_DAYS) {
				count = days.asInt();
			} else {
				faults.add(new Fault(CHOICE, Wrong.NOT_TO_CHOOSE, "workingDays." + law));
			}
		}
		return rule.with(calendar, count);
	}

	private List<Path> files(List<Fault> faults) {
		var place = folder.resolve("calendars");
		if (!Files.isDirectory(place)) {
			return List.of();
		}
		try (var files = Files.list(place)) {
			return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".json")).sorted().limit(MOST_FILES).toList();
		} catch (IOException | UncheckedIOException unreadable) {
			faults.add(new Fault("calendars", Wrong.UNREADABLE, ""));
			return List.of();
		}
	}

	private interface Reading<T> {

		T read(byte[] content) throws DataFile.Malformed;
	}

	/** One or none, which is a fault. */
	private static <T> List<T> read(Path file, Reading<T> reading, List<Fault> faults) {
		var name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > MOST_BYTES) {
				faults.add(new Fault(name, Wrong.UNREADABLE, ""));
				return List.of();
			}
			return List.of(reading.read(Files.readAllBytes(file)));
		} catch (IOException unreadable) {
			faults.add(new Fault(name, Wrong.UNREADABLE, ""));
		} catch (DataFile.Malformed malformed) {
			faults.add(new Fault(name, Wrong.FORMAT, String.valueOf(malformed.getMessage())));
		}
		return List.of();
	}

	private static <T> T ours(String name, Reading<T> reading) {
		try (var in = FolderDeadlines.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("missing: " + name);
			}
			return reading.read(in.readAllBytes());
		} catch (IOException | DataFile.Malformed broken) {
			throw new IllegalStateException(name, broken);
		}
	}
}
