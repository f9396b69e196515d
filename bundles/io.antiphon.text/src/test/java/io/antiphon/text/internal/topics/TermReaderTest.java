package io.antiphon.text.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermReaderTest {
	private static final Resources WORDS = Resources.of(TermReaderTest.class.getClassLoader());

	@Test
	void keepsServiceWordsWhole() throws IOException {
		TermReader reader = TermReader.of(Language.ZH, WORDS);

		assertEquals(List.of(List.of("送餐员", "态度")), reader.runs("送餐员态度很差"));
		assertEquals(List.of(List.of("客服电话"), List.of("不通")), reader.runs("客服电话打不通"));
	}

	@Test
	void keepsLatinWordsWholeInChinese() throws IOException {
		TermReader reader = TermReader.of(Language.ZH, WORDS);

		assertEquals(List.of(List.of("wifi", "信号")), reader.runs("WiFi信号不好"));
	}

	@Test
	void endsARunAtStopWordsNumbersAndPunctuation() throws IOException {
		TermReader reader = TermReader.of(Language.EN, WORDS);

		assertEquals(
				List.of(List.of("checked", "bag"), List.of("customer", "service"), List.of("phone")),
				reader.runs("They took my checked bag, and customer service isn't on the phone for 3 hours!"));
	}

	@Test
	void findsNothingInPraiseAlone() throws IOException {
		assertEquals(List.of(), TermReader.of(Language.ZH, WORDS).runs("非常满意，太好了"));
		assertEquals(List.of(), TermReader.of(Language.EN, WORDS).runs("Just great, thank you so much!"));
	}

	@Test
	void countsSingularAndPluralTogether() throws IOException {
		TermReader reader = TermReader.of(Language.EN, WORDS);

		assertEquals(reader.key("flight"), reader.key("flights"));
		assertEquals(reader.key("company"), reader.key("companies"));
		assertEquals("class", reader.key("class"));
		assertEquals("bus", reader.key("bus"));
	}
}
