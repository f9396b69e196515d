package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrowedTest {

	private static final Period JANUARY = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

	@Test
	void leadsByItsAnchorToTheSameAgain() {
		var narrowed = new Narrowed(
				new Scope("灯巷商店 & Co", "a=b", "app", new Segment("plan", "pro+"), JANUARY),
				Map.of("analytics.topic", "zh:退款+到账", "analytics.sentiment", "NEGATIVE"));

		assertEquals(Optional.of(narrowed), Narrowed.of(narrowed.anchor()));
		assertEquals(Optional.of(new Narrowed(Scope.ALL, Map.of())), Narrowed.of(new Narrowed(Scope.ALL, Map.of()).anchor()));
		assertNotEquals(narrowed.anchor(), new Narrowed(Scope.ALL, narrowed.options()).anchor());
	}

	@Test
	void isNothingWhereTheAnchorIsAnotherOrBroken() {
		assertEquals(Optional.empty(), Narrowed.of("finding-a"));
		assertEquals(Optional.empty(), Narrowed.of("pieces-from=then"));
		assertEquals(Optional.empty(), Narrowed.of("pieces-attribute=plan"));
	}
}
