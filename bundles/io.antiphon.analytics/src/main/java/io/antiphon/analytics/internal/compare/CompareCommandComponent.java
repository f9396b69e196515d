package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.ComparisonWords;
import io.antiphon.analytics.TopicComparisons.Outcome;
import io.antiphon.analytics.TopicComparisons.Reason;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Scope;
import io.antiphon.statistics.Estimate;
import io.antiphon.wording.Data;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code compare --by WHAT A B}: two parts of the feedback side by side, topic by topic. */
@Component
public final class CompareCommandComponent implements Command {

	/** More parts than this are not named where one was not found. */
	private static final int NAMED = 12;

	private final TopicComparisons comparisons;

	@Activate
	public CompareCommandComponent(@Reference TopicComparisons comparisons) {
		this.comparisons = comparisons;
	}

	@Override
	public String name() {
		return "compare";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.option(TypedQuestion.BY, "WHAT", texts.get(TypedQuestion.BY)),
				Parameter.argument("PART", true, true, texts.get("part")),
				Parameter.option(TypedQuestion.OF, "WHAT", texts.get(TypedQuestion.OF)),
				Parameter.option(TypedQuestion.SERVICE, "NAME", texts.get(TypedQuestion.SERVICE)),
				Parameter.option(TypedQuestion.TOUCHPOINT, "NAME", texts.get(TypedQuestion.TOUCHPOINT)),
				Parameter.option(TypedQuestion.CHANNEL, "NAME", texts.get(TypedQuestion.CHANNEL)),
				Parameter.option(TypedQuestion.DAYS, "FROM..TO", texts.get(TypedQuestion.DAYS)));
	}

	@Override
	public Exit run(Invocation invocation) {
		return switch (TypedQuestion.read(invocation, texts(invocation.locale()))) {
			case TypedQuestion.Mistyped(var sentence) -> invocation.end(Exit.USAGE, sentence);
			case TypedQuestion.Asked(var question, var within) -> compare(question, within, invocation);
		};
	}

	private Exit compare(Question question, Scope within, Invocation invocation) {
		var words = new ComparisonWords(invocation.locale());
		return switch (comparisons.compare(question, invocation.access(), invocation.progress())) {
			case Outcome.Compared(var comparison) -> {
				invocation.print(data(comparison), text(comparison, words));
				yield Exit.DONE;
			}
			case Outcome.Refused(var reason) -> {
				var there = reason == Reason.NOTHING_IN_A || reason == Reason.NOTHING_IN_B
						? comparisons.parts(question.by(), within, invocation.access())
						: List.<Scope>of();
				invocation.err().println(words.refused(reason, question.by(), there.stream().limit(NAMED).toList()));
				yield reason == Reason.CANCELLED ? Exit.DONE : Exit.USAGE;
			}
		};
	}

	private static String text(Comparison comparison, ComparisonWords words) {
		return Stream.of(
				Stream.of(words.sentence(comparison)),
				Stream.concat(comparison.whole().stream(), comparison.rows().stream())
						.map(row -> (row.holds() ? "* " : "  ") + words.line(row)),
				Stream.of(words.method()))
				.flatMap(lines -> lines)
				.collect(Collectors.joining("\n"));
	}

	private static Map<String, ?> data(Comparison comparison) {
		var question = comparison.question();
		return Data.ordered(
				"format", 1,
				"by", question.by().name().toLowerCase(Locale.ROOT),
				"of", question.of().name().toLowerCase(Locale.ROOT),
				"a", Data.ordered("scope", Data.scope(question.a()), "n", comparison.a()),
				"b", Data.ordered("scope", Data.scope(question.b()), "n", comparison.b()),
				"whole", comparison.whole().<List<?>>map(row -> List.of(row(row))).orElse(List.of()),
				"topics", comparison.rows().stream().map(row -> row(row)).toList(),
				"left", comparison.left(),
				"falseDiscoveryRate", Comparison.RATE);
	}

	private static Map<String, ?> row(Row row) {
		var difference = row.comparable() ? Optional.of(row.difference()) : Optional.<Estimate>empty();
		return Data.ordered(
				"id", row.topic().map(Topic::id).orElse(""),
				"name", row.topic().map(Topic::name).orElse(""),
				"a", count(row.a()),
				"b", count(row.b()),
				"difference", difference.<Map<String, ?>>map(CompareCommandComponent::estimate).orElse(Map.of()),
				"p", row.p(),
				"q", row.q(),
				"holds", row.holds());
	}

	private static Map<String, ?> count(Count count) {
		return count.of() == 0
				? Data.ordered("count", count.count(), "n", 0)
				: Data.ordered("count", count.count(), "n", count.of(), "share", estimate(count.share()));
	}

	private static Map<String, ?> estimate(Estimate estimate) {
		var interval = estimate.interval();
		return Data.ordered("value", estimate.value(), "low", interval.low(), "high", interval.high(), "method", estimate.method());
	}

	private static Texts texts(Locale locale) {
		return Texts.of(CompareCommandComponent.class, locale);
	}
}
