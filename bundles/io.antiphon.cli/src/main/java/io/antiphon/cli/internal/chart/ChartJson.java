package io.antiphon.cli.internal.chart;

import io.antiphon.statistics.charts.Limits;
import io.antiphon.statistics.charts.Point;
import io.antiphon.statistics.charts.rules.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A chart as data in format 1 ({@code docs/charts.md}); what does not exist is null, and no number is NaN. */
final class ChartJson {

	private static final int FORMAT = 1;

	private ChartJson() {}

	static Map<String, @Nullable Object> of(Charted charted) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("format", FORMAT);
		data.put("kind", charted.chart().kind().key());
		data.put("points", charted.chart().points().stream().map(point -> point(point, charted)).toList());
		data.put("stages", IntStream.range(0, charted.chart().stages().size()).mapToObj(at -> stage(at, charted)).toList());
		data.put("rules", charted.order().rules().stream().sorted().map(Rule::key).toList());
		data.put("notes", charted.notes());
		return data;
	}

	private static Map<String, @Nullable Object> point(Point point, Charted charted) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		var limits = point.limits();
		data.put("date", charted.at(point).toString());
		data.put("value", point.value());
		data.put("centre", point.centre());
		data.put("low3", edge(limits, Limits::low3));
		data.put("low2", edge(limits, Limits::low2));
		data.put("high2", edge(limits, Limits::high2));
		data.put("high3", edge(limits, Limits::high3));
		data.put("signals", point.signals().stream().map(Rule::key).toList());
		return data;
	}

	private static @Nullable Double edge(@Nullable Limits limits, ToDoubleFunction<Limits> edge) {
		return limits == null ? null : (Double) edge.applyAsDouble(limits);
	}

	private static Map<String, @Nullable Object> stage(int at, Charted charted) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		var stage = charted.chart().stages().get(at);
		var reason = charted.staging().beginnings().get(at).reason();
		var frozen = charted.frozen(at);
		data.put("from", charted.at(charted.chart().points().get(stage.from())).toString());
		data.put("to", charted.at(charted.chart().points().get(stage.to() - 1)).toString());
		data.put("reason", reason.isEmpty() ? null : reason);
		data.put("n", stage.used());
		data.put("centre", stage.centre());
		data.put("sigma", stage.oneSigma().isPresent() ? (Double) stage.oneSigma().getAsDouble() : null);
		data.put("frozen", frozen == null ? null : frozen.toString());
		stage.laney().ifPresent(sigma -> data.put("sigmaZ", sigma));
		return data;
	}
}
