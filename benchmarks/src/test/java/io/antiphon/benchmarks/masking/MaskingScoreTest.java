package io.antiphon.benchmarks.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.benchmarks.masking.MaskingCase.Span;
import io.antiphon.privacy.Redaction;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingScoreTest {

	@Test
	void seesWhereSomethingWasMasked() {
		assertEquals(
				List.of(new Span(0, 3), new Span(6, 8)), MaskingScore.masks("abc - de", "[PHONE] - [EMAIL]"));
	}

	@Test
	void countsWhatIsMaskedWholeAndWhatIsMaskedBesides() {
		var found = new MaskingCase("email", "mail me@example.com now", 1, List.of(new Span(5, 19)));
		var missed = new MaskingCase("spacy", "I am John", 1, List.of(new Span(5, 9)));
		var besides = new MaskingCase("date", "mail me@example.com now", 0, List.of());

		var score = MaskingScore.of(List.of(found, missed, besides), Redaction.newest());

		assertEquals(2, score.expected());
		assertEquals(1, score.masked());
		assertEquals(1, score.wrong());
	}
}
