package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.planning.spi.Criterion;
import io.antiphon.planning.spi.Criterion.Level;
import io.antiphon.planning.spi.Scored;
import io.antiphon.planning.spi.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that our ways to score keep as an id has a word in both languages. */
class ScoringWordsTest {

	private static final List<Scoring> OURS = List.of(new Rice(), new Wsjf(), new Fmea(), new Kano(), new ImpactEffort());

	@Test
	void theyTheirCriteriaLevelsFiguresAndLabelsHaveWords() {
		var missing = new ArrayList<String>();
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var texts = new ScoringVocabularyComponent().texts(locale);
			OURS.stream()
					.flatMap(ScoringWordsTest::ids)
					.map(id -> "scoring." + id)
					.filter(key -> !texts.has(key) || texts.get(key).isBlank())
					.forEach(key -> missing.add(locale + ": " + key));
		}

		assertEquals(List.of(), missing);
	}

	private static Stream<String> ids(Scoring scoring) {
		var id = scoring.id();
		var criteria = scoring.criteria().stream().flatMap(criterion -> Stream.concat(
				Stream.of(id + "." + criterion.id(), id + "." + criterion.id() + ".about"),
				criterion.levels().stream().map(Level::name).filter(name -> !name.isEmpty())
						.map(name -> id + "." + criterion.id() + "." + name)));
		return Stream.of(Stream.of(id, id + ".about"), criteria, figures(scoring), labels(scoring)).flatMap(ids -> ids).distinct();
	}

	private static Stream<String> figures(Scoring scoring) {
		return scored(scoring).flatMap(scored -> scored.figures().stream()).map(figure -> scoring.id() + ".figure." + figure.id());
	}

	private static Stream<String> labels(Scoring scoring) {
		var rare = scoring instanceof Kano ? Stream.of(Kano.Category.values()).map(Kano.Category::key) : Stream.<String>of();
		return Stream.concat(scored(scoring).map(Scored.Ranked::label).filter(label -> !label.isEmpty()), rare)
				.flatMap(label -> Stream.of(scoring.id() + ".label", scoring.id() + ".label." + label));
	}

	/** Options that are at one end on one criterion and at the other on all others. */
	private static Stream<Scored.Ranked> scored(Scoring scoring) {
		return scoring.criteria().stream()
				.flatMap(high -> Stream.of(
						values(scoring, id -> id.equals(high.id()) ? 1.0 : 0.0), values(scoring, id -> id.equals(high.id()) ? 0.0 : 1.0),
						values(scoring, id -> 0.0), values(scoring, id -> 0.5), values(scoring, id -> 1.0)))
				.map(values -> scoring.score(values, Map.of()))
				.filter(Scored.Ranked.class::isInstance)
				.map(Scored.Ranked.class::cast);
	}

	private static Map<String, Double> values(Scoring scoring, Function<String, Double> where) {
		return scoring.criteria().stream().collect(Collectors.toMap(
				criterion -> criterion.id(),
				criterion -> between(criterion, where.apply(criterion.id()))));
	}

	private static double between(Criterion criterion, double where) {
		return Math.max(criterion.least(), Math.rint(criterion.least() + where * (criterion.most() - criterion.least())));
	}
}
