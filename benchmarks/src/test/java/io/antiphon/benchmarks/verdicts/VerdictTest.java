package io.antiphon.benchmarks.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.loop.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The simulation on a few seeds; how often verdicts are right is measured on many by {@code benchmarks/run verdicts}. */
class VerdictTest {

	@Test
	void findsWhatHelpedAndNothingElseWhereRatingsAreRead() {
		var tally = Tally.of(Effect.DELIVERY, 0, 10, new RatingReader(), seen -> {});

		assertEquals(10, tally.count("delivery", Outcome.WORKED));
		assertEquals(10, tally.anyWorked());
		assertEquals(0, tally.count("after-sales", Outcome.WORKED));
		assertEquals(0, tally.count("site", Outcome.WORKED));
	}

	@Test
	void findsNothingWhereNothingWasDone() {
		var tally = Tally.of(Effect.NONE, 0, 10, new RatingReader(), seen -> {});

		assertEquals(10, tally.samples());
		assertEquals(0, tally.anyWorked());
	}

	@Test
	void findsWhatHelpedAndNothingElseWhereWordsAreRead() {
		try (var reader = WordReader.encoding()) {
			for (var seed : List.of(Sample.DEFAULT_SEED, 0L)) {
				var verdicts = VerdictRun.verdicts(Sample.generate(seed, Effect.DELIVERY), reader);

				assertEquals(3, verdicts.size(), "seed " + seed);
				assertEquals(Outcome.WORKED, verdicts.get("delivery").outcome(), "seed " + seed);
				assertTrue(
						verdicts.values().stream()
										.filter(verdict -> verdict.outcome() == Outcome.WORKED)
										.count()
								== 1,
						"seed " + seed);
			}
		}
	}

	@Test
	void remembersWhatItReadsWithoutReadingItDifferently() {
		var sample = Sample.generate(0, Effect.DELIVERY);
		try (var encoding = WordReader.encoding();
				var remembering = WordReader.remembering()) {
			var anew = Reviewed.of(sample, encoding).shares();
			var remembered = Reviewed.of(sample, remembering).shares();

			for (var indicator : anew.indicators()) {
				var share = anew.measure(indicator, null).orElseThrow();
				var other = remembered.measure(indicator, null).orElseThrow();
				assertEquals(share.n(), other.n());
				assertEquals(share.value(), other.value(), 0.02, indicator.id());
			}
		}
	}
}
