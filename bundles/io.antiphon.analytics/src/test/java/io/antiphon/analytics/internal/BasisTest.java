package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Extension;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class BasisTest {

	private static final Period DAYS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

	@Test
	void isTheSameOfTheSameFeedbackAndAnotherWhereAnythingIsAnother() {
		var basis = basis("all", "heard", DAYS, 3);

		assertEquals(basis, basis("all", "heard", DAYS, 3));
		assertNotEquals(basis, basis("more", "heard", DAYS, 3));
		assertNotEquals(basis, basis("all", "less", DAYS, 3));
		assertNotEquals(basis, basis("all", "heard", null, 3));
		assertNotEquals(basis, basis("all", "heard", DAYS, 5));
		assertNotEquals(basis, basis("all", "heard", DAYS, 3, new Extension("com.example", "Words")));
	}

	@Test
	void isNoneWhereTheFeedbackCannotTell() {
		assertEquals("", basis("", "heard", DAYS, 3));
		assertEquals("", basis("all", "", DAYS, 3));
	}

	private static String basis(String all, String heard, @Nullable Period listening, int shared, Extension... strangers) {
		return Basis.of(new Told(all), new Told(heard), listening, shared, List.of(strangers), new Bundle[0]);
	}

	private record Told(String fingerprint) implements FeedbackBatches {

		@Override
		public long count() {
			return 0;
		}

		@Override
		public Iterator<List<Feedback>> iterator() {
			return Collections.emptyIterator();
		}
	}
}
