package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.ui.Column;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.sustainability.Footprints;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What each service of the scope cost the world, and under it what that is made of. */
public final class SustainPart implements View.Shows {

	private final Background background;
	private final Session session;
	private final Views views;
	private final Footprints footprints;
	private final SustainModel model;
	private final Texts texts;
	private final Slot reading = new Slot();
	private String current = "";
	private @Nullable MasterDetail<Block.Item> view;

	@Inject
	public SustainPart(Background background, Session session, Views views, Footprints footprints) {
		this.background = background;
		this.session = session;
		this.views = views;
		this.footprints = footprints;
		this.model = new SustainModel(session, footprints);
		this.texts = Texts.of(SustainPart.class, session.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		var columns = List.<Column<Block.Item>>of(
				Column.text(texts.get("service"), Block.Item::title), Column.text(texts.get("state"), SustainModel::state),
				Column.text(texts.get("summary"), Block.Item::summary));
		var frame = new MasterDetail<>(parent, texts.get("title"), columns, views, this::selected);
		frame.detailsBelow();
		frame.step(texts.get("import"), new ImportActivitiesAction(background, session, footprints, parent.getShell()));
		view = frame;
		var registration = session.listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		background.latest(reading, texts.get("reading"), progress -> model.read(), this::show);
	}

	private void show(SustainModel.Look look) {
		if (view != null) {
			view.show(look.sentence(), look.items(), item -> item.anchor().equals(current));
		}
	}

	private void selected(Block.Item item) {
		current = item.anchor();
		if (view != null) {
			view.details(List.of(item));
		}
	}

	@Override
	public void show(String anchor) {
		current = anchor;
		refresh();
	}

	@Override
	public String shown() {
		return current;
	}

	@Focus
	void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
