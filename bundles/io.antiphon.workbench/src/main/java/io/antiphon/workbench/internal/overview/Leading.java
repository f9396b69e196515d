package io.antiphon.workbench.internal.overview;

import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.Views;
import java.util.List;

/** Opens what is pressed: exactly that where a view shows it, else where it is told, else the view of its step. UI thread. */
final class Leading implements OverviewPage.Paths {

	private final Views views;
	private final Trail trail;
	private List<StationRow> rows = List.of();
	private Ways ways = Ways.NONE;

	Leading(Views views, Trail trail) {
		this.views = views;
		this.trail = trail;
	}

	/** What is looked at now. */
	void from(List<StationRow> shown, Ways known) {
		rows = List.copyOf(shown);
		ways = known;
	}

	@Override
	public void open(Step step) {
		views.of(step).ifPresent(view -> trail.open(view.id()));
	}

	@Override
	public void enter(Step step) {
		rows.stream()
				.filter(row -> row.step() == step)
				.flatMap(row -> row.wanting().stream())
				.findFirst()
				.ifPresentOrElse(need -> open(new Wanted(step, need)), () -> open(step));
	}

	@Override
	public void open(Wanted wanted) {
		open(wanted.need().anchor(), wanted.step());
	}

	@Override
	public void open(String anchor) {
		open(anchor, Step.WATCH);
	}

	private void open(String anchor, Step otherwise) {
		ways.to(anchor).stream()
				.filter(one -> views.showing(one).isPresent())
				.findFirst()
				.ifPresentOrElse(views::open, () -> open(otherwise));
	}
}
