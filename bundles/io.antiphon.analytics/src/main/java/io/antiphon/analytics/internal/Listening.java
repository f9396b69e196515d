package io.antiphon.analytics.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Windows;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which to look for what hurts, so that others are left for a plan to compare. */
final class Listening {

	private Listening() {}

	/**
	 * The first window around an action, which is still to come where no date is given. Empty where nothing has a time or less
	 * than two days lie before the action: then nothing can be compared anyway.
	 */
	static Optional<Period> before(@Nullable LocalDate action, FeedbackStore feedback, LocalDate today) {
		var days = feedback.tally(Scope.ALL).cells().stream()
				.map(Tally.Cell::day)
				.filter(Objects::nonNull)
				.toList();
		return Period.spanning(days)
				.flatMap(span -> Windows.around(action, span, today))
				.map(Windows::listening);
	}
}
