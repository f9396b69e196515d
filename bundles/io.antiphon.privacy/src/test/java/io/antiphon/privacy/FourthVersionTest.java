package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What rule version 4 masks beyond version 3, by lists of ours in two languages, and what it leaves. */
class FourthVersionTest {

	private static Stream<LabelledCase> inBothLanguages() {
		return Stream.of("zh.txt", "en.txt").flatMap(file -> LabelledCase.read(file).stream());
	}

	@ParameterizedTest
	@MethodSource("inBothLanguages")
	void masksWhatIsInBracesAndNothingElse(LabelledCase each) {
		assertEquals(each.masked(), Redaction.newest().mask(each.text()).text());
	}

	@ParameterizedTest
	@MethodSource("inBothLanguages")
	void maskingAgainChangesNothing(LabelledCase each) {
		var redaction = Redaction.newest().with(Redaction.newest().available());
		var once = redaction.mask(each.text()).text();

		assertEquals(once, redaction.mask(once).text());
	}

	@Test
	void namesOfPeopleAreMaskedWhereTheyWereChosen() {
		assertEquals("客服小王很耐心", Redaction.newest().mask("客服小王很耐心").text());
		assertEquals("客服[PERSON]很耐心", Redaction.newest().with(Set.of("names")).mask("客服小王很耐心").text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			my ip is 203.0.113.77
			https://weibo.com/u/1234567890
			回乡证 H12345678
			我们店的代码是92440300MA5EXAMP1C
			""")
	void thirdVersionMasksAsItAlwaysDid(String text) {
		assertEquals(text, Redaction.version(3).orElseThrow().mask(text).text());
	}

	@Test
	void whatWasChosenIsFoundAgainByVersionAndSets() {
		var chosen = Redaction.newest().with(Set.of("us", "names")).keeping(Set.of("@shop"));

		var again = Redaction.version(chosen.ruleVersion(), chosen.sets()).orElseThrow().keeping(chosen.kept());

		assertEquals(Set.of("us", "names"), again.sets());
		assertEquals("@shop SSN [ID], Mr [PERSON]", again.mask("@shop SSN 078-05-1120, Mr Smith").text());
	}

	@Test
	void aVersionKnowsNoSetThatIsNotWritten() {
		assertTrue(Redaction.version(4, Set.of("atlantis")).isEmpty());
		assertTrue(Redaction.version(3, Set.of("us")).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> Redaction.newest().with(Set.of("atlantis")));
	}

	@Test
	void pagesOfTheServiceItselfStay() {
		var redaction = Redaction.newest().keeping(Set.of("@OurShop"));

		assertEquals(
				"https://twitter.com/ourshop and [URL]",
				redaction.mask("https://twitter.com/ourshop and https://twitter.com/other_one").text());
	}
}
