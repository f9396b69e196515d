package io.antiphon.cli.internal.chart;

import io.antiphon.base.Dates;
import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.command.JsonOutput;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.statistics.charts.ControlChart;
import io.antiphon.statistics.charts.Stage;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code chart FILE}: a control chart in stages of a file of periods, as text, as JSON in format 1, or as a picture. It opens no
 * workspace. A picture that is there is replaced only where {@code --force} says so.
 */
public final class ChartCommand implements Command {

	private static final String SVG = "--svg";
	private static final String FORCE = "--force";
	/** Limits from fewer are told to be unsteady; Wheeler, Understanding Variation (1993). */
	private static final int FEW = 6;

	private final RowSource source;

	ChartCommand(RowSource source) {
		this.source = source;
	}

	@Override
	public String name() {
		return "chart";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("chart.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("FILE", true, false, texts.get("chart.file")),
				new Parameter(ChartOrder.KIND, "KIND", true, false, texts.get("chart.kinds", ChartOrder.kinds())),
				new Parameter(ChartOrder.DATE, "COL", true, false, texts.get("chart.date")),
				new Parameter(ChartOrder.VALUE, "COL", true, false, texts.get("chart.valueColumn")),
				Parameter.option(ChartOrder.N, "COL", texts.get("chart.sizeColumn")),
				Parameter.option(ChartOrder.SD, "COL", texts.get("chart.spreadColumn")),
				Parameter.option(ChartOrder.STAGE, "DATE[=REASON],…", texts.get("chart.stageOption")),
				Parameter.option(ChartOrder.FREEZE, "DATE", texts.get("chart.freezeOption")),
				Parameter.option(ChartOrder.RULES, "RULE,…", texts.get("chart.rulesOption")),
				Parameter.option(SVG, "FILE", texts.get("chart.svg")),
				Parameter.flag(FORCE, texts.get("backup.force")));
	}

	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Exit run(Invocation invocation) {
		var svg = invocation.option(SVG).map(Path::of);
		var taken = svg.flatMap(file -> taken(file, invocation));
		if (taken.isPresent()) {
			return wrong(taken.get(), Exit.USAGE, invocation);
		}
		return switch (ChartOrder.of(invocation)) {
			case ChartOrder.Checked.Wrong(var sentence) -> wrong(sentence, Exit.USAGE, invocation);
			case ChartOrder.Checked.Right(var order) -> read(order, svg, invocation);
		};
	}

	/** Why a picture cannot be written there; empty where it can. */
	private static Optional<String> taken(Path file, Invocation invocation) {
		var texts = texts(invocation.locale());
		if (Files.isDirectory(file)) {
			return Optional.of(texts.get("chart.svgFolder", file));
		}
		if (same(file, Path.of(invocation.arguments().getFirst()))) {
			return Optional.of(texts.get("chart.svgSame", file));
		}
		return Location.around(file)
				.map(workspace -> texts.get("out.inside", workspace))
				.or(() -> Files.exists(file) && !invocation.flag(FORCE)
						? Optional.of(ArchiveFault.EXISTS.sentence(file.toString(), invocation.locale()))
						: Optional.empty());
	}

	private static boolean same(Path one, Path other) {
		try {
			return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
		} catch (IOException unreadable) {
			return false;
		}
	}

	private Exit read(ChartOrder order, Optional<Path> svg, Invocation invocation) {
		var locale = invocation.locale();
		return switch (source.read(order.file(), order.columns(), locale)) {
			case RowSource.Answer.Refused(var sentence, var exit) -> wrong(sentence, exit, invocation);
			case RowSource.Answer.Rows(var rows, var notes) -> switch (Series.of(rows, order.kind(), order.columns(), locale)) {
				case Series.Checked.Wrong(var sentence) ->
					wrong(texts(locale).get("chart.refused", order.file(), sentence), Exit.REFUSED, invocation);
				case Series.Checked.Right series -> switch (Staging.of(series.rows(), order, locale)) {
					case Staging.Checked.Wrong(var sentence) -> wrong(sentence, Exit.USAGE, invocation);
					case Staging.Checked.Right(var staging) -> charted(order, series.after(notes), staging, svg, invocation);
				};
			};
		};
	}

	private static Exit charted(
			ChartOrder order, Series.Checked.Right series, Staging staging, Optional<Path> svg, Invocation invocation) {
		var samples = series.rows().stream().map(ChartRow::sample).toList();
		var chart = ControlChart.of(order.kind(), samples, staging.stretches(), order.rules());
		var plain = new Charted(order, chart, series.rows(), staging, series.notes());
		var charted = new Charted(order, chart, series.rows(), staging, notes(plain, invocation.locale()));
		var picture = new ChartPicture(charted, invocation.locale());
		svg.ifPresent(file -> write(file, picture.svg()));
		if (invocation.json()) {
			JsonOutput.print(ChartJson.of(charted), invocation.out());
		} else {
			new ChartText(charted, picture, invocation.locale()).print(invocation.out());
		}
		var texts = texts(invocation.locale());
		charted.notes().forEach(note -> invocation.err().println(texts.get("line", note)));
		if (!invocation.json()) {
			svg.ifPresent(file -> invocation.out().println(texts.get("export.done", file)));
		}
		return Exit.DONE;
	}

	/** What has to be known beside the chart. */
	private static List<String> notes(Charted charted, Locale locale) {
		var texts = texts(locale);
		var dates = new Dates(locale);
		var notes = new ArrayList<String>();
		charted.order().unused().forEach(option -> notes.add(texts.get("chart.unused", option, charted.order().kind().key())));
		notes.addAll(charted.notes());
		for (var stage : charted.chart().stages()) {
			about(stage, charted.chart())
					.ifPresent(key -> notes.add(
							texts.get(key, dates.day(charted.at(charted.chart().points().get(stage.from()))), stage.used())));
		}
		return notes;
	}

	/** The key of what has to be said of the limits of a stage. */
	private static Optional<String> about(Stage stage, ControlChart chart) {
		var first = chart.points().get(stage.from());
		var limits = first.limits();
		if (stage.used() == 1) {
			return Optional.of(limits == null ? "chart.note.onePointNoLimits" : "chart.note.onePoint");
		}
		if (limits != null && limits.low3() == limits.high3()) {
			return Optional.of("chart.note.constant");
		}
		boolean still = chart.points().subList(stage.from(), stage.to()).stream().allMatch(point -> point.value() == first.value());
		return still ? Optional.of("chart.note.still") : stage.used() < FEW ? Optional.of("chart.note.few") : Optional.empty();
	}

	private static void write(Path file, String text) {
		try (var fresh = new FreshFile(file)) {
			fresh.out().write(text.getBytes(StandardCharsets.UTF_8));
			fresh.commit();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Exit wrong(String sentence, Exit exit, Invocation invocation) {
		invocation.err().println(texts(invocation.locale()).get("line", sentence));
		return exit;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(ChartCommand.class, locale);
	}
}
