package io.antiphon.planning.internal.register;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.Register.ExtraColumn;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.spi.RegisterColumn;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The one place where columns of extensions are asked, under the guard. */
public final class InstalledColumns {

	private static final int LONGEST = 200;
	private static final int MOST = 100_000;
	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
	private static final Call<String> ID = Call.text("RegisterColumn.id", LONGEST).checked(InstalledColumns::named);
	private static final Call<Boolean> NUMBER = Call.of("RegisterColumn.number", Call.SHORT);
	private static final Call<Map<String, Cell>> CELLS = Call.of("RegisterColumn.cells", Call.ANSWER);

	private final Extensions<RegisterColumn> extensions;

	public InstalledColumns(Extensions<RegisterColumn> extensions) {
		this.extensions = extensions;
	}

	/** The columns that answered, and their cells by column and improvement. */
	public record Filled(List<ExtraColumn> columns, Map<String, Map<String, Cell>> cells) {

		public Filled {
			columns = List.copyOf(columns);
			cells = Map.copyOf(cells);
		}

		/** Of one improvement, by column. */
		Map<String, Cell> of(String improvement) {
			var row = new HashMap<String, Cell>();
			cells.forEach((column, all) -> {
				var cell = all.get(improvement);
				if (cell != null) {
					row.put(column, cell);
				}
			});
			return row;
		}
	}

	/** Asks all of them; blocks. */
	public Filled fill(List<Improvement> improvements, Wording wording) {
		var columns = new ArrayList<ExtraColumn>();
		var cells = new HashMap<String, Map<String, Cell>>();
		named().forEach((id, column) -> column.ask(NUMBER, RegisterColumn::number).found().ifPresent(
				number -> column.ask(CELLS, one -> copy(one.cells(improvements, wording.locale()))).found().ifPresent(all -> {
					columns.add(new ExtraColumn(id, wording.column(id), number));
					cells.put(id, all);
				})));
		return new Filled(columns, cells);
	}

	/** By their ids; of two with the same one the first stays, and the other is told. */
	private Map<String, Guarded<RegisterColumn>> named() {
		var named = new LinkedHashMap<String, Guarded<RegisterColumn>>();
		for (var column : extensions.all()) {
			column.ask(ID, RegisterColumn::id).found().ifPresent(id -> {
				if (named.putIfAbsent(id, column) != null) {
					column.tell(ID, Fault.Kind.NAME_TAKEN, id);
				}
			});
		}
		return named;
	}

	private static void named(String id) {
		if (!id.matches("\\S+")) {
			throw new Unusable("no-name");
		}
	}

	/** Cell by cell: its size may not be true, and it may have no end. */
	@SuppressWarnings("null") // made by an extension, which may know nothing of null analysis
	private static Map<String, Cell> copy(Map<String, Cell> cells) {
		if (cells == null) {
			throw new Unusable("nothing");
		}
		var copy = new HashMap<String, Cell>();
		for (var cell : cells.entrySet()) {
			if (copy.size() == MOST) {
				throw new Unusable("too-much");
			}
			if (cell.getKey() == null || cell.getValue() == null || cell.getValue().words() == null) {
				throw new Unusable("hole");
			}
			check(cell.getValue());
			copy.put(cell.getKey(), cell.getValue());
		}
		return Map.copyOf(copy);
	}

	private static void check(Cell cell) {
		if (cell.words().length() > LONGEST || CONTROL.matcher(cell.words()).find()) {
			throw new Unusable("misshapen");
		}
		var value = cell.value();
		if (value != null && !Double.isFinite(value)) {
			throw new Unusable("no-number");
		}
	}
}
