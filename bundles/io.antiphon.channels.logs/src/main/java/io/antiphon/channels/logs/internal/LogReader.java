package io.antiphon.channels.logs.internal;

import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.Packed;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one event after the other; holds one trace's own values and no more. To be closed. For one thread. */
abstract class LogReader implements AutoCloseable {

	/** The most characters of the values of an event, and of those of a trace. */
	private static final int LONGEST = 1 << 20;

	final Xml xml;
	final Tally tally = new Tally();
	private long outside;
	private long inTrace;
	private long traces;
	private boolean within;
	private Values trace = new Values("");

	/** What is told of a log as a whole, once it was read. */
	static final class Tally {

		/** Attributes of attributes, and lists, which are not read. */
		long nested;
		/** Events that belong to no trace. */
		long outside;
		/** Traces without events. */
		long empty;
	}

	/** Values that are collected as far as there is room for them. */
	static final class Values {

		private final String prefix;
		private final Map<String, String> all = new LinkedHashMap<>();
		private long length;

		Values(String prefix) {
			this.prefix = prefix;
		}

		void put(String key, String value) {
			length += key.length() + value.length();
			if (!key.isBlank() && length <= LONGEST) {
				all.put(prefix + key.strip(), value);
			}
		}

		void putIfAbsent(Map<String, String> others) {
			others.forEach(all::putIfAbsent);
		}

		private boolean tooLong() {
			return length > LONGEST;
		}
	}

	LogReader(Xml xml) {
		this.xml = xml;
	}

	/** The reader for what is in a file, after its first element. */
	static LogReader open(Path file) throws IOException {
		var xml = new Xml(Packed.open(file));
		LogReader reader = null;
		try {
			if (xml.next()) {
				reader = switch (xml.begun().orElse("")) {
					case "log" -> new XesReader(xml);
					case "WorkflowLog" -> new MxmlReader(xml);
					default -> throw new UnfitDocumentException(LogReason.NO_LOG.with());
				};
				return reader;
			}
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		} finally {
			if (reader == null) {
				xml.close();
			}
		}
	}

	/** The next event; null at the end. */
	abstract @Nullable LoggedEvent next() throws IOException;

	/** By what a reader may tell events apart where they have no name: the keys of the first classifier. */
	String classified() {
		return "";
	}

	/** The names of the classifiers. */
	List<String> classifiers() {
		return List.of();
	}

	void begin() {
		within = true;
		traces++;
		inTrace = 0;
		trace = new Values(LoggedEvent.OF_CASE);
	}

	void end() {
		within = false;
		tally.empty += inTrace == 0 ? 1 : 0;
	}

	/** Whether what is read belongs to a trace. */
	boolean within() {
		return within;
	}

	/** What belongs to the trace that is being read. */
	Values trace() {
		return trace;
	}

	/** An event with these values, those of its trace, and what is assumed where it has none. */
	LoggedEvent event(Values values, Map<String, String> assumed) {
		var path = within ? "/log/trace[" + traces + "]/event[" + ++inTrace + "]" : "/log/event[" + ++outside + "]";
		if (within) {
			values.putIfAbsent(trace.all);
		} else {
			tally.outside++;
		}
		values.putIfAbsent(assumed);
		return values.tooLong() || within && trace.tooLong()
				? new LoggedEvent(path, Map.of(), LogReason.EVENT_TOO_LONG.with())
				: new LoggedEvent(path, values.all, null);
	}

	/** Passes over the element that begins here, to its end; how many elements are in it. */
	long skip() throws IOException {
		long inside = 0;
		int depth = 1;
		while (depth > 0 && xml.next()) {
			if (xml.begun().isPresent()) {
				depth++;
				inside++;
			} else {
				depth--;
			}
		}
		return inside;
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
