package io.antiphon.planning.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.planning.spi.Criterion.Better;
import io.antiphon.planning.spi.Criterion.Level;
import io.antiphon.planning.spi.Criterion.Steps;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CriterionTest {

	private static final OptionalDouble NONE = OptionalDouble.empty();
	private static final List<Level> LEVELS = List.of(new Level(1, "low"), new Level(3, "mid"), new Level(8, ""));

	@Test
	void takesWhatIsOnItsScale() {
		var whole = Criterion.whole("a", 1, 10, Better.HIGHER);
		var any = Criterion.any("a", 0.5, 10, Better.LOWER);
		var levels = Criterion.of("a", Better.HIGHER, LEVELS);

		assertTrue(whole.takes(1) && whole.takes(10) && any.takes(0.5) && any.takes(9.99) && levels.takes(3));
		assertFalse(whole.takes(0) || whole.takes(11) || whole.takes(2.5) || whole.takes(Double.NaN));
		assertFalse(any.takes(0.4) || any.takes(Double.POSITIVE_INFINITY) || levels.takes(2));
	}

	@Test
	void goesByOneWithinTheScale() {
		var any = Criterion.any("a", 0.5, 10, Better.LOWER);

		assertEquals(OptionalDouble.of(1), any.below(2));
		assertEquals(OptionalDouble.of(0.5), any.below(1));
		assertEquals(NONE, any.below(0.5));
		assertEquals(OptionalDouble.of(10), any.above(9.5));
		assertEquals(NONE, any.above(10));
	}

	@Test
	void goesToTheNeighbouringLevelWhereThereIsOne() {
		var levels = Criterion.of("a", Better.HIGHER, LEVELS);
		var named = Criterion.any("a", 0, 10, Better.HIGHER).naming(LEVELS);

		assertEquals(OptionalDouble.of(1), levels.below(3));
		assertEquals(NONE, levels.below(1));
		assertEquals(OptionalDouble.of(8), levels.above(3));
		assertEquals(NONE, levels.above(8));
		assertEquals(OptionalDouble.of(3), named.below(5));
		assertEquals(OptionalDouble.of(0), named.below(1));
		assertEquals(OptionalDouble.of(9), named.above(8));
	}

	@Test
	void refusesScalesThatCannotBe() {
		refuses(() -> Criterion.whole("", 1, 10, Better.HIGHER));
		refuses(() -> Criterion.whole("a", 1, 1, Better.HIGHER));
		refuses(() -> Criterion.any("a", 0, Double.POSITIVE_INFINITY, Better.HIGHER));
		refuses(() -> Criterion.whole("a", 2, 10, Better.HIGHER).naming(LEVELS));
		refuses(() -> Criterion.whole("a", 0, 10, Better.HIGHER).naming(List.of(new Level(3, ""), new Level(3, ""))));
		refuses(() -> new Criterion("a", 0, 1, Better.HIGHER, Steps.LEVELS, true, null, List.of()));
		refuses(() -> new Criterion("a", 0, 1, Better.HIGHER, Steps.ANY, true, -1.0, List.of()));
		refuses(() -> new Scored.Ranked(List.of(), List.of(), ""));
		refuses(() -> Scored.Ranked.by("score", Double.NaN));
		refuses(() -> new Scored.Missing(List.of()));
	}

	private static void refuses(Executable making) {
		assertThrows(IllegalArgumentException.class, making);
	}
}
