package io.antiphon.channels.logs.internal;

import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MXML, which was before XES: its elements under the names that XES has for the same. */
final class MxmlReader extends LogReader {

	private static final int LONGEST = 1 << 16;
	private static final Map<String, String> NAMES = Map.of(
			"WorkflowModelElement", "concept:name",
			"EventType", "lifecycle:transition",
			"Timestamp", "time:timestamp",
			"Originator", "org:resource");

	private String process = "";

	MxmlReader(Xml xml) {
		super(xml);
	}

	@Override
	@Nullable
	LoggedEvent next() throws IOException {
		while (xml.next()) {
			switch (xml.begun().orElse("")) {
				case "Process" -> process = xml.attribute("id").orElse("");
				case "ProcessInstance" -> {
					begin();
					xml.attribute("id").ifPresent(id -> trace().put("concept:name", id));
				}
				case "Data" -> data(within() ? trace() : new Values(""));
				case "AuditTrailEntry" -> {
					return event();
				}
				default -> {
					if (xml.ends("ProcessInstance")) {
						end();
					}
				}
			}
		}
		return null;
	}

	private LoggedEvent event() throws IOException {
		var values = new Values("");
		if (!process.isBlank()) {
			values.put(LoggedEvent.LOG, process);
		}
		while (xml.next() && !xml.ends("AuditTrailEntry")) {
			var name = xml.begun().orElse("");
			var known = NAMES.get(name);
			if (known != null) {
				values.put(known, text());
			} else if (name.equals("Data")) {
				data(values);
			} else if (!name.isEmpty()) {
				tally.nested += 1 + skip();
			}
		}
		return event(values, Map.of());
	}

	private void data(Values into) throws IOException {
		while (xml.next() && !xml.ends("Data")) {
			if (xml.begins("Attribute")) {
				var name = xml.attribute("name").orElse("");
				into.put(name, text());
			} else if (xml.begun().isPresent()) {
				tally.nested += 1 + skip();
			}
		}
	}

	private String text() throws IOException {
		var text = new StringBuilder();
		xml.text(text, LONGEST, Set.of());
		return text.toString().strip();
	}
}
