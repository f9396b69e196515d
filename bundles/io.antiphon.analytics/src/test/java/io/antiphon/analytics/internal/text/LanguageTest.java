package io.antiphon.analytics.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"送餐很快，味道不错 | ZH",
		"iPhone 充电器 WiFi 都坏了 | ZH",
		"服務態度很好 | ZH",
		"The delivery was late | EN",
		"ok | EN",
		"Nice café, great staff | EN",
		"We ordered 宫保鸡丁 and it was cold when it arrived | EN",
		"@someone 很好 https://example.com/a-long-address-in-latin | ZH",
		"[PHONE] [EMAIL] 打不通 | ZH",
		"とてもおいしい店でした | OTHER",
		"음식이 맛있어요 | OTHER",
		"Обслуживание плохое | OTHER",
		"très déçu, le colis était cassé à l’arrivée | OTHER",
		"👍👍👍 | OTHER",
		"12345 !!! | OTHER",
		"'' | OTHER"
	})
	void tellsTheLanguageByItsScript(String text, Language expected) {
		assertEquals(expected, Language.of(text));
	}
}
