package io.antiphon.analytics.internal.findings.cues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskingTest {

	private final Asking asking = new Asking();

	@Test
	void hearsWhatIsAskedForInEnglish() {
		assertAsks("en",
				"I wish they sold blue lamps",
				"It would be nice to have a later slot",
				"Please add a dark theme",
				"You should open on Sundays",
				"Why can't we pay by card",
				"If only the shop were nearer",
				"The search needs to be faster",
				"Other shops have a lift",
				"I hope they mend the door");
	}

	@Test
	void hearsWhatIsAskedForInChinese() {
		assertAsks("zh",
				"希望周日也开门",
				"建议增加夜间模式",
				"要是能刷卡就好了",
				"灯罩应该换成蓝色",
				"最好能晚点送",
				"能不能多开一个窗口",
				"再亮一点就更好了",
				"别的店都有电梯");
	}

	@Test
	void doesNotTakeEveryWishForARequest() {
		assertAsksNot("en",
				"I have no wish to come back",
				"With best wishes from all of us",
				"I wish I had never bought this lamp",
				"They should be ashamed",
				"Where should I go",
				"I went to three other shops where they have lamps",
				"Everything is as it should be",
				"We hope to be here again",
				"The lamp is brighter than expected",
				"You should definitely try the soup",
				"Could you please tell me the way");
	}

	@Test
	void doesNotTakeEveryChineseWishForARequest() {
		assertAsksNot("zh",
				"看来没希望了",
				"不建议买这盏灯",
				"建议大家别买",
				"期待您的再次光临",
				"应该是店员忘了",
				"这是最好的灯",
				"这里的灯是最好",
				"修了一下第二天就好了",
				"请问几点开门",
				"期待下次再来");
	}

	@Test
	void hearsNothingInOtherLanguages() {
		assertAsksNot("de", "please add a lamp", "希望周日也开门");
	}

	@Test
	void hearsAGapOnlyInItsOrder() {
		var cues = Cues.of("en", List.of("other … have", "!no other"));

		assertEquals(List.of(true, true, false, false),
				Stream.of("other shops have it", "Other, have", "have other", "no other shops have it").map(cues::in).toList());
	}

	private void assertAsks(String language, String... clauses) {
		assertEquals(List.of(), Stream.of(clauses).filter(clause -> !asking.in(clause, language)).toList());
	}

	private void assertAsksNot(String language, String... clauses) {
		assertEquals(List.of(), Stream.of(clauses).filter(clause -> asking.in(clause, language)).toList());
	}
}
