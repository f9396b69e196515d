package io.antiphon.channels.internal.said;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

	private static final String OWN = "The lamp is broken.\nPlease call.";

	private static void parts(String message) {
		assertEquals(OWN, OwnWords.of(message).text(), message);
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"\n\nOn 5 Jan 2026, desk@example.com wrote:\n> Thank you\n> Great service\n",
		"\n\nOn Mon, Jan 5, 2026 at 9:00 AM Desk\n<desk@example.com> wrote:\n> Thank you\n",
		"\n-----Original Message-----\nFrom: Desk\nThank you for your order",
		"\n------------------ 原始邮件 ------------------\n发件人: 客服\n感谢您",
		"\n________________________________\nFrom: Desk <a@b.example>\nSent: Monday\nTo: Anna\nSubject: Re: order\n\nThanks",
		"\n发件人：客服\n发送时间：2026年1月5日\n收件人：安娜\n主题：订单\n感谢您的支持",
		"\n在 2026年1月5日，客服 <desk@example.com> 写道：\n> 感谢您\n",
		"\n2026-01-05 10:00:00，\"客服\" <desk@example.com> 写道：\n感谢您",
		"\nAm 05.01.2026 um 09:00 schrieb Desk:\n> Danke\n",
		"\nLe 5 janv. 2026 à 09:00, Desk a écrit :\n> Merci\n",
		"\n-- \nAnna\nLantern Lane",
		"\nSent from my iPhone",
		"\n发自我的iPhone",
		"\n\nThis e-mail is confidential and intended for the addressee.\nDelete it otherwise.",
		"\n\n本邮件及其附件含有保密信息。"
	})
	void takesWhatComesBehindApart(String behind) {
		parts(OWN + behind);
	}

	@Test
	void aLineOfNothingButMarksIsQuotedHoweverLongItIs() {
		var marks = ">".repeat(1_000_000);

		assertEquals(new OwnWords("Hello", marks), OwnWords.of("Hello\n" + marks));
		assertEquals(new OwnWords("Hello", "> ".repeat(500_000).strip()), OwnWords.of("Hello\n" + "> ".repeat(500_000)));
	}

	@Test
	void keepsAnAnswerBelowTheQuotation() {
		var parted = OwnWords.of("On 5 Jan 2026, desk@example.com wrote:\n> How is it?\n> Bye\n\n" + OWN);

		assertEquals(new OwnWords(OWN, "On 5 Jan 2026, desk@example.com wrote:\n> How is it?\n> Bye"), parted);
	}

	@Test
	void keepsNothingOfAMailThatIsAllQuoted() {
		assertEquals("", OwnWords.of("> Thank you\n> Great service").text());
	}

	@Test
	void readsMarkup() {
		var parted = OwnWords
				.of("<p>The lamp is broken.<br>Please&nbsp;call.</p><div class=\"gmail_quote\"><div>On Monday we wrote</div>Thanks</div>");

		assertEquals(OWN, parted.text());
		assertEquals("On Monday we wrote\nThanks", parted.rest());
	}

	@Test
	void leavesATextAsItIsWhereNothingIsQuoted() {
		for (var text : List.of(
				"one line > two lines", "很好\n>_<\n下次再来", "a < b\nand c > d", "On Monday I wrote: nobody answered.\nStill nothing.",
				"5 stars -- great\n\n\n\nreally",
				"From: the first day it was late\nand it never got better", "<3 love it\nso much", "  \n kept as it is \n")) {
			assertEquals(new OwnWords(text, ""), OwnWords.of(text));
		}
	}

	@Test
	void charactersThatHtmlNamesAreRead() {
		assertEquals("It’s a café & bar", OwnWords.of("<div>It&#8217;s a caf&eacute; &amp;&nbsp;bar</div>").text());
	}

	@Test
	void whatAnEarlierVersionLeftAsItStoodIsStillKnown() {
		var html = "<p>It&#8217;s fine &amp; quick</p>";

		assertEquals("It\u2019s fine & quick", OwnWords.of(html).text());
		assertEquals("It&#8217;s fine & quick", OwnWords.asBefore(html).text());
	}
}
