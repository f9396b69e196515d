package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Writes estimates on one scale: a table whose rows each hold a dot with its interval, and the same in figures. */
final class Whiskers {

	private static final double WIDTH = 280;
	private static final double MARGIN = 8;
	private static final double FONT = 11;

	private final Markup page;
	private final Anchorage links;
	private final Texts texts;
	private final Numbers numbers;
	private final Block.Estimates estimates;
	private final double least;
	private final double most;

	Whiskers(Markup page, Anchorage links, Texts texts, Numbers numbers, Block.Estimates estimates) {
		this.page = page;
		this.links = links;
		this.texts = texts;
		this.numbers = numbers;
		this.estimates = estimates;
		var range = Stream.concat(
						estimates.rows().stream()
								.flatMap(row -> Stream.of(row.value(), row.interval().low(), row.interval().high())),
						estimates.marks().stream().map(Block.Mark::value))
				.flatMapToDouble(DoubleStream::of)
				.summaryStatistics();
		this.least = range.getMin();
		this.most = range.getMax();
	}

	void write() {
		page.open("figure", "class", "estimates").leaf("figcaption", estimates.title());
		if (estimates.rows().isEmpty()) {
			page.leaf("p", texts.get("chart.empty"), "class", "soft").end();
			return;
		}
		page.open("div", "class", "scroll").open("table").open("thead").open("tr");
		page.open("th", "scope", "col").leaf("span", texts.get("estimate.of"), "class", "unseen").close();
		page.open("th", "scope", "col").leaf("span", texts.get("estimate.drawn"), "class", "unseen");
		marks();
		page.close();
		page.leaf("th", texts.get("estimate.value"), "scope", "col").close().close().open("tbody");
		estimates.rows().forEach(this::row);
		page.close().close().close().end();
	}

	private void row(Block.Estimate row) {
		page.open("tr").open("th", "scope", "row");
		links.reference(row.anchor())
				.ifPresentOrElse(
						reference -> page.leaf("a", row.label(), "href", reference), () -> page.text(row.label()));
		page.close().open("td");
		page.open("svg", "width", Svg.at(WIDTH), "height", "22", "viewBox", "0 0 280 22", "aria-hidden", "true");
		estimates.marks().forEach(mark -> line(mark.value(), 0, mark.value(), 22, "mark"));
		line(row.interval().low(), 11, row.interval().high(), 11, "whisker");
		line(row.interval().low(), 7, row.interval().low(), 15, "whisker");
		line(row.interval().high(), 7, row.interval().high(), 15, "whisker");
		page.open("circle", "cx", x(row.value()), "cy", "11", "r", "4").close();
		page.close().close();
		page.leaf("td", said(row), "class", "figures").end();
	}

	private String said(Block.Estimate row) {
		return numbers.estimate(
				row.value(), row.interval().low(), row.interval().high(), row.n(), estimates.unit());
	}

	private void marks() {
		if (estimates.marks().isEmpty()) {
			return;
		}
		var height = 16 * estimates.marks().size();
		page.open(
				"svg", "width", Svg.at(WIDTH), "height", String.valueOf(height), "viewBox", "0 0 280 " + height,
				"aria-hidden", "true");
		int line = 0;
		for (var mark : estimates.marks()) {
			var label = mark.label();
			line(mark.value(), 16 * line + 13, mark.value(), height, "mark");
			var half = Svg.width(label, FONT) / 2;
			var at = Math.clamp(place(mark.value()), half, Math.max(half, WIDTH - half));
			page.leaf("text", label, "x", Svg.at(at), "y", String.valueOf(16 * line++ + 11), "text-anchor", "middle");
		}
		page.close();
	}

	private void line(double fromValue, double fromY, double toValue, double toY, String kind) {
		page.open(
						"line", "x1", x(fromValue), "y1", Svg.at(fromY), "x2", x(toValue), "y2", Svg.at(toY), "class", kind)
				.close();
	}

	private String x(double value) {
		return Svg.at(place(value));
	}

	private double place(double value) {
		var range = most - least;
		return range == 0 ? WIDTH / 2 : MARGIN + (value - least) / range * (WIDTH - 2 * MARGIN);
	}
}
