package io.antiphon.channels.internal.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

	private static final double NEAR = 0.5;
	/** Of the number of rows: each week uniform within ±18. */
	private static final double ROWS_VARIANCE = Sample.WEEKS * (37 * 37 - 1) / 12.0;

	@Test
	void areMoreThanFourHundredInEachLanguageAndAllDistinct() {
		var texts = Labels.texts();

		for (var language : SampleLanguage.values()) {
			var count = of(language).mapToInt(List::size).sum();
			assertTrue(count > 400, language + " has " + count);
		}
		assertEquals(texts.size(), new HashSet<>(texts).size());
	}

	@Test
	void holdNoNearDuplicates() {
		var texts = Labels.texts();
		var bigrams = texts.stream().map(SentencesTest::bigrams).toList();

		for (var i = 0; i < texts.size(); i++) {
			for (var j = 0; j < i; j++) {
				var alike = jaccard(bigrams.get(i), bigrams.get(j));
				assertTrue(alike < NEAR, texts.get(i) + " / " + texts.get(j));
			}
		}
	}

	@Test
	void areAsLongAsCustomersWrite() {
		var lengths = Labels.texts().stream()
				.mapToInt(text -> text.codePointCount(0, text.length()))
				.summaryStatistics();

		assertTrue(lengths.getMin() >= 5);
		assertTrue(lengths.getMax() <= 200);
		assertTrue(lengths.getMax() > 150);
	}

	@Test
	void coverEveryCellOfTheRatesInBothLanguagesAndNoOther() {
		var cells = Rates.USUAL.values().stream()
				.flatMap(mix -> mix.parts().stream())
				.map(Mix.Part::value)
				.collect(Collectors.toSet());

		for (var cellsOfLanguage : Labels.SENTENCES.byLanguage().values()) {
			assertEquals(cells, cellsOfLanguage.keySet());
		}
	}

	@Test
	void areWrittenInTheLanguageOfTheirFile() {
		var chinese = Pattern.compile("\\p{IsHan}");

		assertTrue(of(SampleLanguage.ZH).flatMap(List::stream).allMatch(text -> chinese.matcher(text).find()));
		var mixed = of(SampleLanguage.EN).flatMap(List::stream).filter(text -> chinese.matcher(text).find()).count();
		assertTrue(mixed >= 3 && mixed <= 10, "mixed: " + mixed);
	}

	@Test
	void holdMadeUpPersonalDataOfEveryKindToMask() {
		var kinds = Map.of(
				"e-mail", "[\\w.]+@example\\.(com|org|net)",
				"Chinese mobile, in a block nobody has", "\\b154[- ]?\\d{4}[- ]?\\d{4}\\b",
				"number kept for fiction", "\\b212-555-01\\d\\d\\b|\\+44 7700 900\\d{3}\\b|\\b020 7946 0\\d{3}\\b",
				"card kept for tests", "\\b4111 1111 1111 1111",
				"identity number of the standard's own example", "11010519491231002X",
				"handle", "(?<!\\w)@example_\\w+");

		assertAll(kinds.entrySet().stream().map(kind -> () -> {
			var found = Labels.texts().stream().filter(Pattern.compile(kind.getValue()).asPredicate()).count();
			assertTrue(found > 0, kind.getKey());
		}));
	}

	@Test
	void holdNoAddressOrLongNumberOutsideTheReservedRanges() {
		var reserved = Pattern.compile(
				"@example|154-?0000|212-555-01|\\+44 7700 900|020 7946 0|4111 1111 1111 1111|11010519491231002X");
		var suspicious = Pattern.compile("@|\\d[\\d -]{6,}\\d");

		for (var text : Labels.texts()) {
			var left = reserved.matcher(text).replaceAll("");
			assertFalse(suspicious.matcher(left).find(), text);
		}
	}

	/** Six standard deviations above the mean of a sample whose every week is a usual one or, where more, a better one. */
	@Test
	void sufficeForTheCapWithRoomForBadWeeks() {
		var rows = Sample.WEEKS * 155.0;
		for (var touchpoint : Touchpoint.values()) {
			for (var part : Rates.USUAL.get(touchpoint).parts()) {
				var share = Math.max(part.weight(), mixed(touchpoint, part.value())) / 1000.0;
				var p = touchpointShare(touchpoint) * share / 2;
				var need = rows * p + 6 * Math.sqrt(rows * p * (1 - p) + ROWS_VARIANCE * p * p);

				for (var language : SampleLanguage.values()) {
					var room = Urn.CAP * Labels.SENTENCES.of(language, part.value()).size();
					assertTrue(room >= need, language + " " + part.value() + ": " + room + " < " + need);
				}
			}
		}
	}

	private static double mixed(Touchpoint touchpoint, SentenceKind cell) {
		var before = weight(Rates.USUAL.get(touchpoint), cell) * Sample.ACTION_WEEK;
		var after = weight(Rates.once(Effect.DELIVERY).get(touchpoint), cell) * (Sample.WEEKS - Sample.ACTION_WEEK);
		return (double) (before + after) / Sample.WEEKS;
	}

	private static int weight(Mix<SentenceKind> mix, SentenceKind cell) {
		return mix.parts().stream()
				.filter(part -> part.value().equals(cell))
				.mapToInt(Mix.Part::weight)
				.sum();
	}

	private static double touchpointShare(Touchpoint touchpoint) {
		var weight = Touchpoint.ALL.parts().stream()
				.filter(part -> part.value() == touchpoint)
				.mapToInt(Mix.Part::weight)
				.sum();
		return (double) weight / Touchpoint.ALL.total();
	}

	private static Stream<List<String>> of(SampleLanguage language) {
		return Labels.SENTENCES.byLanguage().get(language).values().stream();
	}

	private static Set<String> bigrams(String text) {
		var folded = text.toLowerCase(Locale.ROOT);
		return IntStream.range(0, folded.length() - 1)
				.mapToObj(index -> folded.substring(index, index + 2))
				.collect(Collectors.toSet());
	}

	private static double jaccard(Set<String> one, Set<String> other) {
		var common = one.stream().filter(other::contains).count();
		return (double) common / (one.size() + other.size() - common);
	}
}
