package io.antiphon.analytics;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.statistics.Estimate;
import io.antiphon.loop.Measure;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A {@link Comparison} in a language; the window and the command say the same. Immutable. */
public final class ComparisonWords {

	private static final double NEARLY_NONE = 0.001;

	private final Texts texts;
	private final Numbers numbers;

	public ComparisonWords(Locale locale) {
		this.texts = Texts.of(ComparisonWords.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** What the parts differ in: "Channel". */
	public String by(By by) {
		return texts.get("compare.by." + by);
	}

	/** What is counted: "Complaints". */
	public String of(Comparison.Of of) {
		return texts.get("compare.of." + of);
	}

	/** The part of that by which it differs: a name, a period, or the value of an attribute; empty where it has none. */
	public String part(By by, Scope scope) {
		var period = scope.period();
		var segment = scope.segment();
		return switch (by) {
			case PERIOD -> period == null ? "" : numbers.period(period);
			case SERVICE -> scope.service();
			case TOUCHPOINT -> scope.touchpoint();
			case CHANNEL -> scope.channel();
			case SEGMENT -> segment == null ? "" : texts.get("compare.segment", segment.attribute(), segment.value());
		};
	}

	/** What a topic is called; all that complain where it is none. */
	public String name(Row row) {
		return row.topic().map(Topic::name).orElseGet(() -> texts.get("compare.whole"));
	}

	/** How many topics differ, between what, and what that is worth. */
	public String sentence(Comparison comparison) {
		var question = comparison.question();
		var a = part(question.by(), question.a());
		var b = part(question.by(), question.b());
		var sentences = new ArrayList<String>();
		var holding = comparison.rows().stream().filter(Row::holds).count();
		sentences.add(texts.get(
				comparison.rows().isEmpty() ? "compare.none" : holding == 0 ? "compare.alike" : "compare.differ", holding,
				comparison.rows().size(), a, comparison.a(), b, comparison.b()));
		if (comparison.left() > 0) {
			sentences.add(texts.get("compare.left", comparison.left()));
		}
		return sentences.stream().reduce((one, other) -> texts.get("compare.then", one, other)).orElse("");
	}

	/** One row in a sentence: both shares and what lies between them. */
	public String row(Comparison comparison, Row row) {
		var question = comparison.question();
		var a = texts.get("compare.side", share(row.a()), part(question.by(), question.a()));
		var b = texts.get("compare.side", share(row.b()), part(question.by(), question.b()));
		return row.comparable()
				? texts.get("compare.row", name(row), a, b, difference(row), verdict(row))
				: texts.get("compare.row.one", name(row), a, b);
	}

	/** The same in short, where it stands among others under a {@linkplain #sentence sentence} that names the parts. */
	public String line(Row row) {
		return row.comparable()
				? texts.get("compare.line", name(row), share(row.a()), share(row.b()), difference(row), verdict(row))
				: texts.get("compare.line.one", name(row), share(row.a()), share(row.b()));
	}

	/** "31 % (28–34 %, n = 1,204)"; a word where nothing is said there at all. */
	public String share(Count count) {
		return count.of() == 0 ? texts.get("compare.silent") : numbers.measure(measure(count.share(), Numbers.SHARE));
	}

	/** "+9 points (6 to 12 points)"; empty where there is none. */
	public String difference(Row row) {
		return row.comparable()
				? texts.get("compare.difference", value(row), numbers.intervalOf(measure(row.difference(), Numbers.POINTS)))
				: "";
	}

	/** The difference alone, with its sign; empty where there is none. */
	public String value(Row row) {
		if (!row.comparable()) {
			return "";
		}
		return signed(row, numbers.valueOf(measure(row.difference(), Numbers.POINTS)));
	}

	/** The same without its unit, for a column that says it once. */
	public String points(Row row) {
		if (!row.comparable()) {
			return "";
		}
		var difference = row.difference();
		var interval = difference.interval();
		return signed(row, numbers.valueOf(new Measure(
				"complaints", "", 100 * difference.value(), 100 * interval.low(), 100 * interval.high(), difference.n(),
				difference.method())));
	}

	/** What rounds to zero has no sign. */
	private static String signed(Row row, String said) {
		return row.difference().value() > 0 && said.chars().anyMatch(digit -> digit >= '1' && digit <= '9') ? "+" + said : said;
	}

	/** A share alone; empty where there is none. */
	public String value(Count count) {
		return count.of() == 0 ? "" : numbers.valueOf(measure(count.share(), Numbers.SHARE));
	}

	private static Measure measure(Estimate estimate, String unit) {
		var interval = estimate.interval();
		return new Measure("complaints", unit, estimate.value(), interval.low(), interval.high(), estimate.n(), estimate.method());
	}

	/** "differs (q = 0.01)", or that no difference was shown. */
	public String verdict(Row row) {
		var q = row.q() < NEARLY_NONE ? texts.get("compare.q.less")
				: texts.get("compare.q", numbers.plain(row.q(), row.q() < 0.01 ? 3 : 2));
		return texts.get(row.holds() ? "compare.holds" : "compare.no", row.topic().isEmpty() ? "" : q);
	}

	/** How it was reckoned. */
	public String method() {
		return texts.get("compare.method");
	}

	/** Why a question is not answered; {@code there}: what could have been asked for, may be empty. */
	public String refused(TopicComparisons.Reason reason, By by, List<Scope> there) {
		var said = texts.get("compare.refused." + reason);
		return there.isEmpty()
				? said
				: texts.get("compare.there", said, texts.list(there.stream().map(one -> part(by, one)).toList()));
	}
}
