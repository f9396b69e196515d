package io.antiphon.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.feedback.Receipt.Remark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarkTest {

	private static final Remark REMARK = new Remark(
			"no-rating", List.of("a \"column\" of 李雷", 3, 0.25, List.of(new Remark("role-text", List.of("李雷"), "text"))), "3 values of 李雷");

	@Test
	void isReadAsItWasWritten() {
		assertEquals(Optional.of(REMARK), Remark.of(REMARK.written()));
		assertEquals("3 values of 李雷", Remark.sentence(REMARK.written()));
	}

	@Test
	void aSentenceFromBeforeIsNone() {
		for (var sentence : List.of("", "no text", "{\"remark\" is what they said", "{\"remark\":\"broken", "{\"remark\":null}",
				"{\"remark\":\"a\",\"with\":1}", "[1]")) {
			assertEquals(Optional.empty(), Remark.of(sentence));
			assertEquals(sentence, Remark.sentence(sentence));
		}
	}

	@Test
	void everyTextThatItNamesIsMaskedAndNothingOfItsForm() {
		var masked = Remark.of(Remark.masked(REMARK.written(), text -> text.replace("李雷", "▮").replace("remark", "?"))).orElseThrow();

		assertEquals(
				new Remark("no-rating", List.of("a \"column\" of ▮", 3, 0.25, List.of(new Remark("role-text", List.of("▮"), "text"))),
						"3 values of ▮"),
				masked);
		assertEquals("▮ said", Remark.masked("李雷 said", text -> text.replace("李雷", "▮")));
	}
}
