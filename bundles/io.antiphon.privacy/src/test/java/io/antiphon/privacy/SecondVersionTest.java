package io.antiphon.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rule version 2 masks beyond version 1, and what it leaves. All made up. */
class SecondVersionTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			电话：1 3 8 0 0 1 3 8 0 0 0 | 电话：[PHONE]
			1-3-9-1-2-3-4-5-6-7-8 打给我 | [PHONE] 打给我
			call 5 5 5 0 1 4 2 today | call [PHONE] today
			手机 13 8001 38000 | 手机 [PHONE]
			微信号 wxid_a1b2c3d4e5，加我 | 微信号 [HANDLE]，加我
			加微信：lantern2026 | 加微信：[HANDLE]
			加V lantern_2026 | 加V [HANDLE]
			My WeChat is lantern_fan88 | My WeChat is [HANDLE]
			my wechat id: lanternfan | my wechat id: [HANDLE]
			vx: abc12345 | vx: [HANDLE]
			QQ: 123456789 | QQ: [HANDLE]
			QQ号是987654 | QQ号是[HANDLE]
			扣扣 12345678 | 扣扣 [HANDLE]
			telegram id lantern_fan | telegram id [HANDLE]
			write to anna (at) example (dot) com | write to [EMAIL]
			anna.b[at]example.co.uk please | [EMAIL] please
			ask anna at example dot com | ask [EMAIL]
			IBAN GB82 WEST 1234 5698 7654 32 for the refund | IBAN [ACCOUNT] for the refund
			iban: de89370400440532013000 | iban: [ACCOUNT]
			DE89-3704-0044-0532-0130-00 is my account | [ACCOUNT] is my account
			FR14 2004 1010 0505 0001 3M02 606. | [ACCOUNT].
			my passport E12345678 was copied | my passport [ID] was copied
			护照 E12345678 | 护照 [ID]
			护照号码：G12345678丢了 | 护照号码：[ID]丢了
			SSN 078-05-1120 | SSN [ID]
			车牌 京A12345 的司机态度差 | 车牌 [PLATE] 的司机态度差
			粤B·D12345 乱停 | [PLATE] 乱停
			沪A1234学 | [PLATE]
			licence plate AB12 CDE blocked us | licence plate [PLATE] blocked us
			(555) 555-0142 ext 9 | [PHONE]
			555-555-0142 | [PHONE]
			account number 12345678 | account number [ACCOUNT]
			""")
	void masksIt(String text, String masked) {
		assertEquals(masked, Redaction.newest().mask(text).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Order 20260105123456789 never arrived
			ticket id 110bcd25-a55d-453a-8046-1297901ea002 is open
			Version 10.0.19041.1 crashed 138001380 times
			SKU 138001380001 broken
			Meeting 2026-01-05 10:30 was late
			tracking SF1234567890123 lost
			card ending 1111 was charged twice
			WeChat is broken since Monday
			WeChat: terrible, the app crashes
			微信支付失败3次，扣了200元
			微信 8.0.32 打不开
			QQ邮箱收不到
			my answers: 1 3 5 4 4 3 5 5 5 4 4
			meet me at shop.com next week
			I was at the counter at 10.30
			the plate was cold and the passport office closed
			新A12的房间很小
			DE89 is not the code of flight GB82
			GB82 WEST 1234 5698 7654 33
			订单号 1 3 2
			invoice (123) 4567
			I got 3 of 5 at dot matrix
			""")
	void leavesIt(String text) {
		assertEquals(text, Redaction.newest().mask(text).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			my passport E12345678 was copied
			write to anna (at) example (dot) com
			车牌 京A12345
			电话：1 3 8 0 0 1 3 8 0 0 0
			""")
	void versionOneStaysAsItWas(String text) {
		assertEquals(text, Redaction.version(1).orElseThrow().mask(text).text());
	}
}
