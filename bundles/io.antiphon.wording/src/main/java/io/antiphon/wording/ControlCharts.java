package io.antiphon.wording;

import io.antiphon.base.Texts;
import io.antiphon.statistics.charts.Assurance;
import io.antiphon.statistics.charts.ControlChart;
import io.antiphon.statistics.charts.Kind;
import io.antiphon.statistics.charts.Limits;
import io.antiphon.statistics.charts.Point;
import io.antiphon.statistics.charts.Variation;
import io.antiphon.statistics.charts.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Control charts in words and as blocks: the one place where what is computed becomes what is drawn and told. Immutable. */
public final class ControlCharts {

	private final Texts texts;

	public ControlCharts(Locale locale) {
		this.texts = Texts.of(ControlCharts.class, locale);
	}

	/** What the chart is of, in which unit, and what happened meanwhile. */
	public record Told(String title, String unit, List<Block.Event> events) {

		public Told {
			events = List.copyOf(events);
		}
	}

	/** When a sample was taken, and over how many observations (NaN where none are counted). */
	public record Taken(LocalDate at, double n) {}

	/** Where a stage begins and why; the reason of the first may be empty. */
	public record Beginning(LocalDate at, String reason) {}

	/** The chart as a block; {@code taken} has one for each sample, {@code beginnings} one for each stage. */
	public Block.Chart block(Told told, ControlChart chart, List<Taken> taken, List<Beginning> beginnings) {
		var stages = IntStream.range(0, chart.stages().size())
				.mapToObj(at -> {
					var stage = chart.stages().get(at);
					var reason = beginnings.get(at).reason();
					return new Block.Stage(
							beginnings.get(at).at(),
							taken.get(chart.points().get(stage.to() - 1).sample()).at(),
							stage.centre(),
							at > 0 && reason.isEmpty() ? texts.get("chart.stage") : reason);
				})
				.toList();
		return new Block.Chart(
				told.title(),
				told.unit(),
				chart.points().stream().map(point -> point(point, taken.get(point.sample()))).toList(),
				new Block.Limits(kind(chart.kind()), stages),
				told.events());
	}

	private Block.Point point(Point point, Taken taken) {
		return new Block.Point(taken.at(), point.value(), taken.n(), range(point.limits()), rules(point.signals()));
	}

	private static Block.@Nullable Range range(@Nullable Limits limits) {
		return limits == null ? null : new Block.Range(limits.low3(), limits.high3());
	}

	/** What a kind is called: p′ chart (Laney). */
	public String kind(Kind kind) {
		return texts.get("chart.of." + kind.key());
	}

	/** What a rule counts, and whose it is. */
	public String rule(Rule rule) {
		return texts.get("chart.rule." + rule.key());
	}

	/** The same of several; empty for none. */
	public String rules(List<Rule> rules) {
		return texts.list(rules.stream().map(this::rule).toList());
	}

	/** What the newest point says of the process. */
	public String variation(Variation variation) {
		return texts.get("chart.variation." + variation.name());
	}

	/** Whether the process will meet a target, which is given as it is read. */
	public String assurance(Assurance assurance, String target) {
		return texts.get("chart.assurance." + assurance.name(), target);
	}
}
