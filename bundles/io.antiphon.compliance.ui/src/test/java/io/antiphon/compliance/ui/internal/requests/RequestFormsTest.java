package io.antiphon.compliance.ui.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.privacy.subject.Subject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequestFormsTest {

	private static final Subject SOMEBODY = Subject.ofPiece(7);

	private final RequestForms forms = new RequestForms(new RequestWords(Locale.ENGLISH), Locale.ENGLISH);

	@Test
	void aNewRequestWasReceivedTodayUnlessSomebodySaysOtherwise() {
		var form = forms.adding(false);
		form.type("kind", "ERASURE");
		form.type("law", "PIPL");

		var request = forms.added(form, SOMEBODY);

		assertEquals(RequestKind.ERASURE, request.kind());
		assertEquals(Law.PIPL, request.law());
		assertEquals(LocalDate.now(), request.received());
		assertEquals(Subject.NOBODY, request.subject());
	}

	@Test
	void itIsAboutWhoWasFoundUnlessSomebodyUnticksThat() {
		var form = forms.adding(true);

		var about = forms.added(form, SOMEBODY).subject();
		form.type("person", "false");

		assertEquals(SOMEBODY, about);
		assertEquals(Subject.NOBODY, forms.added(form, SOMEBODY).subject());
	}

	@Test
	void aDayThatIsNoneOrHasNotComeIsAProblem() {
		var form = forms.confirming(false);

		form.type("day", "5/12/2026");
		var unclear = form.problem("day");
		form.type("day", LocalDate.now().plusDays(1).toString());

		assertTrue(unclear.startsWith("Not a day"));
		assertEquals("That day has not come yet.", form.problem("day"));
	}

	@Test
	void aRefusalHasAReasonAndAnAnswerNeedsNone() {
		var form = forms.closing("", null);

		var done = form.problem("reason");
		form.type("end", "refused");

		assertEquals("", done);
		assertFalse(form.problem("reason").isEmpty());
	}

	@Test
	void whatWasDoneJustNowIsFilledIn() {
		var form = forms.closing("abc", LocalDate.of(2026, 5, 1));

		var closing = RequestForms.closed(form);

		assertEquals("abc", closing.erasure());
		assertEquals(LocalDate.of(2026, 5, 1), closing.copied());
		assertFalse(closing.refused());
	}
}
