package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.ComparisonWords;
import io.antiphon.analytics.TopicComparisons.Outcome;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.drawing.Figure;
import io.antiphon.drawing.IntervalBar;
import io.antiphon.drawing.Intervals;
import io.antiphon.drawing.Range;
import io.antiphon.drawing.shape.Role;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail.Under;
import io.antiphon.privacy.Access;
import io.antiphon.statistics.Estimate;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.widgets.Switch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the comparison view shows: two parts of the feedback, what can be chosen for them, and a row for each topic. */
final class ComparisonModel {

	private static final int MOST_DRAWN = 10;

	private final TopicComparisons comparisons;
	private final Texts texts;
	private final Numbers numbers;
	private final ComparisonWords words;
	/** The end of the scale that the bars of all topics share. */
	private volatile double most = 1;
	/** That of the bars of complaints about whatever, which would make the others small. */
	private volatile double mostOfAll = 1;

	ComparisonModel(TopicComparisons comparisons, Locale locale) {
		this.comparisons = comparisons;
		this.texts = Texts.of(ComparisonModel.class, locale);
		this.numbers = new Numbers(locale);
		this.words = new ComparisonWords(locale);
	}

	/** What the user wants to compare; a part of {@code null} is the first that there is. */
	record Wanted(By by, @Nullable Scope a, @Nullable Scope b, Of of) {

		static final Wanted FIRST = new Wanted(By.PERIOD, null, null, Of.COMPLAINTS);

		/** Other parts are there to choose from then. */
		Wanted with(By other) {
			return new Wanted(other, null, null, of);
		}

		Wanted with(Of other) {
			return new Wanted(by, a, b, other);
		}
	}

	/** What there is to choose, what is chosen, and what it says; rows are none where it is not answered. */
	record Look(List<By> ways, List<Scope> parts, Wanted chosen, String sentence, Optional<Comparison> comparison, List<Row> rows) {

		static Look saying(String sentence) {
			return new Look(List.of(), List.of(), Wanted.FIRST, sentence, Optional.empty(), List.of());
		}
	}

	/** Blocks. */
	Look look(Wanted wanted, Scope scope, Access access, Progress progress) {
		var ways = Stream.of(By.values())
				.filter(by -> by == By.SEGMENT ? access.texts() : by == wanted.by() || comparisons.parts(by, scope, access).size() > 1)
				.toList();
		var parts = comparisons.parts(wanted.by(), scope, access);
		if (parts.size() < 2) {
			var none =
					wanted.by() == By.SEGMENT ? texts.get("compare.nothing.segment") : texts.get("compare.nothing", words.by(wanted.by()));
			return new Look(ways, parts, wanted, none, Optional.empty(), List.of());
		}
		var a = chosen(wanted.a(), parts, 0);
		var b = chosen(wanted.b(), parts, 1);
		var chosen = new Wanted(wanted.by(), a, b, wanted.of());
		return switch (comparisons.compare(new Question(wanted.by(), a, b, wanted.of()), access, progress)) {
			case Outcome.Compared(var comparison) -> {
				var rows = Stream.concat(comparison.whole().stream(), comparison.rows().stream()).toList();
				most = most(comparison.rows());
				mostOfAll = most(comparison.whole().stream().toList());
				yield new Look(ways, parts, chosen, words.sentence(comparison), Optional.of(comparison), rows);
			}
			case Outcome.Refused(var reason) ->
				new Look(ways, parts, chosen, words.refused(reason, wanted.by(), List.of()), Optional.empty(), List.of());
		};
	}

	private static double most(List<Row> rows) {
		return rows.stream().flatMap(row -> Stream.of(row.a(), row.b())).filter(count -> count.of() > 0)
				.mapToDouble(count -> count.share().interval().high()).max().orElse(1);
	}

	private static Scope chosen(@Nullable Scope wanted, List<Scope> parts, int otherwise) {
		return wanted != null && parts.contains(wanted) ? wanted : parts.get(otherwise);
	}

	List<Switch.Option> ways(List<By> ways) {
		return ways.stream().map(by -> new Switch.Option(by.name(), words.by(by))).toList();
	}

	List<Switch.Option> counted() {
		return Stream.of(Of.values()).map(of -> new Switch.Option(of.name(), words.of(of))).toList();
	}

