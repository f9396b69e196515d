package io.antiphon.text.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTest {
	@Test
	void splitsChineseAtCommasAndBlanks() {
		assertEquals(
				List.of("房间很大", "早餐太差", "下次不来", "服务员态度还行"), clauses("房间很大，早餐太差。 下次不来 服务员态度还行！"));
	}

	@Test
	void splitsEnglishAtSentencesAndContrasts() {
		assertEquals(
				List.of("The staff was great", "but my bag is lost", "Fix it, please"),
				clauses("The staff was great, but my bag is lost. Fix it, please!"));
	}

	@Test
	void splitsChineseBeforeAContrast() {
		assertEquals(List.of("味道还可以", "但是送得太慢"), clauses("味道还可以但是送得太慢"));
	}

	@Test
	void keepsNumbersAndAbbreviationsWhole() {
		assertEquals(List.of("It cost 3.50 at 9 a.m in the shop"), clauses("It cost 3.50 at 9 a.m in the shop."));
	}

	@Test
	void joinsAWordTooShortToStandAlone() {
		assertEquals(List.of("好，很好吃", "谢谢啦，嗯"), clauses("好，很好吃！谢谢啦，嗯。"));
	}

	@Test
	void countsCodePointsNotChars() {
		String text = "😀😀送餐很快，汤洒了";

		List<Clause> clauses = Clause.of(text);

		assertEquals(List.of(new Clause(2, 6), new Clause(7, 10)), clauses);
	}

	@Test
	void findsNothingWhereThereIsNoLetter() {
		assertEquals(List.of(), Clause.of("👍 123 !!!"));
		assertEquals(List.of(), Clause.of(""));
	}

	@Test
	void keepsAShortTextAsOneClause() {
		assertEquals(List.of("ok"), clauses("ok!"));
	}

	@Test
	void refusesAnEmptySpan() {
		assertThrows(IllegalArgumentException.class, () -> new Clause(3, 3));
	}

	private static List<String> clauses(String text) {
		return Clause.of(text).stream().map(clause -> clause.in(text)).toList();
	}
}
