package io.antiphon.planning.internal.register;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
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

/** The one place where columns of extensions are asked, under the guard. */
public final class InstalledColumns {

	private static final int LONGEST = 200;
	private static final int MOST = 100_000;
	private static final Call<String> ID = Call.text("RegisterColumn.id", LONGEST).checked(InstalledColumns::named);
	private static final Call<Boolean> NUMBER = Call.of("RegisterColumn.number", Call.SHORT);
	private static final Call<Map<String, Cell>> CELLS =
			Call.<Map<String, Cell>>of("RegisterColumn.cells", Call.ANSWER).checked(InstalledColumns::fitting);

	private final Extensions<RegisterColumn> extensions;

	public InstalledColumns(Extensions<RegisterColumn> extensions) {
		this.extensions = extensions;
	}

	/** The columns that answered, and their cells by column and improvement. */
	public record Filled(List<ExtraColumn> columns, Map<String, Map<String, Cell>> cells) {

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
		var cells = new LinkedHashMap<String, Map<String, Cell>>();
		for (var column : extensions.all()) {
			column.ask(ID, RegisterColumn::id)
					.found()
					.filter(id -> !cells.containsKey(id))
					.ifPresent(
							id -> column.ask(CELLS, one -> Map.copyOf(one.cells(improvements, wording.locale()))).found().ifPresent(all -> {
								columns.add(new ExtraColumn(id, wording.column(id), column.ask(NUMBER, RegisterColumn::number).or(false)));
								cells.put(id, all);
							}));
		}
		return new Filled(columns, cells);
	}

	private static void named(String id) {
		if (!id.matches("\\S+")) {
			throw new Unusable("no-name");
		}
	}

	private static void fitting(Map<String, Cell> cells) {
		if (cells.size() > MOST || cells.values().stream().anyMatch(cell -> cell.words().length() > LONGEST)) {
			throw new Unusable("too-much");
		}
		if (cells.values().stream().map(Cell::value).anyMatch(value -> value != null && !Double.isFinite(value))) {
			throw new Unusable("misshapen");
		}
	}
}
