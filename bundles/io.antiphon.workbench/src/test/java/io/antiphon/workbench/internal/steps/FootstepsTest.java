package io.antiphon.workbench.internal.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.workbench.ui.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FootstepsTest {

	private final FakeViews views = new FakeViews();
	private final Footsteps trail = new Footsteps(views);

	@Test
	void backLeadsThroughEveryViewThatWasOpenedFrom() {
		trail.open("findings");
		trail.open("improvements");

		trail.back();
		trail.back();
		trail.back();

		assertEquals(List.of("findings", "improvements", "findings", "overview"), views.shown);
	}

	@Test
	void aViewShowsAgainWhatItShowed() {
		trail.open("findings");
		views.item = "late delivery";
		trail.open("findings");
		views.item = "wet parcels";

		trail.back();

		assertEquals("late delivery", views.item);
	}

	@Test
	void aViewThatIsGoneIsPassedOver() {
		trail.open("findings");
		trail.open("improvements");
		views.gone = Set.of("findings");

		trail.back();

		assertEquals("overview", views.shown.getLast());
	}

	@Test
	void whatCannotBeOpenedLeavesNoFootstep() {
		views.gone = Set.of("findings");

		var opened = trail.open("findings");
		trail.back();

		assertEquals(Optional.empty(), opened);
		assertEquals(List.of(), views.shown);
	}

	/** Begins at the overview; every view shows one item. */
	private static final class FakeViews implements Footsteps.Views {

		final List<String> shown = new ArrayList<>();
		Set<String> gone = Set.of();
		String item = "";
		private String active = "overview";

		@Override
		public Optional<Footsteps.Shown> active() {
			return Optional.of(new Footsteps.Shown(active, (Trail.Stop) () -> {
				var now = item;
				return () -> item = now;
			}));
		}

		@Override
		public Optional<Object> show(String id) {
			if (gone.contains(id)) {
				return Optional.empty();
			}
			active = id;
			shown.add(id);
			return Optional.of(this);
		}
	}
}
