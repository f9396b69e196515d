package io.antiphon.compliance.ui.internal.purposes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeFormTest {

	private static PurposeForm asked(@Nullable DeclaredPurpose before) {
		return new PurposeForm(new PurposeWords(Locale.ENGLISH), Locale.ENGLISH, List.of("improve-service"), before);
	}

	private static DeclaredPurpose kept(Period time) {
		return new DeclaredPurpose(
				new Purpose("answers"), "Answers", "答复", Optional.of(GdprBasis.CONSENT), Optional.of(PiplBasis.CONSENT),
				new Keeping.Until(time, Keeping.After.ANONYMISE), List.of("lin", "wu"));
	}

	@Test
	void whatIsSaidIsDeclared() {
		var asked = asked(null);
		var form = asked.form();
		form.type("id", "answers");
		form.type("english", "Answers");
		form.type("gdpr", "a");
		form.type("time", "18");
		form.type("unit", "MONTHS");
		form.type("users", "wu\n\nlin");

		var declared = asked.declared(form);

		assertEquals(Optional.empty(), form.attempt());
		assertEquals("answers", declared.id());
		assertEquals(Optional.of(GdprBasis.CONSENT), declared.gdpr());
		assertEquals(Optional.empty(), declared.pipl());
		assertEquals(new Keeping.Until(Period.ofMonths(18), Keeping.After.REMOVE), declared.keeping());
		assertEquals(List.of("lin", "wu"), declared.users());
	}

	@ParameterizedTest
	@ValueSource(strings = {"P2Y", "P18M", "P90D", "P6W", "P1Y10D", "P1Y6M"})
	void whatIsDeclaredComesBackUnchanged(String time) {
		var before = kept(Period.parse(time));
		var asked = asked(before);

		var declared = asked.declared(asked.form());

		var keeping = assertInstanceOf(Keeping.Until.class, declared.keeping());
		assertEquals(before.keeping() instanceof Keeping.Until until ? until.time().toTotalMonths() : -1, keeping.time().toTotalMonths());
		assertEquals(Keeping.After.ANONYMISE, keeping.after());
		assertEquals(before.users(), declared.users());
		assertEquals(before.chinese(), declared.chinese());
	}

	@Test
	void anIdThatIsNoneTakenOrOfTheProductIsAProblem() {
		var form = asked(null).form();

		form.type("id", "Answers!");
		var none = form.problem("id");
		form.type("id", "improve-service");
		var taken = form.problem("id");
		form.type("id", "export");

		assertTrue(none.startsWith("1–100 small letters"));
		assertTrue(taken.startsWith("It is declared already"));
		assertTrue(form.problem("id").startsWith("That is a service of the product"));
	}

	@Test
	void aPurposeNeedsABasisAndATimeIsANumber() {
		var form = asked(null).form();

		form.type("time", "two");

		assertFalse(form.problem("gdpr").isEmpty());
		assertFalse(form.problem("time").isEmpty());
		form.type("pipl", "1");
		form.type("time", "");
		assertEquals("", form.problem("gdpr"));
		assertEquals("", form.problem("time"));
	}
}
