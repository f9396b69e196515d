package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Question;
import io.antiphon.channels.spi.Scale;
import io.antiphon.tables.TableFile;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Exports of Qualtrics: a row of codes, one of texts, and one of import ids, which name the clock of times; those from before 2017 (V1, V2 …)
 * have the first two. A question beside which there is a group of promoters is one of them.
 */
public final class Qualtrics implements Vendor {

	private static final int FEWEST = 3;
	private static final Pattern ID = Pattern.compile("\"ImportId\"\\s*:\\s*\"([^\"]+)\"");
	private static final Pattern ZONE = Pattern.compile("\"timeZone\"\\s*:\\s*\"([^\"]+)\"");
	private static final Pattern OF_QUESTION = Pattern.compile("QID\\d.*|Q\\d.*");
	private static final String GROUP = "_NPS_GROUP";
	/** Seen and not answered. */
	private static final String UNANSWERED = "-99";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
	/** By import id, by code, and by the texts of old exports. */
	private static final Map<String, String> ROLES = roles();

	private static Map<String, String> roles() {
		var roles = new HashMap<String, String>();
		List.of("_recordId", "ResponseId", "ResponseID").forEach(name -> roles.put(name, "id"));
		List.of("recordedDate", "RecordedDate").forEach(name -> roles.put(name, "time"));
		List.of("recipientEmail", "RecipientEmail", "EmailAddress", "externalDataReference", "ExternalReference", "ExternalDataReference")
				.forEach(name -> roles.put(name, "person"));
		List.of("userLanguage", "UserLanguage").forEach(name -> roles.put(name, "language"));
		List.of("status", "Status", "finished", "Finished", "progress", "Progress", "duration", "Duration (in seconds)",
				"distributionChannel",
				"DistributionChannel").forEach(name -> roles.put(name, "attribute"));
		List.of("startDate", "StartDate", "endDate", "EndDate", "ipAddress", "IPAddress", "recipientFirstName", "RecipientFirstName",
				"recipientLastName", "RecipientLastName", "Name", "ResponseSet", "locationLatitude", "LocationLatitude",
				"locationLongitude",
				"LocationLongitude", "LocationAccuracy").forEach(name -> roles.put(name, "ignore"));
		return Map.copyOf(roles);
	}

	@Override
	public boolean wrote(List<String> first, List<String> second) {
		boolean old = first.containsAll(Set.of("V1", "V2", "V3")) && second.stream().anyMatch("ResponseID"::equalsIgnoreCase);
		boolean known = first.contains("ResponseId") && first.stream().filter(ROLES::containsKey).count() >= FEWEST;
		return old || known;
	}

	@Override
	public Columns columns(TableFile table, List<String> above) {
		var rows = table.headers();
		var imports = rows.size() > 1 && rows.getLast().stream().anyMatch(cell -> ID.matcher(cell).find())
				? rows.getLast()
				: Collections.nCopies(table.columns().size(), "");
		var texts = table.texts();
		var keys = new ArrayList<String>();
		for (int at = 0; at < table.columns().size(); at++) {
			keys.add(key(table.columns().get(at), texts.get(at), imports.get(at)));
		}
		return new Read(columns(table.columns(), texts, keys), imports.stream().map(Qualtrics::zone).toList(), keys);
	}

	/** What it is known by: its import id; its code; its text where the code is a number. */
	private static String key(String code, String text, String imported) {
		var id = ID.matcher(imported);
		if (id.find()) {
			return id.group(1);
		}
		return code.matches("V\\d+") && ROLES.containsKey(text) ? text : code;
	}

	private static List<Column> columns(List<String> codes, List<String> texts, List<String> keys) {
		var all = new HashSet<>(keys);
		boolean recorded = all.contains("recordedDate") || all.contains("RecordedDate");
		var columns = new ArrayList<Column>();
		for (int at = 0; at < codes.size(); at++) {
			var key = keys.get(at);
			var role = key.endsWith(GROUP) ? "ignore" : ROLES.getOrDefault(key, "");
			if (!recorded && (key.equals("endDate") || key.equals("EndDate"))) {
				role = "time";
			}
			var text = texts.get(at).equals(codes.get(at)) ? "" : texts.get(at);
			var question = OF_QUESTION.matcher(key).matches() ? Question.of(text).missing(UNANSWERED) : Question.of(text);
			boolean promoters = all.contains(key + GROUP);
			columns.add(new Column(codes.get(at), promoters ? "rating" : role, promoters ? question.on(Scale.NPS) : question));
		}
		return List.copyOf(columns);
	}

	/** The clock of a column of times; null where none is named. */
	private static Optional<ZoneId> zone(String imported) {
		var named = ZONE.matcher(imported);
		try {
			return named.find() ? Optional.of(ZoneId.of(named.group(1))) : Optional.empty();
		} catch (DateTimeException unknown) {
			return Optional.empty();
		}
	}

	/** The columns, the clocks of their times, and what they are known by. */
	private record Read(List<Column> all, List<Optional<ZoneId>> zones, List<String> keys) implements Columns {

		@Override
		public List<String> values(List<String> written) {
			var values = new ArrayList<>(written);
			for (int at = 0; at < values.size(); at++) {
				var zone = zones.get(at);
				if (zone.isPresent()) {
					values.set(at, on(zone.get(), values.get(at)));
				}
			}
			return values;
		}

		/** With the offset that its clock had then. */
		private static String on(ZoneId zone, String written) {
			try {
				var offset = zone.getRules().getOffset(LocalDateTime.parse(written.strip(), TIME));
				return written.strip() + (offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
			} catch (DateTimeException odd) {
				return written;
			}
		}

		@Override
		public List<Mark> marks() {
			var marks = new ArrayList<Mark>();
			mark(marks, SurveyReason.READ_PREVIEWS, index("status", "Status"), Read::preview);
			mark(marks, SurveyReason.READ_UNFINISHED, index("finished", "Finished"), Read::unfinished);
			return marks;
		}

		private void mark(List<Mark> marks, SurveyReason told, int column, Predicate<String> on) {
			if (column >= 0) {
				marks.add(new Mark(told, all.get(column).name(), values -> on.test(values.get(column).strip())));
			}
		}

		/** As a number its lowest bits say that it is a preview or a test. */
		private static boolean preview(String kind) {
			return kind.matches("\\d{1,3}") ? (Integer.parseInt(kind) & 3) != 0 : kind.startsWith("Survey ");
		}

		private static boolean unfinished(String finished) {
			return finished.equals("0") || finished.toLowerCase(Locale.ROOT).equals("false");
		}

		private int index(String key, String code) {
			return Math.max(keys.indexOf(key), keys.indexOf(code));
		}
	}
}
