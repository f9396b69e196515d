package io.antiphon.channels.surveys.internal.tables;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Question;
import io.antiphon.tables.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Submissions of XForms as KoboToolbox, ODK Central and what came before them export them: names with the paths of their groups, and several
 * choices in one column as well as in one column for each.
 */
public final class OpenDataKit implements Vendor {

	private static final Pattern PLACE = Pattern.compile("(?i)_geolocation|.*[-/_](?:latitude|longitude|altitude|accuracy|precision)");
	private static final Map<String, String> ROLES = Map.ofEntries(
			Map.entry("_uuid", "id"), Map.entry("key", "id"), Map.entry("_submission_time", "time"), Map.entry("submissiondate", "time"),
			Map.entry("_validation_status", "attribute"), Map.entry("reviewstate", "attribute"));
	private static final Set<String> UNKEPT = Set.of(
			"_id", "meta/instanceid", "meta-instanceid", "instanceid", "meta/instancename", "meta-instancename", "start", "end", "today",
			"username",
			"phonenumber", "phone_number", "deviceid", "device_id", "subscriberid", "simserial", "email", "_submitted_by", "submittername",
			"submitterid",
			"_notes", "_status", "status", "__version__", "formversion", "formhub/uuid", "_tags", "_index", "_xform_id_string",
			"attachmentspresent",
			"attachmentsexpected", "edits", "_parent_index", "_parent_table_name", "parent_key", "_attachments", "_bamboo_dataset_id");

	@Override
	public boolean wrote(List<String> first, List<String> second) {
		var names = lower(first);
		boolean kobo = names.contains("_uuid") && (names.contains("_submission_time") || names.contains("_id"));
		boolean odk = names.contains("key") && names.contains("submissiondate") || names.contains("submissiondate") && instance(names);
		return kobo || odk;
	}

	private static boolean instance(Set<String> names) {
		return names.stream().anyMatch(name -> name.endsWith("instanceid"));
	}

	private static Set<String> lower(List<String> names) {
		var lower = new HashSet<String>();
		names.forEach(name -> lower.add(name.strip().toLowerCase(Locale.ROOT)));
		return lower;
	}

	@Override
	public Columns columns(TableFile table, List<String> above) {
		var names = Set.copyOf(table.columns());
		var lower = lower(table.columns());
		boolean known = lower.contains("_uuid") || lower.contains("key");
		var columns = new ArrayList<Column>();
		for (var name : table.columns()) {
			var role = role(name, names);
			boolean instance = !known && name.toLowerCase(Locale.ROOT).endsWith("instanceid");
			columns.add(new Column(name, instance ? "id" : role, role.isEmpty() ? Question.NONE.missing("n/a") : Question.NONE));
		}
		var all = List.copyOf(columns);
		return () -> all;
	}

	private static String role(String name, Set<String> names) {
		var plain = name.strip().toLowerCase(Locale.ROOT);
		boolean unkept = UNKEPT.contains(plain) || plain.startsWith("set-of-") || PLACE.matcher(plain).matches() || choice(name, names);
		return unkept ? "ignore" : ROLES.getOrDefault(plain, several(name, names) ? "attribute" : "");
	}

	/** Whether it is a question of several choices, each of which has a column too: no service or place of the feedback, whatever it is called. */
	private static boolean several(String name, Set<String> names) {
		return names.stream().anyMatch(other -> choice(other, names) && other.length() > name.length() && other.startsWith(name)
				&& "/.".indexOf(other.charAt(name.length())) >= 0);
	}

	/** Whether it is one choice of a question that has a column of its own. */
	private static boolean choice(String name, Set<String> names) {
		int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('.'));
		return end > 0 && names.contains(name.substring(0, end));
	}
}
