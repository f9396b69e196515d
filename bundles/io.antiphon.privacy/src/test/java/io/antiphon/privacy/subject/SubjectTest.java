package io.antiphon.privacy.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A subject is one word that can be typed and read back. */
class SubjectTest {

	private static final String PSEUDONYM = "0123456789abcdefghjkmnpqrs";
	private static final Subject WHOLE = Subject.all(List.of(
			Subject.ofPseudonym(PSEUDONYM), Subject.ofWord(new KnownWord(16, -7, "0123456789abcdef0123456789abcdef")),
			Subject.ofPiece(77)));

	@Test
	void isReadBackFromItsWord() {
		assertEquals(Optional.of(WHOLE), Subject.of(WHOLE.text()));
		assertTrue(WHOLE.text().matches("[a-z0-9.-]+"), WHOLE.text());
	}

	@Test
	void aPseudonymAloneIsOneToo() {
		assertEquals(Optional.of(Subject.ofPseudonym(PSEUDONYM)), Subject.of(PSEUDONYM));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"", "K-4711", "greta@example.com", "p123", "w8-12", "w1-000000070123456789abcdef0123456789abcdef", "f!", ".",
		"p0123456789abcdefghjkmnpqrs."})
	void whatIsNoSubjectIsNotTakenForOne(String text) {
		assertEquals(Optional.empty(), Subject.of(text));
	}

	@Test
	void theSameKeyedValuesAreTheSameSubjectInWhateverOrder() {
		var other = Subject.ofPiece(77).and(Subject.ofPseudonym(PSEUDONYM));

		assertEquals(Subject.ofPseudonym(PSEUDONYM).and(Subject.ofPiece(77)), other);
		assertFalse(other.isNobody());
		assertTrue(Subject.NOBODY.isNobody());
	}
}
