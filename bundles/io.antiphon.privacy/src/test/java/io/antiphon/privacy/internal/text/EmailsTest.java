package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmailsTest {

	private static String found(String text) {
		return Found.by(new Emails(), text);
	}

	@Test
	void findsAddressesInEnglishAndChineseText() {
		assertEquals("Write to [#], please.", found("Write to mei.lin@example.com, please."));
		assertEquals("我的邮箱[#]谢谢", found("我的邮箱mei_lin88@example.com.cn谢谢"));
		assertEquals("（[#]）", found("（mei-lin+shop@mail.example.co.uk）"));
	}

	@Test
	void findsAddressesOfEveryShape() {
		for (var address : List.of(
				"a@example.org",
				"o'brien@example.ie",
				"müller@example.de",
				"13800138000@example.com",
				"x%y&z@sub.sub.example.museum",
				"\"mei lin\"@example.com",
				"mei@example.xn--fiqs8s",
				"mei@例子.公司",
				"mei@qq")) {
			assertEquals("> [#] <", found("> " + address + " <"), address);
		}
	}

	@Test
	void findsFullWidthAddresses() {
		assertEquals("邮箱：[#]", found("邮箱：ｍｅｉ＠ｅｘａｍｐｌｅ．ｃｏｍ"));
	}

	@Test
	void findsAddressesOfMailProvidersTypedCarelessly() {
		assertEquals("[#]", found("mei @ qq.com"));
		assertEquals("[#]", found("mei@ 163.com"));
		assertEquals("加我[#]吧", found("加我mei@qq。com吧"));
	}

	@Test
	void leavesTheFullStopAndWhatFollowsOutside() {
		assertEquals("[#].", found("mei@example.com."));
		assertEquals("[#]。你好", found("mei@example.com。你好"));
		assertEquals("[#]13", found("mei@example.com13"));
	}

	@Test
	void leavesWhatIsNoAddress() {
		for (var text : List.of(
				"@example", "mei@", "@", "mei@ home", "5@10.5", "3 @ 4.50", "mei@example", "meet @ noon", "a@b.c",
				"!!@!!.com")) {
			assertEquals(text, found(text), text);
		}
	}
}
