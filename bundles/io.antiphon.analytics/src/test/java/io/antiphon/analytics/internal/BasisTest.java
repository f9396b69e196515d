package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.internal.review.Said;
import io.antiphon.analytics.internal.review.Split;
import io.antiphon.base.Period;
import io.antiphon.base.guard.Extension;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class BasisTest {

	private static final Period DAYS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

	private Map<String, Decided> decided = Map.of();
	private Said said = Said.NOTHING;

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

	@Test
	void isAnotherWhereSomethingElseIsDecided() {
		var before = basis("all", "heard", DAYS, 3);
		decided = Map.of("en:late", new Decided("Late", "", false, false));
		var after = basis("all", "heard", DAYS, 3);

		assertNotEquals(before, after);
	}

	@Test
	void isAnotherWhereAPieceWasMovedOrATopicSplit() {
		var before = basis("all", "heard", DAYS, 3);
		said = new Said(Map.of(), Map.of(7L, ""), List.of());
		var moved = basis("all", "heard", DAYS, 3);
		said = new Said(Map.of(), Map.of(), List.of(new Split("en:late", List.of("courier"))));

		assertEquals(3, Set.of(before, moved, basis("all", "heard", DAYS, 3)).size());
	}

	private String basis(String all, String heard, @Nullable Period listening, int shared, Extension... strangers) {
		return Basis.of(new Told(all), new Told(heard), listening, shared, new ByHand(decided, said, Optional.empty()),
				List.of(strangers), new Bundle[0]);
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
