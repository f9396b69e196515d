package io.antiphon.privacy.internal.text.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.privacy.internal.text.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With made-up numbers; those of North America, Britain and Australia are from the ranges kept for fiction. */
class PhonesTest {

	private static String found(String text) {
		return Found.by(new Phones(), text);
	}

	private static void finds(String number) {
		assertEquals("请回电 [#]，谢谢", found("请回电 " + number + "，谢谢"), number);
	}

	private static void leaves(String text) {
		assertEquals(text, found(text));
	}

	@Test
	void findsChineseMobilesHoweverTheyAreWritten() {
		for (var number : List.of(
				"13800138000", "138-0013-8000", "138 0013 8000", "138.0013.8000", "1380-013-8000", "138-00138000",
				"013800138000", "8613800138000", "86 13800138000", "+8613800138000", "+86 138 0013 8000", "(+86)13800138000",
				"0086-138-0013-8000", "１３８００１３８０００", "１３８－００１３－８０００", "138\u200b0013\u200b8000", "19900000000")) {
			finds(number);
		}
	}

	@Test
	void findsChineseLandlinesAndServiceNumbers() {
		for (var number : List.of(
				"010-12345678", "01012345678", "010 1234 5678", "(021)54321234", "（０２１）５４３２１２３４", "0755-12345678",
				"+86 21 5432 1234", "021-54321234-801", "021-54321234转801", "021-54321234 ext. 801", "400-820-8820",
				"800 820 8820")) {
			finds(number);
		}
	}

	@Test
	void findsNumbersOfOtherRegionsInTheirOwnForm() {
		for (var number : List.of(
				"212-555-0123", "(212) 555-0123", "212.555.0123", "1-212-555-0123", "+1 212 555 0123", "+44 1632 960123",
				"+44 7700 900123", "020 7946 0958", "(02) 5550 1234", "0491 570 006", "+61 491 570 006", "0912-345-678",
				"090-1234-5678", "+852 2345 6789", "+65 6512 3456", "+49 30 1234567")) {
			finds(number);
		}
	}

	@Test
	void findsWhatAWordAnnounces() {
		assertEquals("电话：[#]", found("电话：87654321"));
		assertEquals("电话号码是[#]", found("电话号码是8765-4321"));
		assertEquals("call me at [#] or text [#]", found("call me at 555-0123 or text 2125550123"));
		assertEquals("call us back to rebook!!! [#].", found("call us back to rebook!!! 2125550123."));
		assertEquals("tel[#] vx[#]", found("tel13800138000 vx13800138000"));
	}

	@Test
	void findsEachOfSeveral() {
		assertEquals("[#]/[#]、[#] [#]", found("13800138000/13900139000、138 0013 8000 139 0013 9000"));
		assertEquals("[#],[#]", found("01012345678,13800138000"));
	}

	@Test
	void leavesOrdersParcelsAndTickets() {
		leaves("订单号 2154321234 已发货");
		leaves("订单编号：02154321234");
		leaves("订单号20981105123456789");
		leaves("order 2125550123");
		leaves("Order no. 212-555-0123");
		leaves("claim # 16866853, case id 84612345");
		leaves("SF13800138000 和 YT1380013800012");
		leaves("房间 16071107");
	}

	@Test
	void leavesPricesAndAmounts() {
		leaves("¥13800138000");
		leaves("13800138000元");
		leaves("$2125550123");
		leaves("12,345,678.90 and 13800138000.50元");
	}

	@Test
	void leavesDatesTimesAndPlaces() {
		leaves("2098-11-05 12:30:45");
		leaves("20981105 123045");
		leaves("24-02-2098 11.14");
		leaves("电话2098-2099 电话20981105");
		leaves("40.74804263, -157.89012345");
		leaves("192.168.100.200");
		leaves("978-7-111-12345-6");
	}

	@Test
	void leavesCardNumbersAndOtherLongNumbers() {
		leaves("6222021234567890123");
		leaves("6222 0212 3456 7890");
		leaves("138001380001380013800");
		leaves("1234567890123");
	}

	@Test
	void marksNothingOfAnUnfinishedBracket() {
		assertEquals("(见[#])", found("(见13800138000)"));
		assertEquals("([#])", found("(13800138000)"));
	}
}
