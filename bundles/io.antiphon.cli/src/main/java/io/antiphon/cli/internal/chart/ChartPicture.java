package io.antiphon.cli.internal.chart;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Chart;
import io.antiphon.drawing.Space;
import io.antiphon.drawing.shape.TextMeasure;
import io.antiphon.wording.Block;
import io.antiphon.wording.ControlCharts;
import io.antiphon.wording.Figures;
import io.antiphon.wording.markup.Svg;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A chart as the report and the window draw it. */
final class ChartPicture {

	private static final double WIDTH = 900;

	private final Charted charted;
	private final Figures figures;
	private final ControlCharts words;
	private final Texts texts;
	private final Block.Chart block;

	ChartPicture(Charted charted, Locale locale) {
		this.charted = charted;
		this.figures = new Figures(locale);
		this.words = new ControlCharts(locale);
		this.texts = Texts.of(ChartPicture.class, locale);
		this.block = block();
	}

	private Block.Chart block() {
		var order = charted.order();
		var taken = charted.rows().stream().map(row -> new ControlCharts.Taken(row.at(), row.sample().size())).toList();
		var frozen = Stream.<LocalDate>ofNullable(order.freeze()).map(day -> new Block.Event(day, texts.get("chart.frozenHere"))).toList();
		return words.block(
				new ControlCharts.Told(title(), "", frozen), charted.chart(), taken, charted.staging().beginnings());
	}

	/** The columns that are charted. */
	String title() {
		var columns = charted.order().columns();
		return switch (charted.chart().kind()) {
			case P, P_PRIME, U, U_PRIME -> columns.get(1) + " / " + columns.get(2);
			default -> columns.get(1);
		};
	}

	/** What kind of chart it is, and where its centre lines are. */
	String kind() {
		return figures.kind(block);
	}

	/** What the centre line of a stage stands at. */
	String centre(int stage) {
		return figures.centre(Objects.requireNonNull(block.limits()).stages().get(stage), block);
	}

	/** What raises signals. */
	String rules() {
		return texts.get("chart.rulesUsed", words.rules(charted.order().rules().stream().sorted().toList()));
	}

	/** The figure; a chart has points. */
	Chart figure() {
		return figures.chart(block).orElseThrow();
	}

	/** The file, whole. */
	String svg() {
		var figure = figure();
		var captions = List.of(kind(), rules());
		return Svg.file(figure.drawing(Space.wide(WIDTH, TextMeasure.ESTIMATE)), new Svg.Heading(title(), captions, figures.about(block)));
	}
}
