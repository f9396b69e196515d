package io.antiphon.channels.tables.internal.json;

import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.channels.tables.internal.json.Elements.Element;
import io.antiphon.tables.ColumnNames;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements of the one list in a JSON document, laid out in the columns that they have together. */
public final class ArrayRecords implements Records {

	private static final int MOST_NAMED = 20;
	private static final int LONGEST_NAME = 50;

	private final Path file;
	private final List<String> path;
	private final Set<String> further;
	private final List<String> names;
	private final Map<String, Integer> columns = new HashMap<>();

	/** {@code path}: where the list is; {@code further}: what says that there are further pages; {@code names}: as the elements have them. */
	private ArrayRecords(Path file, List<String> path, Set<String> further, List<String> names) {
		this.file = file;
		this.path = path;
		this.further = further;
		this.names = ColumnNames.of(names);
		this.names.forEach(name -> columns.put(name, columns.size()));
	}

	/** Whether the document that begins so holds a list that is read; of an object {@link #open} knows. */
	public static Acceptance acceptance(byte[] head) {
		try (var parser = Elements.parser(head)) {
			var outline = Outline.of(parser);
			return outline.array() ? Acceptance.YES : outline.lines() || outline.page() ? Acceptance.PERHAPS : Acceptance.NO;
		} catch (IOException unreadable) {
			return Acceptance.NO;
		}
	}

	/** Reads the whole file for its lists, and for the names in the one that is read. Blocks. */
	public static Opening open(Path file) {
		try (var parser = Elements.parser(file)) {
			var outline = Outline.of(parser);
			var lists = outline.lists();
			if (outline.array()) {
				return open(file, List.of(), Set.of());
			}
			if (!outline.lines() && !outline.page()) {
				return new Opening.Declined();
			}
			if (lists.size() == 1 && outline.page()) {
				return open(file, lists.getFirst(), outline.further());
			}
			return new Opening.Refused(refusal(outline));
		} catch (IOException unreadable) {
			return new Opening.Refused(Elements.broken(unreadable));
		}
	}

	private static Reason refusal(Outline outline) {
		var broken = outline.broken();
		if (broken != null) {
			return Elements.broken(broken);
		}
		var pointers = outline.lists().stream().map(Outline::pointer).limit(MOST_NAMED).toList();
		if (pointers.isEmpty()) {
			return outline.page() ? JsonReason.JSON_NO_ELEMENTS.with() : JsonReason.JSON_NO_LIST.with();
		}
		return outline.page()
				? JsonReason.JSON_SEVERAL_LISTS.with(pointers)
				: JsonReason.JSON_ONE_RECORD.with(pointers,
						outline.beside().stream().map(ArrayRecords::shortened).limit(MOST_NAMED).toList());
	}

	private static String shortened(String name) {
		return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
	}

	private static Opening open(Path file, List<String> path, Set<String> further) {
		var names = new LinkedHashSet<String>();
		try (var elements = new Elements(file, path)) {
			for (var element = elements.next(); element != null; element = elements.next()) {
				if (element.wrong() == null) {
					names.addAll(element.values().keySet());
				}
				if (names.size() > ColumnNames.MOST) {
					break;
				}
			}
		} catch (IOException broken) {
			return new Opening.Refused(Elements.broken(broken));
		}
		var all = List.copyOf(names);
		if (all.isEmpty()) {
			return new Opening.Refused(JsonReason.JSON_NO_ELEMENTS.with());
		}
		var refused = ColumnNames.refused(all);
		return refused.isPresent()
				? new Opening.Refused(refused.get().reason())
				: new Opening.Opened(new ArrayRecords(file, path, further, all));
	}

	@Override
	public List<Reason> notes() {
		var notes = new ArrayList<Reason>();
		if (!path.isEmpty()) {
			notes.add(JsonReason.READ_LIST.with(Outline.pointer(path)));
		}
		further.forEach(name -> notes.add(JsonReason.READ_PAGE.with(shortened(name))));
		return notes;
	}

	@Override
	public List<Column> columns() {
		return names.stream().map(Column::new).toList();
	}

	@Override
	public Pass read(Sink sink) {
		var list = Outline.pointer(path);
		try (var elements = new Elements(file, path)) {
			long number = 0;
			for (var element = elements.next(); element != null; element = elements.next()) {
				if (!sink.accept(entry(element, new Origin.Element(list + "/" + number, ++number)))) {
					return new Pass.Stopped();
				}
			}
			return new Pass.Complete();
		} catch (IOException broken) {
			return new Pass.Refused(Elements.broken(broken));
		}
	}

	private Entry entry(Element element, Origin origin) {
		var wrong = element.wrong();
		if (wrong != null) {
			return new Rejection(origin, wrong);
		}
		var row = new String[names.size()];
		Arrays.fill(row, "");
		for (var value : element.values().entrySet()) {
			var column = columns.get(value.getKey());
			if (column == null) {
				return new Rejection(origin, TableReason.CHANGED.with());
			}
			row[column] = value.getValue();
		}
		return new Row(origin, List.of(row));
	}
}
