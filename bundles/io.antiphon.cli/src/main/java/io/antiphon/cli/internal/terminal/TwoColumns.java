package io.antiphon.cli.internal.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Names and values in two columns; a name without a value is left out. */
public final class TwoColumns {

	private record Row(String name, String value) {}

	private final PrintStream out;
	private final List<Row> rows = new ArrayList<>();

	public TwoColumns(PrintStream out) {
		this.out = out;
	}

	public void add(String name, String value) {
		if (!value.isEmpty()) {
			rows.add(new Row(name, value));
		}
	}

	public void print() {
		var widest = rows.stream().mapToInt(row -> TextWidth.of(row.name())).max().orElse(0);
		rows.forEach(row -> out.println(TextWidth.pad(row.name(), widest + 2) + row.value()));
	}
}
