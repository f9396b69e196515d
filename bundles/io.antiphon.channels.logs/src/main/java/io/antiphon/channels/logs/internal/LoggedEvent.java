package io.antiphon.channels.logs.internal;

import io.antiphon.tables.records.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event of a log: where it is, its values by the names of XES (those of its trace with {@link #OF_CASE} before), or why it has none. */
record LoggedEvent(String path, Map<String, String> values, @Nullable Reason wrong) {

	/** How the names of what belongs to a whole trace begin. */
	static final String OF_CASE = "case:";
	/** What the log itself is called. */
	static final String LOG = "log:concept:name";

	LoggedEvent {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}
}
