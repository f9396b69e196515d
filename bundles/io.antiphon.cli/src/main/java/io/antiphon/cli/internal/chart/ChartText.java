package io.antiphon.cli.internal.chart;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.terminal.TextWidth;
import io.antiphon.drawing.Sheet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart for people: what it is, its stages, and the table of the picture. */
final class ChartText {

	private final Charted charted;
	private final ChartPicture picture;
	private final Texts texts;
	private final Dates dates;

	ChartText(Charted charted, ChartPicture picture, Locale locale) {
		this.charted = charted;
		this.picture = picture;
		this.texts = Texts.of(ChartText.class, locale);
		this.dates = new Dates(locale);
	}

	void print(PrintStream out) {
		out.println(texts.get("chart.heading", picture.title(), picture.kind()));
		out.println(picture.rules());
		for (int at = 0; at < charted.chart().stages().size(); at++) {
			out.println(stage(at));
		}
		out.println();
		table(picture.figure().table(), out);
		out.println();
		out.println(texts.get("chart.signals", charted.chart().points().stream().filter(point -> !point.signals().isEmpty()).count()));
	}

	private String stage(int at) {
		var stage = charted.chart().stages().get(at);
		var points = charted.chart().points().subList(stage.from(), stage.to());
		var reason = charted.staging().beginnings().get(at).reason();
		var frozen = charted.frozen(at);
		var said = new ArrayList<String>();
		said.add(texts.get(
				"chart.stageLine", dates.day(charted.at(points.getFirst())), dates.day(charted.at(points.getLast())), stage.used(),
				picture.centre(at)));
		if (!reason.isEmpty()) {
			said.add(texts.get("chart.stageReason", reason));
		}
		if (frozen != null) {
			said.add(texts.get("chart.stageFrozen", dates.day(frozen)));
		}
		return String.join(texts.get("chart.stageBetween"), said);
	}

	private static void table(Sheet sheet, PrintStream out) {
		var all = new ArrayList<List<String>>();
		all.add(sheet.header());
		all.addAll(sheet.rows());
		var widths = IntStream.range(0, sheet.header().size())
				.map(column -> all.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0))
				.toArray();
		all.forEach(row -> out.println(IntStream.range(0, row.size())
				.mapToObj(column -> padded(row.get(column), widths[column], sheet.numbers().contains(column)))
				.collect(Collectors.joining("  "))
				.stripTrailing()));
	}

	private static String padded(String text, int width, boolean right) {
		return right ? " ".repeat(width - TextWidth.of(text)) + text : TextWidth.pad(text, width);
	}
}
