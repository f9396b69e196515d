package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.loop.spi.Station.State;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadingTest {

	private static final Need OVERDUE = new Need(Kind.OVERDUE, "Train", "", Anchors.action("one", "a1"));

	private final List<String> opened = new ArrayList<>();

	@Test
	void exactlyTheThingIsOpenedWhereAViewShowsIt() {
		var leading = leading(Set.of("improvement-", "action-"));

		leading.open(new Wanted(Step.PLAN, OVERDUE));
		leading.open(new Wanted(Step.WATCH, new Need(Kind.SIGNAL, "Complaints", "", Anchors.indicator("complaints/Shop/delivery"))));
		leading.open(Anchors.improvement("one"));

		assertEquals(List.of("action-one/a1", "improvement-one", "improvement-one"), opened);
	}

	@Test
	void whereNoViewShowsActionsTheirImprovementIsOpened() {
		var leading = leading(Set.of("improvement-"));

		leading.open(new Wanted(Step.PLAN, OVERDUE));

		assertEquals(List.of("improvement-one"), opened);
	}

	@Test
	void withoutAViewThatShowsItTheViewOfItsStepIsOpened() {
		var leading = leading(Set.of());

		leading.open(new Wanted(Step.PLAN, OVERDUE));
		leading.open(new Wanted(Step.UNDERSTAND, new Need(Kind.OTHER, "Understand", "", "")));
		leading.open(Anchors.indicator("complaints/Shop/delivery"));

		assertEquals(List.of("view of PLAN", "view of UNDERSTAND", "view of WATCH"), opened);
	}

	@Test
	void aStationThatNeedsSomebodyOpensItsFirstNeedAndAnotherItsView() {
		var turns = new FixedTurns()
				.with(Step.PLAN, new State(1, Standing.IN_HAND, "").needing(List.of(OVERDUE), 1))
				.with(Step.WATCH, new State(1, Standing.IN_HAND, "")
						.needing(List.of(new Need(Kind.SIGNAL, "better", "", "improvement-one", true)), 0));
		var leading = leading(Set.of("improvement-", "action-"));
		leading.from(new OverviewModel(Texts.of(OverviewModel.class, Locale.ENGLISH)).read(turns, Scope.ALL), Ways.NONE);

		leading.enter(Step.PLAN);
		leading.enter(Step.WATCH);

		assertEquals(List.of("action-one/a1", "view of WATCH"), opened);
	}

	/** With views of every step, one of which shows things whose anchors begin so. */
	private Leading leading(Set<String> anchors) {
		var leading = new Leading(new FakeViews(anchors), new FakeTrail());
		leading.from(List.of(), Ways.of(List.of(Looked.improvement("one", false))));
		return leading;
	}

	private final class FakeTrail implements Trail {

		@Override
		public Optional<Object> open(String view) {
			opened.add(view);
			return Optional.of(view);
		}

		@Override
		public void back() {}
	}

	private final class FakeViews implements Views {

		private final Set<String> anchors;

		FakeViews(Set<String> anchors) {
			this.anchors = anchors;
		}

		@Override
		public Optional<View> of(Step step) {
			return Optional.of(() -> "view of " + step);
		}

		@Override
		public Optional<View> showing(String anchor) {
			return anchors.stream().anyMatch(anchor::startsWith) ? Optional.of(() -> "exact") : Optional.empty();
		}

		@Override
		public void open(String anchor) {
			opened.add(anchor);
		}

		@Override
		public String shown() {
			return "";
		}
	}
}
