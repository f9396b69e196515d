package io.antiphon.analytics.internal.labels;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedWordsTest {

	@ParameterizedTest
	@CsvSource({
		"They REFUNDED me,refund", "no refunds here,refund", "a refund,refunds", "still refunding,refunded", "the courier's van,courier",
		"delays every day,delay", "two deliveries,delivery", "it was cancelled,cancel", "cancelling is hard,cancelled",
		"they charged twice,charge", "charging me,charge", "the classes,class", "stopped working,stop", "my boxes,box",
		"their Customer Services are gone,customer service", "一直没到账呢,到账", "VIP服务太差,vip服务", "lost tickets,ticket", "a long wait,wait"})
	void findsAWordInWhateverInflectionAndAChineseOneAnywhere(String text, String word) {
		assertTrue(new UsedWords(text).has(UsedWords.Sought.of(word)));
	}

	@ParameterizedTest
	@CsvSource({
		"fundamental,fund", "the service of a customer,customer service", "customer,customer service", "a bus,bu", "speed,spe",
		"没有退款,到账", "this is it,thi", "bring it,br"})
	void doesNotFindItWithinAnotherWord(String text, String word) {
		assertFalse(new UsedWords(text).has(UsedWords.Sought.of(word)));
	}
}
