package io.antiphon.base.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			textBlock = """
					The delivery was late                   | en
					ok                                      | en
					Nice café, great staff                  | en
					We ordered 宫保鸡丁 and it arrived cold    | en
					lovely little café round the corner     | en
					配送太慢了                                | zh
					服務態度很好                              | zh
					App 打不开                               | zh
					WiFi在5楼很差但是早餐很好 breakfast good      | zh
					配送が遅いです                            | ja
					Le café était très mauvais              | fr
					음식이 맛있어요                           | ko
					доставка опоздала                       | ru
					12345 !!!                               | other
					''                                      | zxx
					👍🏽                                       | other
					@shop https://example.com/very/long 很慢 | zh
					www.example.com/long/address 很慢        | zh
					[PHONE] [EMAIL] 好                       | zh
					&amp; 好                                 | zh
					@united #fail @united                   | en
					@united                                 | zxx
					Alles bestens, gerne wieder             | de
					gut                                     | de
					Super Service                           | en
					Muy buen servicio, gracias              | es
					C'est parfait, merci                    | fr
					Ottimo prodotto, consegna veloce        | it
					Zeer snelle levering, prima             | nl
					Entrega rápida, muito bom               | pt
					xqzzt brrkl vlommp                      | und
					ｆｕｌｌ ｗｉｄｔｈ ｗｏｒｄｓ              | en
					""")
	void isToldByScriptAndWords(String text, String language) {
		assertEquals(language, Language.of(text).code());
	}
}
