package io.antiphon.loop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Trace.Node;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainTraceTest {

	private static final Measure MEASURE = new Measure("share", "share", 0.3, 0.2, 0.4, 10, "wilson");
	private static final String ONE = Ids.text(1);
	private static final String TWO = Ids.text(2);

	private final ChainTrace trace = new ChainTrace(new Whole());

	@Test
	void leadsFromWordsUpToTheVerdict() {
		assertEquals("FEEDBACK " + ONE + " [FINDING late [DECISION d [IMPROVEMENT i [VERDICT i []]]]]", said(trace.above(1)));
	}

	@Test
	void endsWhereNothingRestsOnIt() {
		assertEquals("FEEDBACK " + Ids.text(9) + " []", said(trace.above(9)));
	}

	@Test
	void leadsFromAVerdictDownToTheWords() {
		var down = trace.below("i").orElseThrow();

		assertEquals(
				"VERDICT i [IMPROVEMENT i [GOAL g [], DECISION d [FINDING late [FEEDBACK " + ONE + " [], FEEDBACK " + TWO
						+ " []]]]]",
				said(down));
		assertEquals("WORKED", down.title().key());
	}

	@Test
	void startsAtAnImprovementThatIsNotJudged() {
		assertEquals("IMPROVEMENT j []", said(trace.below("j").orElseThrow()));
	}

	@Test
	void startsAtAnyLink() {
		var words = "[FEEDBACK " + ONE + " [], FEEDBACK " + TWO + " []]";

		assertEquals("FINDING late " + words, said(trace.below("late").orElseThrow()));
		assertEquals("DECISION d [FINDING late " + words + "]", said(trace.below("d").orElseThrow()));
		assertTrue(said(trace.below("g").orElseThrow()).startsWith("GOAL g [VERDICT i [IMPROVEMENT i"));
		assertTrue(trace.below("nothing").isEmpty());
	}

	@Test
	void knowsNothingWhereNothingIsInstalled() {
		var bare = new ChainTrace(new Bare());

		assertEquals("FEEDBACK " + ONE + " []", said(bare.above(1)));
		assertTrue(bare.below("i").isEmpty());
	}

	private static String said(Node node) {
		var children = node.children().stream().map(ChainTraceTest::said).collect(Collectors.joining(", ", "[", "]"));
		return node.kind() + " " + node.id() + " " + children;
	}

	private static class Bare implements Chain {

		@Override
		public Optional<Findings> findings() {
			return Optional.empty();
		}

		@Override
		public Optional<Plans> plans() {
			return Optional.empty();
		}

		@Override
		public Optional<Verdicts> verdicts() {
			return Optional.empty();
		}

		@Override
		public List<IndicatorSource> sources() {
			return List.of();
		}

		@Override
		public Optional<Measured> indicator(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<Measured> about(Finding finding) {
			return Optional.empty();
		}
	}

	private static final class Whole extends Bare implements Plans {

		@Override
		public TestPlan.Standing standing(Improvement improvement) {
			return TestPlan.Standing.DRAFT;
		}

		@Override
		public Optional<Findings> findings() {
			var twice = List.of(new Evidence(1, 0, 2), new Evidence(1, 5, 9), new Evidence(2, 0, 1));
			return Optional.of(() -> List.of(
					new Finding("late", Finding.PAIN_POINT, "Late", List.of(), Scope.ALL, MEASURE, twice),
					new Finding("slow", Finding.PAIN_POINT, "Slow", List.of(), Scope.ALL, MEASURE, List.of(new Evidence(3, 0, 1)))));
		}

		@Override
		public Optional<Plans> plans() {
			return Optional.of(this);
		}

		@Override
		public Optional<Verdicts> verdicts() {
			var windows = new Verdict.Compared(null, null);
			return Optional.of(() -> List.of(new Verdict(
					"i", Verdict.Outcome.WORKED, false, false, "n", "share",
					new Verdict.Effect(-0.1, -0.2, -0.05, 9), -0.05, "m", windows, List.of(), "")));
		}

		@Override
		public List<Goal> goals() {
			return List.of(new Goal("g", "n", MEASURE, 0.2, null));
		}

		@Override
		public List<Decision> decisions() {
			return List.of(
					new Decision("d", Phrase.valueOf("hire"), List.of(), Phrase.valueOf(""), List.of("late", "gone"), "me", Instant.EPOCH));
		}

		@Override
		public List<Improvement> improvements() {
			return List.of(improvement("i", "d", "g"), improvement("j", "", ""));
		}

		private static Improvement improvement(String id, String decision, String goal) {
			var plan = TestPlan.draft("n", Scope.ALL, null, null, "newcombe", -0.05, 0.05);
			var schedule = new Improvement.Schedule(null, null);
			var budget = new Improvement.Budget(0, 0, "CNY");
			return new Improvement(id, Phrase.valueOf(id), decision, goal, "me", schedule, budget, List.of(), plan);
		}
	}
}
