package io.antiphon.feedback.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Query;
import java.util.ArrayList;

/** What was asked, as the audit keeps it: {@code service=…; period=…}; {@code all} where nothing narrows it. */
final class Question {

	private Question() {}

	static String of(Query query) {
		var parts = new ArrayList<String>();
		var scope = query.scope();
		part(parts, "service", scope.service());
		part(parts, "touchpoint", scope.touchpoint());
		part(parts, "channel", scope.channel());
		part(parts, "segment", scope.segment() == null ? "" : String.valueOf(scope.segment()));
		part(parts, "period", scope.period() == null ? "" : String.valueOf(scope.period()));
		part(parts, "language", query.language());
		part(parts, "text", query.text().strip());
		var among = query.among();
		part(parts, "among", among == null ? "" : String.valueOf(among.size()));
		return parts.isEmpty() ? "all" : String.join("; ", parts);
	}

	static String of(long id) {
		return "id=" + Ids.text(id);
	}

	private static void part(ArrayList<String> parts, String name, String value) {
		if (!value.isEmpty()) {
			parts.add(name + "=" + value);
		}
	}
}
