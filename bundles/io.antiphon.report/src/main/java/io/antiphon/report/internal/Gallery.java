package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Figure;
import io.antiphon.drawing.Intervals;
import io.antiphon.drawing.Parts;
import io.antiphon.drawing.Space;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.TextMeasure;
import io.antiphon.wording.Block;
import io.antiphon.wording.Figures;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.markup.MarkupWriter;
import io.antiphon.wording.markup.Svg;
import java.util.Locale;

/** Writes pictures into the page, each with the same in words. */
final class Gallery {

	private static final double WIDTH = 760;
	private static final double SCALE = 280;
	private static final double BAR = 1_000;

	private final MarkupWriter page;
	private final Anchorage links;
	private final Texts texts;
	private final Numbers numbers;
	private final TableWriter tables;
	private final Figures figures;
	private final Svg svg;
	private int count;

	Gallery(MarkupWriter page, Anchorage links, Texts texts, Numbers numbers) {
		this.page = page;
		this.links = links;
		this.texts = texts;
		this.numbers = numbers;
		this.tables = new TableWriter(page, links);
		this.figures = new Figures(texts.locale());
		this.svg = new Svg(page);
	}

	private static Drawing drawn(Figure figure, double width) {
		return figure.drawing(Space.wide(width, TextMeasure.ESTIMATE));
	}

	/** A number over time, and its figures in a table that opens under it. */
	void chart(Block.Chart chart) {
		page.open("figure", "class", "chart").open("figcaption").text(chart.title());
		var kind = figures.kind(chart);
		if (!kind.isEmpty()) {
			page.text(" ").leaf("span", kind, "class", "soft");
		}
		page.close();
		var found = figures.chart(chart);
		if (found.isPresent()) {
			page.open("div", "class", "scroll");
			svg.named(drawn(found.get(), WIDTH), "chart" + ++count, chart.title(), found.get().about());
			page.end();
			figuresOf(chart, found.get());
		} else {
			page.leaf("p", texts.get("chart.empty"), "class", "soft");
		}
		page.end();
	}

	private void figuresOf(Block.Chart chart, Figure figure) {
		page.open("details", "class", "data").leaf("summary", texts.get("chart.table"));
		tables.write(Figures.table(figure.table()));
		if (!chart.events().isEmpty()) {
			page.open("ul");
			chart.events().forEach(event -> page.leaf("li", numbers.day(event.at()) + " " + event.label()));
			page.close();
		}
		page.end();
	}

	/** Estimates on one scale: a table whose rows each hold a dot with its interval, and the same in figures. */
	void estimates(Block.Estimates estimates) {
		page.open("figure", "class", "estimates").leaf("figcaption", estimates.title());
		if (estimates.rows().isEmpty()) {
			page.leaf("p", texts.get("chart.empty"), "class", "soft").end();
			return;
		}
		var figure = figures.intervals(estimates);
		page.open("div", "class", "scroll").open("table").open("thead").open("tr");
		page.open("th", "scope", "col").leaf("span", figure.header().get(0), "class", "unseen").close();
		page.open("th", "scope", "col").leaf("span", texts.get("estimate.drawn"), "class", "unseen");
		if (!figure.marks().isEmpty()) {
			svg.beside(figure.heads(Space.wide(SCALE, TextMeasure.ESTIMATE)));
		}
		page.close();
		page.leaf("th", figure.header().get(1), "scope", "col").close().close().open("tbody");
		figure.rows().forEach(row -> estimate(figure, row));
		page.close().close().close().end();
	}

	private void estimate(Intervals figure, Intervals.Row row) {
		page.open("tr").open("th", "scope", "row");
		links.reference(row.target())
				.ifPresentOrElse(
						reference -> page.leaf("a", row.label(), "href", reference), () -> page.text(row.label()));
		page.close().open("td");
		svg.beside(drawn(figure.bar(row), SCALE));
		page.close();
		page.leaf("td", row.said(), "class", "figures").end();
	}

	/** How a whole divides: one bar that stretches with the page, and under it each part with its count and share. */
	void shares(Block.Shares shares) {
		var figure = figures.parts(shares);
		page.open("figure", "class", "shares").leaf("figcaption", shares.title());
		if (figure.parts().stream().mapToDouble(Parts.Part::size).sum() > 0) {
			svg.stretched(figure.bar(BAR));
		}
		page.open("ul");
		for (int at = 0; at < figure.parts().size(); at++) {
			var part = figure.parts().get(at);
			page.open("li");
			svg.beside(figure.key(at));
			page.leaf("span", part.label()).text(" ").leaf("b", part.count()).text(" ");
			page.leaf("span", part.share(), "class", "soft").close();
		}
		page.end().end();
	}

	/** Where an item stands, in words and a sign. */
	void state(Block.State state) {
		page.open("p", "class", "state").leaf("span", state.text(), "class", state.tone().name().toLowerCase(Locale.ROOT)).end();
	}

	/** Pieces of work over time, and the same in a table that opens under it. */
	void work(Block.Work work) {
		var figure = figures.timeLine(work);
		page.open("figure", "class", "chart").leaf("figcaption", work.title());
		if (work.pieces().isEmpty()) {
			page.leaf("p", "–", "class", "soft");
		} else {
			withTable(figure, work.title());
		}
		page.end();
	}

	/** What choices are expected to do both ways, and the same in a table that opens under it. */
	void tradeOff(Block.TradeOff both) {
		page.open("figure", "class", "chart").leaf("figcaption", both.title());
		withTable(figures.tradeOff(both), both.title());
		page.end();
	}

	private void withTable(Figure figure, String title) {
		page.open("div", "class", "scroll");
		svg.named(drawn(figure, WIDTH), "chart" + ++count, title, figure.about());
		page.end();
		page.open("details", "class", "data").leaf("summary", texts.get("chart.table"));
		tables.write(Figures.table(figure.table()));
		page.end();
	}
}
