package io.antiphon.evaluation.internal.judging;

import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.TestPlan.Looks;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param action a row of this day or later is after
 * @param least the size of the least effect worth having, 0 or above, in the unit of the effect
 * @param beside the groups that the others are set beside
 * @param grain the length of the periods that are compared; absent: that of the rows
 */
record Order(
		Kind kind,
		Direction better,
		LocalDate action,
		double least,
		List<String> beside,
		String method,
		Looks looks,
		@Nullable Grain grain,
		double errorRate) {

	Order {
		beside = List.copyOf(beside);
	}
}
