package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.ComparisonWords;
import io.antiphon.analytics.TopicComparisons.Outcome;
import io.antiphon.analytics.TopicComparisons.Reason;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.statistics.Estimate;
import io.antiphon.wording.Data;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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

	private static final String BY = "--by";
	private static final String OF = "--of";
	private static final String SERVICE = "--service";
	private static final String TOUCHPOINT = "--touchpoint";
	private static final String CHANNEL = "--channel";
	private static final String DAYS = "--days";
	private static final String TO = "..";
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
				Parameter.option(BY, "WHAT", texts.get(BY)),
				Parameter.argument("PART", true, true, texts.get("part")),
				Parameter.option(OF, "WHAT", texts.get(OF)),
				Parameter.option(SERVICE, "NAME", texts.get(SERVICE)),
				Parameter.option(TOUCHPOINT, "NAME", texts.get(TOUCHPOINT)),
				Parameter.option(CHANNEL, "NAME", texts.get(CHANNEL)),
				Parameter.option(DAYS, "FROM..TO", texts.get(DAYS)));
	}

	/** What was typed wrongly, in words. */
	private static final class Mistyped extends RuntimeException {

		private static final long serialVersionUID = 1;

		Mistyped(String sentence) {
			super(sentence);
		}
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		try {
			var by = word(By.class, BY, invocation.option(BY).orElse(""), texts);
			var of = word(Of.class, OF, invocation.option(OF).orElse(Of.COMPLAINTS.name()), texts);
			if (invocation.arguments().size() != 2) {
				throw new Mistyped(texts.get("two"));
			}
			var days = invocation.option(DAYS);
			var within = new Scope(
					invocation.option(SERVICE).orElse(""), invocation.option(TOUCHPOINT).orElse(""), invocation.option(CHANNEL).orElse(""),
					days.isEmpty() ? null : period(days.get(), texts));
			var a = part(by, within, invocation.arguments().getFirst(), texts);
			var b = part(by, within, invocation.arguments().getLast(), texts);
			return compare(new Question(by, a, b, of), within, invocation);
		} catch (Mistyped wrong) {
			return invocation.end(Exit.USAGE, String.valueOf(wrong.getMessage()));
		}
	}

	private static <T extends Enum<T>> T word(Class<T> all, String option, String said, Texts texts) {
		return Arrays.stream(all.getEnumConstants())
				.filter(one -> one.name().equalsIgnoreCase(said))
				.findFirst()
				.orElseThrow(() -> new Mistyped(texts.get("word", option, said, Arrays.stream(all.getEnumConstants())
						.map(one -> one.name().toLowerCase(Locale.ROOT))
						.collect(Collectors.joining(" | ")))));
	}

	private static Scope part(By by, Scope within, String said, Texts texts) {
		return switch (by) {
			case PERIOD -> within.within(period(said, texts));
			case SERVICE -> within.withService(said);
			case TOUCHPOINT -> within.withTouchpoint(said);
			case CHANNEL -> within.withChannel(said);
			case SEGMENT -> within.withSegment(segment(said, texts));
		};
	}

	private static Segment segment(String said, Texts texts) {
		var parts = said.split("=", 2);
		if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
			throw new Mistyped(texts.get("segment", said));
		}
		return new Segment(parts[0], parts[1]);
	}

	/** Both days are in it. */
	private static Period period(String said, Texts texts) {
		try {
			var at = said.indexOf(TO);
			var from = LocalDate.parse(said.substring(0, Math.max(0, at)));
			return new Period(from, LocalDate.parse(said.substring(at + TO.length())).plusDays(1));
		} catch (DateTimeParseException | IllegalArgumentException noPeriod) {
			throw new Mistyped(texts.get("period", said));
		}
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
