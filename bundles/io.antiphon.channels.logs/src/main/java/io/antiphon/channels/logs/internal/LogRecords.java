package io.antiphon.channels.logs.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.ColumnNames;
import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of a log, laid out in the columns that they have together: its case first, then what is known of events, then all else. */
final class LogRecords implements Records {

	private static final String CASE = LoggedEvent.OF_CASE + "concept:name";
	private static final String ACTIVITY = "concept:name";
	/** By the word of mapping files, in the order of the columns. */
	private static final Map<String, String> ROLES = roles();

	private final Path file;
	private final List<Column> columns;
	private final Map<String, Integer> places = new LinkedHashMap<>();
	private final List<Reason> notes;

	private LogRecords(Path file, Map<String, String> roles, List<Reason> notes) {
		this.file = file;
		var names = List.copyOf(roles.keySet());
		var distinct = ColumnNames.of(names);
		var made = new ArrayList<Column>();
		for (int at = 0; at < names.size(); at++) {
			places.put(names.get(at), at);
			made.add(new Column(distinct.get(at), roles.getOrDefault(names.get(at), "")));
		}
		this.columns = List.copyOf(made);
		this.notes = List.copyOf(notes);
	}

	private static Map<String, String> roles() {
		var roles = new LinkedHashMap<String, String>();
		roles.put(CASE, "case");
		roles.put(ACTIVITY, "activity");
		roles.put("start_timestamp", "start");
		roles.put("time:timestamp", "end");
		roles.put("lifecycle:transition", "lifecycle");
		roles.put("concept:instance", "instance");
		roles.put("org:resource", "resource");
		roles.put("org:group", "department");
		roles.put("identity:id", "id");
		roles.put(LoggedEvent.LOG, "log");
		return roles;
	}

	/** Reads the whole file once for the names in it. Blocks. */
	static Opening open(Path file, Progress progress) {
		var keys = new LinkedHashSet<String>();
		long events = 0;
		try (var reader = LogReader.open(file)) {
			for (var event = reader.next(); event != null && keys.size() <= ColumnNames.MOST; event = reader.next()) {
				keys.addAll(event.values().keySet());
				events++;
				progress.advance(1);
				if (progress.cancelled()) {
					break;
				}
			}
			var refused = ColumnNames.refused(List.copyOf(keys));
			if (refused.isPresent()) {
				return new Opening.Refused(refused.get().reason());
			}
			return events == 0 || keys.isEmpty()
					? new Opening.Refused(LogReason.LOG_NO_EVENTS.with())
					: new Opening.Opened(new LogRecords(file, laidOut(keys, reader.classified()), notes(reader)));
		} catch (IOException broken) {
			return new Opening.Refused(reason(broken));
		}
	}

	/** With the role of each; an activity by the classifier where no event has a name, a case by the id of its trace where none has one. */
	private static Map<String, String> laidOut(Set<String> keys, String classified) {
		var roles = new LinkedHashMap<String, String>();
		ROLES.forEach((key, role) -> {
			var instead = key.equals(ACTIVITY) ? classified : key.equals(CASE) ? LoggedEvent.OF_CASE + "identity:id" : key;
			var found = keys.contains(key) ? key : instead;
			if (keys.contains(found)) {
				roles.putIfAbsent(found, role);
			}
		});
		keys.forEach(key -> roles.putIfAbsent(key, ""));
		return roles;
	}

	private static List<Reason> notes(LogReader reader) {
		var notes = new ArrayList<Reason>();
		var tally = reader.tally;
		if (tally.nested > 0) {
			notes.add(LogReason.READ_NESTED.with(tally.nested));
		}
		if (tally.outside > 0) {
			notes.add(LogReason.READ_OUTSIDE.with(tally.outside));
		}
		if (tally.empty > 0) {
			notes.add(LogReason.READ_EMPTY_TRACES.with(tally.empty));
		}
		var classifiers = reader.classifiers().stream().filter(name -> !name.isEmpty()).limit(10).toList();
		if (!classifiers.isEmpty()) {
			notes.add(LogReason.READ_CLASSIFIERS.with(classifiers));
		}
		return notes;
	}

	private static Reason reason(IOException broken) {
		return broken instanceof UnfitDocumentException unfit ? unfit.reason() : DocumentReason.DAMAGED.with();
	}

	@Override
	public List<Column> columns() {
		return columns;
	}

	@Override
	public List<Reason> notes() {
		return notes;
	}

	@Override
	public Pass read(Sink sink) {
		try (var reader = LogReader.open(file)) {
			long number = 0;
			for (var event = reader.next(); event != null; event = reader.next()) {
				if (!sink.accept(entry(event, new Origin.Element(event.path(), ++number)))) {
					return new Pass.Stopped();
				}
			}
			return new Pass.Complete();
		} catch (IOException broken) {
			return new Pass.Refused(reason(broken));
		}
	}

	private Entry entry(LoggedEvent event, Origin origin) {
		var wrong = event.wrong();
		if (wrong != null) {
			return new Rejection(origin, wrong);
		}
		var row = new String[columns.size()];
		Arrays.fill(row, "");
		for (var value : event.values().entrySet()) {
			var place = places.get(value.getKey());
			if (place == null) {
				return new Rejection(origin, TableReason.CHANGED.with());
			}
			row[place] = value.getValue();
		}
		return new Row(origin, List.of(row));
	}
}
