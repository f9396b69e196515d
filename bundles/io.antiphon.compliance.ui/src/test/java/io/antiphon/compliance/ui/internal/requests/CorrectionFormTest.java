package io.antiphon.compliance.ui.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.forms.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionFormTest {

	private static Map<String, Object> piece(String id, int version, String text) {
		return Map.of(
				"id", id, "version", version, "text", text, "service", "shop", "touchpoint", "delivery", "channel", "survey", "ratings",
				List.of(Map.of("name", "stars", "value", 2.0)), "attributes", Map.of("region", "north"), "file", "a.csv", "line", 7);
	}

	private static CorrectionForm of(Object... pieces) {
		@SuppressWarnings("unchecked") var said = List.of(pieces).stream().map(one -> (Map<String, Object>) one).toList();
		return new CorrectionForm(Map.of(CorrectionForm.SAID, said), Locale.ENGLISH);
	}

	@Test
	void ofAPieceTheNewestVersionIsCorrected() {
		var correction = of(piece("1", 1, "late"), piece("2", 2, "very late"));

		assertEquals("2", CorrectionForm.piece(correction.which()));
	}

	@Test
	void eachFieldShowsWhatItSaysNow() {
		var form = of(piece("1", 1, "late")).what("1");

		var text = CorrectionForm.value(form);
		form.type("field", "rating:stars");
		var stars = CorrectionForm.value(form);
		form.type("field", "attribute:region");

		assertEquals("late", text);
		assertEquals("2.0", stars);
		assertEquals("north", CorrectionForm.value(form));
	}

	@Test
	void ratingsAndAttributesAreNamed() {
		var form = of(piece("1", 1, "late")).what("1");

		var kind = (Field.Kind.Choice) form.fields().getFirst().kind();

		assertEquals(
				List.of("text", "service", "touchpoint", "channel", "rating: stars", "attribute: region"),
				kind.options().stream().map(Field.Option::label).toList());
	}

	@Test
	void somebodyWithoutFeedbackHasNothingToCorrect() {
		assertTrue(new CorrectionForm(Map.of(), Locale.ENGLISH).nothing());
	}
}
