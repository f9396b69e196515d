package io.antiphon.channels.logs.internal;

import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * XES 1.0, 2.0 and IEEE 1849: traces with their attributes before their events. Attributes are known by their keys, whatever extension
 * declares them; those of attributes, lists and containers are passed over. A global attribute is the value where an event or a trace has
 * none, but for names, times, people and placeholders.
 */
final class XesReader extends LogReader {

	private static final Set<String> ATTRIBUTES = Set.of("string", "date", "int", "float", "boolean", "id");
	private static final Set<String> NEVER_ASSUMED = Set.of(
			"concept:name", "concept:instance", "time:timestamp", "identity:id", "org:resource", "lifecycle:transition");
	private static final Set<String> PLACEHOLDERS = Set.of("", "UNKNOWN", "__INVALID__", "EMPTY", "DEFAULT");

	private final Map<String, String> assumed = new LinkedHashMap<>();
	private final List<String> classifiers = new ArrayList<>();
	private String classified = "";
	private String log = "";

	XesReader(Xml xml) {
		super(xml);
	}

	@Override
	@Nullable
	LoggedEvent next() throws IOException {
		while (xml.next()) {
			var name = xml.begun();
			if (name.isEmpty()) {
				if (xml.ends("trace")) {
					end();
				}
				continue;
			}
			switch (name.get()) {
				case "event" -> {
					return event();
				}
				case "trace" -> begin();
				case "global" -> globals();
				case "classifier" -> {
					classifiers.add(xml.attribute("name").orElse("").strip());
					classified = classified.isEmpty() ? firstKey(xml.attribute("keys").orElse("")) : classified;
					skip();
				}
				case "extension" -> skip();
				default -> attribute(name.get(), within() ? trace() : named());
			}
		}
		return null;
	}

	/** What the log is called is all that is kept of its own attributes. */
	private Values named() {
		xml.attribute("key").filter("concept:name"::equals)
				.flatMap(key -> xml.attribute("value"))
				.filter(value -> !PLACEHOLDERS.contains(value.strip()))
				.ifPresent(value -> log = value);
		return new Values("");
	}

	/** Keys are divided by blanks; one with blanks stands in single quotes. */
	private static String firstKey(String keys) {
		var all = keys.strip();
		int end = all.startsWith("'") ? all.indexOf('\'', 1) : all.indexOf(' ');
		return end < 0 ? all : all.substring(all.startsWith("'") ? 1 : 0, end);
	}

	/** Takes the attribute that begins here, to its end. */
	private void attribute(String type, Values into) throws IOException {
		if (ATTRIBUTES.contains(type)) {
			into.put(xml.attribute("key").orElse(""), xml.attribute("value").orElse(""));
			tally.nested += skip();
		} else {
			tally.nested += 1 + skip();
		}
	}

	private void globals() throws IOException {
		var prefix = xml.attribute("scope").filter("trace"::equals).isPresent() ? LoggedEvent.OF_CASE : "";
		while (xml.next() && !xml.ends("global")) {
			var type = xml.begun();
			if (type.isPresent()) {
				var key = xml.attribute("key").orElse("").strip();
				var value = xml.attribute("value").orElse("");
				if (!key.isEmpty() && !NEVER_ASSUMED.contains(key) && !PLACEHOLDERS.contains(value.strip())) {
					assumed.put(prefix + key, value);
				}
				skip();
			}
		}
	}

	private LoggedEvent event() throws IOException {
		var values = new Values("");
		if (!log.isEmpty()) {
			values.put(LoggedEvent.LOG, log);
		}
		while (xml.next() && !xml.ends("event")) {
			var type = xml.begun();
			if (type.isPresent()) {
				attribute(type.get(), values);
			}
		}
		return event(values, assumed);
	}

	@Override
	String classified() {
		return classified;
	}

	@Override
	List<String> classifiers() {
		return classifiers;
	}
}
