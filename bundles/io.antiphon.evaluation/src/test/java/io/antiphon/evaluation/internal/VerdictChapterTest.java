package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.evaluation.Evaluation;
import io.antiphon.evaluation.internal.methods.CountDifference;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.internal.methods.Series;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is shown of verdicts, and the station that asks for them. */
class VerdictChapterTest {

	private static final Guard GUARD = new ThreadGuard(new FaultRegister());

	private static final TestPlan PLAN = Plans.asking(CountDifference.SHARES);
	private static final TestPlan UNDATED = Plans.plan(CountDifference.SHARES, null, null, -0.05, 0.05, Series.START);

	private final FakeSource source = new FakeSource(
			Kind.SHARE,
			IntStream.range(0, 14).mapToObj(week -> Series.week(week, week < 6 ? 0.45 : 0.20, 60)).toList());

	@Test
	void tellsAVerdictAndOpensToWhatWasCompared() {
		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var section = section(PLAN, locale);

			var item = assertInstanceOf(Block.Item.class, section.blocks().getFirst());
			assertEquals("fewer complaints", item.title());
			assertTrue(item.summary().contains("45") && item.summary().contains("20"), item.summary());
			assertTrue(!item.toString().contains("<") && !item.toString().contains("even-scatter"), item.toString());
		}
	}

	@Test
	void keepsToTheScopeThatWasChosenButHidesNoVerdictThatHasNoPlan() {
		var improvement = Plans.improvement(PLAN);
		var chain = new FakeChain(List.of(improvement), source.measured());
		var verdicts = List.of(verdict(PLAN, improvement.id()), verdict(PLAN, "gone"));
		var chapter =
				new VerdictChapter(verdicts, chain, Vocabularies.of(new EvaluationVocabularyComponent()::texts).wording(Locale.ENGLISH));
		var before = new Period(Series.START.minusWeeks(9), Series.START);

		assertEquals(2, chapter.items(Scope.ALL.within(Plans.BASELINE)).size());
		assertEquals("verdict-gone", chapter.items(Scope.ALL.within(before)).getFirst().anchor());
	}

	@Test
	void putsVerdictsIntoData() {
		var verdict = data(section(PLAN, Locale.ENGLISH));

		assertEquals("worked", verdict.get("verdict"));
		assertEquals(-0.25, (double) verdict.get("effect"), 1e-12);
		assertEquals(840L, verdict.get("n"));
		assertEquals(Map.of("from", "2026-01-05", "to", "2026-02-16"), ((Map<?, ?>) verdict.get("windows")).get("baseline"));
		assertEquals(3, ((List<?>) verdict.get("assumptions")).size());
	}

	@Test
	void drawsBothWindowsAndWhereTheFollowUpWouldLieWithoutTheAction() {
		var item = assertInstanceOf(Block.Item.class, section(PLAN, Locale.ENGLISH).blocks().getFirst());

		var chart = item.details().stream().filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast).findFirst().orElseThrow();
		assertEquals(14, chart.points().size());
		assertEquals(List.of(0.45, 0.20), chart.limits().stages().stream().map(stage -> round(stage.centre())).toList());
		assertEquals(Plans.ACTION, chart.events().getFirst().at());
		var band = chart.bands().getFirst().edges();
		assertEquals(8, band.size());
		assertEquals(0.45, band.getFirst().value(), 1e-9);
		assertTrue(band.getFirst().interval().low() > 0.20);
	}

	private static double round(double value) {
		return Math.round(value * 1e6) / 1e6;
	}

	@Test
	void saysWhyThereIsNoVerdict() {
		var section = section(UNDATED, Locale.ENGLISH);

		var verdict = data(section);
		assertEquals("not enough data", verdict.get("verdict"));
		assertEquals("no dates", verdict.get("reason"));
		assertNull(verdict.get("effect"));
		assertTrue(section.blocks().toString().contains("not enough data: no dates"));
	}

	@Test
	void judgesEveryImprovementThatThereIs() {
		var chain = new FakeChain(List.of(Plans.improvement(PLAN)), source.measured());
		var judged = new ArrayList<Verdict>();
		judged.add(verdict(UNDATED, "improvement-0"));
		Evaluation evaluation = (improvement, author) -> {
			judged.add(verdict(improvement.plan(), improvement.id()));
			return judged.getLast();
		};
		var station = new JudgeStationComponent(evaluation, () -> judged, chain, Vocabularies.NONE);
		assertEquals(Standing.NEEDS_YOU, station.state(Locale.ENGLISH).standing());

		station.advance(turn(), Progress.NONE);

		assertEquals(2, judged.size());
		assertEquals(Standing.DONE, station.state(Locale.ENGLISH).standing());
		assertEquals(1, station.state(Locale.SIMPLIFIED_CHINESE).count(), "that of an improvement that is gone is none");
	}

	@Test
	void judgesNothingOnceItIsCancelled() {
		var chain = new FakeChain(List.of(Plans.improvement(PLAN)), source.measured());
		var cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		Evaluation evaluation = (improvement, author) -> {
			throw new AssertionError("asked to judge");
		};

		var station = new JudgeStationComponent(evaluation, List::of, chain, Vocabularies.NONE);

		assertEquals(turn().locale(), station.advance(turn(), cancelled).locale());
		assertEquals(Standing.NOTHING_YET, new JudgeStationComponent(
				evaluation, List::of, new FakeChain(List.of(), source.measured()), Vocabularies.NONE)
				.state(Locale.ENGLISH)
				.standing());
	}

	private Section section(TestPlan plan, Locale locale) {
		Improvement improvement = Plans.improvement(plan);
		Chain chain = new FakeChain(List.of(improvement), source.measured());
		return new VerdictChapter(List.of(verdict(plan, improvement.id())), chain,
				Vocabularies.of(new EvaluationVocabularyComponent()::texts).wording(locale)).section();
	}

	private Verdict verdict(TestPlan plan, String id) {
		var verdict = new Judge(new Methods(GUARD, Extensions.of(GUARD)), one -> Optional.of(source.measured()), Plans.LATER)
				.judge(Plans.improvement(plan), TestPlan.Standing.FROZEN);
		return new Verdict(
				id, verdict.outcome(), verdict.tooSmall(), verdict.retrospective(), verdict.indicator(), verdict.unit(),
				verdict.effect(), verdict.leastEffect(), verdict.method(), verdict.windows(), verdict.assumptions(),
				verdict.reason(), verdict.aim(), verdict.needs(), verdict.decidedOn(), verdict.companions(), verdict.course());
	}

	private static Map<?, ?> data(Section section) {
		return (Map<?, ?>) ((List<?>) section.data().get("verdicts")).getFirst();
	}

	private static Turn turn() {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		return Turn.planning(null, Locale.ENGLISH, access);
	}
}
