package io.antiphon.benchmarks.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.loop.Verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The simulation on a few seeds; how often verdicts are right is measured on many by {@code benchmarks/run verdicts}. */
class VerdictTest {

	private static WordReader remembering;

	@BeforeAll
	static void open() {
		remembering = WordReader.remembering();
	}

	@AfterAll
	static void close() {
		remembering.close();
	}

	@Test
	void findsWhatHelpedAndNothingElseWhereRatingsAreRead() {
		var tally = Tally.of(Effect.DELIVERY, 0, 10, sample -> Reviewed.of(sample, new RatingReader()), seen -> {});

		assertEquals(10, tally.count("delivery", Outcome.WORKED));
		assertEquals(10, tally.anyWorked());
		assertEquals(0, tally.count("after-sales", Outcome.WORKED));
		assertEquals(0, tally.count("site", Outcome.WORKED));
	}

	@Test
	void findsNothingWhereNothingWasDone() {
		var tally = Tally.of(Effect.NONE, 0, 10, sample -> Reviewed.of(sample, new RatingReader()), seen -> {});

		assertEquals(10, tally.samples());
		assertEquals(0, tally.anyWorked());
	}

	@Test
	void findsWhatHelpedAndNothingElseWhereWordsAreRead() {
		for (var seed : List.of(Sample.DEFAULT_SEED, 0L)) {
			var sample = Sample.generate(seed, Effect.DELIVERY);
			var verdicts = VerdictRun.verdicts(sample, Reviewed.ofFile(sample, remembering));
			var worked = verdicts.entrySet().stream()
					.filter(verdict -> verdict.getValue().outcome() == Outcome.WORKED)
					.map(Map.Entry::getKey)
					.toList();

			assertEquals(Set.of("after-sales", "delivery", "site"), verdicts.keySet(), "seed " + seed);
			assertEquals(List.of("delivery"), worked, "seed " + seed);
		}
	}

	@Test
	void readsOfAFileWhatItReadsOfTheRows() {
		var sample = Sample.generate(1, Effect.fewerLate(100));
		var reader = new RatingReader();

		var rows = VerdictRun.verdicts(sample, Reviewed.of(sample, reader));
		var file = VerdictRun.verdicts(sample, Reviewed.ofFile(sample, reader));

		assertEquals(rows, file);
	}

	/** What a simulation remembers is encoded beside other texts than in one sample, and int8 rounds by the company. */
	@Test
	void readsWhatItRemembersMuchAsTheProductReadsIt() {
		var sample = Sample.bundled();
		try (var encoding = WordReader.encoding()) {
			var anew = Reviewed.of(sample, encoding).shares();
			var remembered = Reviewed.of(sample, remembering).shares();

			assertEquals(3, anew.indicators().size());
			for (var indicator : anew.indicators()) {
				var share = anew.measure(indicator.id(), indicator.scope(), List.of()).getFirst();
				var other = remembered.measure(indicator.id(), indicator.scope(), List.of()).getFirst();
				assertEquals(share.n(), other.n());
				assertEquals(share.value(), other.value(), 0.02, indicator.id());
			}
		}
	}
}
