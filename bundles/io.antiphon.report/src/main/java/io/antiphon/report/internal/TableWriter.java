package io.antiphon.report.internal;

import io.antiphon.wording.Block;
import io.antiphon.wording.markup.MarkupWriter;
import java.util.List;

/** Writes tables: headers with their scope, numbers to the right, the first text of a row as its header. */
final class TableWriter {

	private final MarkupWriter page;
	private final Anchorage links;

	TableWriter(MarkupWriter page, Anchorage links) {
		this.page = page;
		this.links = links;
	}

	void write(Block.Table table) {
		page.open("div", "class", "scroll").open("table").open("thead").open("tr");
		for (int column = 0; column < table.header().size(); column++) {
			page.leaf("th", table.header().get(column), "scope", "col", "class", numbers(table, column) ? "number" : null);
		}
		page.close().close().open("tbody");
		table.rows().forEach(this::row);
		page.close().close().end();
	}

	private void row(List<Block.Cell> row) {
		page.open("tr");
		for (int column = 0; column < row.size(); column++) {
			var cell = row.get(column);
			if (column == 0 && !cell.number()) {
				page.open("th", "scope", "row");
			} else {
				page.open("td", "class", cell.number() ? "number" : null);
			}
			linked(cell.text(), cell.anchor());
			page.close();
		}
		page.end();
	}

	/** A link where the page has the anchor, otherwise the words alone. */
	void linked(String text, String anchor) {
		links.reference(anchor)
				.ifPresentOrElse(reference -> page.leaf("a", text, "href", reference), () -> page.leaf("span", text));
	}

	private static boolean numbers(Block.Table table, int column) {
		return !table.rows().isEmpty()
				&& table.rows().stream().allMatch(row -> row.size() > column && row.get(column).number());
	}
}
