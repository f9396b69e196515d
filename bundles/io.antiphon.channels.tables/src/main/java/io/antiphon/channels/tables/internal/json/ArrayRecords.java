package io.antiphon.channels.tables.internal.json;

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
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The elements of a JSON array, laid out in the columns that they have together. */
public final class ArrayRecords implements Records {

	private final Path file;
	private final List<String> names;
	private final Map<String, Integer> columns = new HashMap<>();

	/** {@code names}: as the elements have them. */
	private ArrayRecords(Path file, List<String> names) {
		this.file = file;
		this.names = ColumnNames.of(names);
		names.forEach(name -> columns.put(name, columns.size()));
	}

	/** Reads the whole file once for the names in it. Blocks. */
	public static Opening open(Path file) {
		var names = new LinkedHashSet<String>();
		try (var elements = new Elements(file)) {
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
				: new Opening.Opened(new ArrayRecords(file, all));
	}

	@Override
	public List<Column> columns() {
		return names.stream().map(Column::new).toList();
	}

	@Override
	public Pass read(Sink sink) {
		try (var elements = new Elements(file)) {
			long number = 0;
			for (var element = elements.next(); element != null; element = elements.next()) {
				if (!sink.accept(entry(element, new Origin.Element("/" + number, ++number)))) {
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
