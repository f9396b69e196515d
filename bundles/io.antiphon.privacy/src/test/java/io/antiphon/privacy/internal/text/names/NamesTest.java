package io.antiphon.privacy.internal.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.privacy.internal.text.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With made-up people. How many names are found and missed is counted by the benchmark, over the lists in {@code cases}. */
class NamesTest {

	private static String chinese(String text) {
		return Found.by(new ChineseNames(), text);
	}

	private static String english(String text) {
		return Found.by(new EnglishNames(), text);
	}

	@Test
	void findsASurnameBeforeATitleAndKeepsTheTitle() {
		assertEquals("[#]小姐和[#]师傅", chinese("王小姐和张师傅"));
		assertEquals("[#]女士、[#]老师", chinese("刘丽女士、欧阳老师"));
	}

	@Test
	void findsANameBehindARoleOrAPhrase() {
		assertEquals("客服[#]很好，我叫[#]", chinese("客服小王很好，我叫张小明"));
		assertEquals("联系人：[#]。", chinese("联系人：李娜。"));
	}

	@Test
	void leavesTitlesWordsAndCompaniesAlone() {
		for (var text : List.of("老师傅", "小姐姐", "先生您好", "王者荣耀", "感谢老师", "对方经理", "康师傅", "曾经理解", "客服小程序", "班主任老师", "我叫黄焖鸡，")) {
			assertEquals(text, chinese(text), text);
		}
	}

	@Test
	void findsWordsBehindATitleOrAPhrase() {
		assertEquals("Mr [#] and Ms. [#]'s bill", english("Mr Smith and Ms. Jones's bill"));
		assertEquals("my name is [#] and I spoke to [#].", english("my name is Anna Becker and I spoke to Tom."));
	}

	@Test
	void leavesRolesCompaniesAndVerbs() {
		for (var text : List.of("I spoke to Customer Service", "Dr Pepper", "Miss You", "served by Delta", "our waiter Was rude",
				"Mr and Mrs")) {
			assertEquals(text, english(text), text);
		}
	}
}
