package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandlesTest {

	private static String found(String text, String... own) {
		return Found.by(new Handles(Set.of(own)), text);
	}

	@Test
	void findsMentionsInBothScripts() {
		assertEquals("[#] late again", found("@someone_99 late again"));
		assertEquals("感谢[#] 的帮助", found("感谢@小林同学 的帮助"));
		assertEquals("[#]：你好", found("＠小林：你好"));
		assertEquals("[#]很好", found("@someone很好"));
	}

	@Test
	void endsBeforePunctuationAndApostrophes() {
		assertEquals("[#]'s, [#]. [#]!", found("@one's, @two. @three!"));
		assertEquals("[#] [#]", found("@mei.lin @mei.lin2"));
	}

	@Test
	void keepsTheServicesOwnHandlesInAnyCaseAndWidth() {
		assertEquals("@OurShop [#] @ourshop's", found("@OurShop @other @ourshop's", "@ourshop"));
		assertEquals("＠ＯｕｒＳｈｏｐ你好", found("＠ＯｕｒＳｈｏｐ你好", "OURSHOP"));
		assertEquals("@应声客服 你好", found("@应声客服 你好", "应声客服"));
	}

	@Test
	void isNotDeceivedByNamesThatStartLikeItsOwn() {
		assertEquals("[#] [#]", found("@ourshop_fan @ourshop2", "ourshop"));
		assertEquals("[#]", found("@应声客服小王", "应声客服"));
	}

	@Test
	void leavesTimesAmountsAndDomains() {
		for (var text : List.of("@6pm", "@10:30", "@ 5", "@2019", "@25k", "@example.com", "@", "@@", "@。", "@___")) {
			assertEquals(text, found(text), text);
		}
	}

	@Test
	void takesAtMostThirtyCharactersWithoutHalvingOne() {
		var name = "\ud842\udfb7".repeat(30);

		assertEquals("[#]" + "\ud842\udfb7", found("@" + name + "\ud842\udfb7"));
	}
}
