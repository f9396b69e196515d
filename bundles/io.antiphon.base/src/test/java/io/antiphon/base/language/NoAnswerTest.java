package io.antiphon.base.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoAnswerTest {

	@ParameterizedTest
	@ValueSource(strings = {
		"null", "NULL", "n/a", "N/A.", "NA", "none", "None!", "nothing", "Nothing to add.", "-", "--", ".", "...", "？", " ", "", "无", "无。",
		"没有",
		"暂无", "没意见", "没有意见！", "ｎ／ａ", "ＮＯＮＥ", "I don't know", "不知道", "no comments",
		"无，谢谢", "没有，谢谢您！", "no thanks", "Nothing, thanks", "none, thank you", "N/A thank you very much", "I have no comments", "无其他"
	})
	void saysNothing(String text) {
		assertTrue(NoAnswer.is(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"nothing to complain about", "Nothing works", "none of the lamps arrived", "没有收到货", "无法登录", "没有意见箱", "no refund", "谢谢", "thanks",
		"late, thanks", "ok", "差", "👍", "5"
	})
	void saysSomething(String text) {
		assertFalse(NoAnswer.is(text));
	}
}
