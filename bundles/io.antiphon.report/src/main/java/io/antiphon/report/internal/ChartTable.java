package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the figures of a chart as a table that opens under it, for those who cannot see it and those who want to count. */
final class ChartTable {

	private final Markup page;
	private final Texts texts;
	private final Numbers numbers;
	private final Block.Chart chart;

	ChartTable(Markup page, Texts texts, Numbers numbers, Block.Chart chart) {
		this.page = page;
		this.texts = texts;
		this.numbers = numbers;
		this.chart = chart;
	}

	void write() {
		page.open("details", "class", "data").leaf("summary", texts.get("chart.table"));
		new Tables(page, new Anchorage(List.of())).write(table());
		if (!chart.events().isEmpty()) {
			page.open("ul");
			chart.events().forEach(event -> page.leaf("li", numbers.day(event.at()) + " " + event.label()));
			page.close();
		}
		page.end();
	}

	private Block.Table table() {
		var header = new ArrayList<>(List.of(texts.get("chart.from"), value(), texts.get("chart.n")));
		var limits = chart.points().stream().anyMatch(point -> point.limits() != null);
		var intervals = chart.points().stream().anyMatch(point -> point.interval() != null);
		if (intervals) {
			header.add(texts.get("chart.interval"));
		}
		if (limits) {
			header.add(texts.get("chart.expected"));
			header.add(texts.get("chart.broken"));
		}
		return new Block.Table(
				header, chart.points().stream().map(point -> row(point, intervals, limits)).toList());
	}

	private String value() {
		var unit = numbers.unit(chart.unit());
		return unit.isEmpty() ? texts.get("chart.value") : texts.get("chart.valueIn", unit);
	}

	private List<Block.Cell> row(Block.Point point, boolean intervals, boolean limits) {
		var row = new ArrayList<>(List.of(
				Block.Cell.text(numbers.day(point.at())),
				Block.Cell.number(numbers.value(point.value(), chart.unit())),
				Block.Cell.number(numbers.value(point.n(), ""))));
		if (intervals) {
			row.add(range(point.interval()));
		}
		if (limits) {
			row.add(range(point.limits()));
			row.add(Block.Cell.text(point.signal()));
		}
		return row;
	}

	private Block.Cell range(Block.@Nullable Range range) {
		return Block.Cell.number(range == null ? "" : numbers.interval(range.low(), range.high(), chart.unit()));
	}
}