	String part(By by, Scope part) {
		return words.part(by, part);
	}

	/** Both shares side by side as numbers and bars on one scale, what lies between them, and what it is about. */
	List<Column<Row>> columns() {
		return List.of(
				number("compare.a", row -> words.value(row.a()), row -> share(row.a())),
				Column.<Row>number(texts.get("compare.a.bar"), row -> words.share(row.a()), row -> share(row.a()))
						.drawn(row -> bar(row, row.a(), Role.DIM)),
				number("compare.b", row -> words.value(row.b()), row -> share(row.b())),
				Column.<Row>number(texts.get("compare.b.bar"), row -> words.share(row.b()), row -> share(row.b()))
						.drawn(row -> bar(row, row.b(), Role.ACCENT)),
				number("compare.points", words::points, row -> row.comparable() ? row.difference().value() : Double.NEGATIVE_INFINITY),
				Column.<Row>text(texts.get("compare.topic"), words::name).over(this::about),
				Column.text(texts.get("compare.verdict"), row -> texts.get(row.holds() ? "compare.yes" : "compare.chance")));
	}

	private Column<Row> number(String key, Function<Row, String> shown, ToDoubleFunction<Row> value) {
		return Column.number(texts.get(key), shown, value);
	}

	private static double share(Count count) {
		return count.of() == 0 ? -1 : (double) count.count() / count.of();
	}

	private Figure bar(Row row, Count count, Role role) {
		var scale = new IntervalBar.Scale(0, row.topic().isEmpty() ? mostOfAll : most, List.of());
		return count.of() == 0
				? new IntervalBar(words.name(row), words.share(count), 0, null, scale, IntervalBar.Style.BAR, role)
				: new IntervalBar(
						words.name(row), words.share(count), count.share().value(), range(count.share()), scale, IntervalBar.Style.BAR,
						role);
	}

	private static Range range(Estimate estimate) {
		return new Range(estimate.interval().low(), estimate.interval().high());
	}

	/** The terms that its name does not say. */
	private String about(Row row) {
		return row.topic()
				.map(topic -> String.join(" · ", topic.terms().stream().filter(term -> !topic.name().contains(term)).toList()))
				.orElse("");
	}

	/** The differences on one scale, the greatest first. */
	List<Under> pictures(Look look) {
		var rows = look.rows().stream()
				.filter(Row::comparable)
				.limit(MOST_DRAWN)
				.map(row -> new Intervals.Row(
						words.name(row), "", numbers.scaled(row.difference().value(), Numbers.POINTS), points(row), words.difference(row)))
				.toList();
		if (rows.isEmpty()) {
			return List.of();
		}
		var title = texts.get("compare.differences");
		var header = List.of(texts.get("compare.topic"), texts.get("compare.between"));
		return List.of(new Under(
				title, texts.get("compare.note"),
				new Intervals(title, header, rows, List.of(new Intervals.Mark(0, texts.get("compare.same"))))));
	}

	private Range points(Row row) {
		var interval = row.difference().interval();
		return new Range(numbers.scaled(interval.low(), Numbers.POINTS), numbers.scaled(interval.high(), Numbers.POINTS));
	}

	/** A row in a sentence, the way to the feedback it counts on either side, and how it was reckoned. */
	List<Block> details(Comparison comparison, Row row) {
		var question = comparison.question();
		return List.of(
				new Block.Item(
						"", words.name(row), words.row(comparison, row),
						row.topic()
								.map(topic -> List.<Block>of(new Block.Paragraph(texts.get("terms", String.join(" · ", topic.terms())))))
								.orElse(List.of())),
				new Block.Links(
						texts.get("open"),
						Stream.of(link(question, question.a(), row, row.a()), link(question, question.b(), row, row.b()))
								.flatMap(Optional::stream)
								.toList()),
				new Block.Paragraph(words.method()));
	}

	private Optional<Block.Cell> link(Question question, Scope side, Row row, Count count) {
		return count.count() == 0
				? Optional.empty()
				: Optional.of(Block.Cell.link(
						texts.get("compare.all", count.count(), words.part(question.by(), side)),
						Pieces.of(side, row.topic().map(Topic::id).orElse(""), question.of() == Of.COMPLAINTS)));
	}
}
