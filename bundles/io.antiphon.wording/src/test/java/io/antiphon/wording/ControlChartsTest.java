package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.statistics.charts.Assurance;
import io.antiphon.statistics.charts.ControlChart;
import io.antiphon.statistics.charts.Kind;
import io.antiphon.statistics.charts.Sample;
import io.antiphon.statistics.charts.Stretch;
import io.antiphon.statistics.charts.Variation;
import io.antiphon.statistics.charts.rules.Rule;
import io.antiphon.wording.ControlCharts.Beginning;
import io.antiphon.wording.ControlCharts.Taken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ControlChartsTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

	@Test
	void hasWordsForEveryKindRuleAndSignInBothLanguages() {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var words = new ControlCharts(locale);

			var all = Stream.of(
					Arrays.stream(Kind.values()).map(words::kind),
					Arrays.stream(Rule.values()).map(words::rule),
					Arrays.stream(Variation.values()).map(words::variation),
					Arrays.stream(Assurance.values()).map(sign -> words.assurance(sign, "95 %")))
					.flatMap(one -> one)
					.toList();

			assertEquals(Kind.values().length + Rule.values().length + 7, all.stream().distinct().count());
			all.forEach(text -> assertFalse(text.contains("<") || text.contains("{"), text));
		}
	}

	@Test
	void eachStageHasItsCentreAndTheReasonItBegins() {
		var block = staged("second shift");
		var figures = new Figures(Locale.ENGLISH);

		var limits = block.limits();

		assertEquals(List.of("", "second shift"), limits.stages().stream().map(Block.Stage::reason).toList());
		assertEquals(MONDAY.plusDays(17), limits.stages().getLast().from());
		assertEquals(MONDAY.plusWeeks(5), limits.stages().getLast().to());
		assertEquals("XmR chart · centre 10.7 → 31.0", figures.kind(block));
		assertTrue(figures.about(block).endsWith("From 23 Jan 2025: second shift, centre 31.0."), figures.about(block));
		var drawn = figures.chart(block).orElseThrow();
		assertEquals(2, drawn.stages().size());
		assertTrue(drawn.about().endsWith("The same is there as a table."), drawn.about());
	}

	@Test
	void aStageWithoutAReasonIsMarkedAllTheSame() {
		assertEquals("new limits", staged("").limits().stages().getLast().reason());
	}

	@Test
	void numbersOfAChartHaveOneNumberOfDecimalsAndNoCountWhereNoneIsKnown() {
		var table = new Figures(Locale.ENGLISH).chart(staged("")).orElseThrow().table();

		assertEquals(List.of("From", "Value", "Expected", "Signal"), table.header());
		assertEquals(List.of("10.0", "12.0"), table.rows().stream().limit(2).map(row -> row.get(1)).toList());
		assertTrue(table.rows().getFirst().get(2).matches("\\d+\\.\\d–\\d+\\.\\d"), table.rows().getFirst()::toString);
	}

	private static Block.Chart staged(String reason) {
		var samples = DoubleStream.of(10, 12, 10, 30, 33, 30).mapToObj(Sample::of).toList();
		var chart = ControlChart.of(Kind.XMR, samples, List.of(Stretch.of(0, 3), Stretch.of(3, 6)), Set.of(Rule.NELSON_1));
		return new ControlCharts(Locale.ENGLISH).block(
				new ControlCharts.Told("minutes", "", List.of()),
				chart,
				IntStream.range(0, 6).mapToObj(week -> new Taken(MONDAY.plusWeeks(week), Double.NaN)).toList(),
				List.of(new Beginning(MONDAY, ""), new Beginning(MONDAY.plusDays(17), reason)));
	}
}
