package io.antiphon.text.internal.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {
	private static final Polarity BLAME = new Polarity(0.1, 0.7, 0.2);

	@ParameterizedTest
	@ValueSource(strings = {
		"没有任何问题", "没问题", "从来没出过问题", "没遇到一点卡顿", "从找到付款没遇到一点卡顿", "包裹一点没湿", "没有异味", "没有划痕", "挑不出毛病",
		"没什么可挑剔的", "一点都不慢", "不贵", "也不难吃", "用了两年没坏过", "从没失望过", "没有隐形消费", "没有延误", "一点噪音都没有", "毫发无伤",
		"没让人失望", "质量不差", "味道不错也不算贵"
	})
	void saysThatThereWasNoTrouble(String clause) {
		assertTrue(Denials.denies(clause));
		assertEquals(new Polarity(0.7, 0.1, 0.2), Denials.of(clause, BLAME));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"问题没有解决", "没有人处理", "没有一点耐心", "没解决任何问题", "没有退款", "不好吃", "不满意", "态度不好", "从来没有准时过", "没有收到货",
		"没有比这更差的了", "贵不贵啊", "是不是坏了", "就没有问题吗", "没有问题才怪", "要是不贵就好了", "差不多", "说了很多次都没有改",
		"no problem was solved", "出了问题没人管", "质量问题严重"
	})
	void saysThatThereWas(String clause) {
		assertFalse(Denials.denies(clause));
		assertEquals(BLAME, Denials.of(clause, BLAME));
	}

	@Test
	void leavesPraiseAsItIs() {
		var praise = new Polarity(0.8, 0.1, 0.1);

		assertEquals(praise, Denials.of("没有任何问题", praise));
	}
}
