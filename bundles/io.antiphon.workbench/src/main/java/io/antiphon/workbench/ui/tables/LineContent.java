package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.tables.frame.TableFrame;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Head;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.util.List;
import java.util.function.Supplier;

/** Lines as the frame draws them: rows by their columns, heads of groups with the number of their rows. */
record LineContent<T>(TableModel<T> model, Supplier<List<Line<T>>> shown, Texts texts) implements TableFrame.Content {

	@Override
	public List<TableFrame.Column> columns() {
		return model.columns().stream()
				.map(column -> new TableFrame.Column(
						column.key(), column.header(), column.width(), column.number(), column.wide()))
				.toList();
	}

	@Override
	public int lines() {
		return shown.get().size();
	}

	@Override
	public String text(int line, int column) {
		return switch (shown.get().get(line)) {
			case Line.Row<T>(var row) -> {
				var of = model.columns().get(column);
				yield of.tone().apply(row).signed(of.shown().apply(row).replaceAll("\\s+", " "));
			}
			case Line.Group<T>(var name, var count, var open) -> texts.get(open ? "group.open" : "group.closed", name, count);
		};
	}

	@Override
	public Tone tone(int line, int column) {
		return shown.get().get(line) instanceof Line.Row<T>(var row) ? model.columns().get(column).tone().apply(row) : Tone.PLAIN;
	}

	@Override
	public Head head(int line) {
		return shown.get().get(line) instanceof Line.Group<T> group ? group.open() ? Head.OPEN : Head.CLOSED : Head.NONE;
	}
}
