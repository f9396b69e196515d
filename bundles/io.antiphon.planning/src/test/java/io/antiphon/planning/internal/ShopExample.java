package io.antiphon.planning.internal;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Measure;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Power;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.planning.Scorings;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Freezer;
import io.antiphon.planning.internal.proposing.Planner;
import io.antiphon.planning.internal.scoring.FmeaComponent;
import io.antiphon.planning.internal.scoring.ImpactEffortComponent;
import io.antiphon.planning.internal.scoring.InstalledScorings;
import io.antiphon.planning.internal.scoring.KanoComponent;
import io.antiphon.planning.internal.scoring.RiceComponent;
import io.antiphon.planning.internal.scoring.ScoringVocabularyComponent;
import io.antiphon.planning.internal.scoring.WsjfComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Documents;
import io.antiphon.store.changes.Revisions;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop's twenty weeks with an action in week 12, what was found in its first six, and turns about it. */
public final class ShopExample {

	public static final LocalDate START = LocalDate.of(2026, 1, 5);
	public static final LocalDate ACTION = START.plusWeeks(12);
	public static final LocalDate END = START.plusWeeks(20);
	public static final Period DAYS = new Period(START, END);
	public static final Period LISTENING = new Period(START, START.plusWeeks(6));
	public static final Period BASELINE = new Period(START.plusWeeks(6), ACTION);
	public static final Period FOLLOW_UP = new Period(ACTION, END);
	/** A draft. */
	public static final TestPlan TEST_PLAN = TestPlan.draft(
			"complaints/delivery", Scope.ALL.withService("Shop").withTouchpoint("delivery"), BASELINE, FOLLOW_UP, "fake.method", -0.05,
			0.05);
	public static final TestPlan.Suited SUITED = new TestPlan.Suited("fake.method", "3", new Power(6, 8, 70, -0.11, 0.4, 21));
	static final Texts TEXTS = Texts.of(Planner.class, Locale.ENGLISH);

	private ShopExample() {}

	public static Period weeks(int from, int to) {
		return new Period(START.plusWeeks(from), START.plusWeeks(to));
	}

	public static Finding painPoint(String touchpoint, String title) {
		return painPoint(touchpoint, title, LISTENING);
	}

	public static Finding painPoint(String touchpoint, String title, @Nullable Period found) {
		return finding(Finding.PAIN_POINT, touchpoint, title, found);
	}

	public static Finding finding(String kind, String touchpoint, String title, @Nullable Period found) {
		var scope = new Scope("Shop", touchpoint, "", found);
		var measure = new Measure("severity", "share", 0.2, 0.1, 0.3, 1_204, "delta");
		var id = kind + "/" + touchpoint + "/" + title;
		return new Finding(id, kind, title, List.of(title), scope, measure, List.of(new Evidence(1, 0, 4)));
	}

	public static Turn turn(@Nullable LocalDate action) {
		return turn(action, Locale.ENGLISH);
	}

	public static Turn turn(@Nullable LocalDate action, Locale locale) {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		return Turn.planning(action, locale, access);
	}

	/** Our ways to score options. */
	public static Scorings scorings() {
		return new InstalledScorings(Extensions.of(
				new ThreadGuard(new FaultRegister()),
				new RiceComponent(), new WsjfComponent(), new FmeaComponent(), new KanoComponent(), new ImpactEffortComponent()));
	}

	/** The words of planning and of its ways to score. */
	public static Wording wording(Locale locale) {
		return Vocabularies.of(new PlanningVocabularyComponent()::texts, new ScoringVocabularyComponent()::texts).wording(locale);
	}

	/** A register that freezes by a door everybody passes, at noon of a day. */
	public static DocumentPlans plans(InMemoryDocuments documents, OpenDoor door, LocalDate day) {
		return plans(documents, documents.revisions(), door, day);
	}

	public static DocumentPlans plans(Documents documents, Revisions revisions, OpenDoor door, LocalDate day) {
		return new DocumentPlans(documents, revisions, new Freezer(door, clock(day)));
	}

	public static DocumentPlans plans() {
		return plans(new InMemoryDocuments(), new OpenDoor().lettingEveryonePass(), END);
	}

	public static Clock clock(LocalDate day) {
		return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	/** A chain of these findings, one source, and somebody to whom one method suits whatever is measured. */
	public static FakeChain chain(List<Finding> found, IndicatorSource source) {
		return new FakeChain().finding(found.toArray(Finding[]::new)).source(source).suiting((draft, hoped) -> Optional.of(SUITED));
	}

	/** What came of an improvement: three points fewer, whatever that is called. */
	public static Verdict verdict(Improvement improvement, Verdict.Outcome outcome) {
		var plan = improvement.plan();
		return new Verdict(
				improvement.id(), outcome, false, false, plan.indicator(), "share", new Verdict.Effect(-0.03, -0.08, 0.02, 1_204),
				plan.leastEffect(), plan.method(), new Verdict.Compared(plan.baseline(), plan.followUp()), List.of(), "");
	}

	/** One that is asked for before there is anything to say. */
	public static Verdict tooEarly(Improvement improvement) {
		var plan = improvement.plan();
		return new Verdict(
				improvement.id(), Verdict.Outcome.NOT_ENOUGH_DATA, false, false, plan.indicator(), "share", null, plan.leastEffect(),
				plan.method(), new Verdict.Compared(plan.baseline(), plan.followUp()), List.of(), Verdict.TOO_EARLY);
	}
}
