package io.antiphon.compliance.ui.internal.masked;

import io.antiphon.base.Texts;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.loop.ui.Split;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.tables.TableModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What was masked, by kind and file, and the rules by which that is done and small groups are kept. */
public final class MaskedPart {

	private final Desk desk;
	private final MaskedModel model;
	private final TableModel<Receipt> rows;
	private final Texts texts;
	private final Slot reading = new Slot();
	private @Nullable Split<Receipt> view;

	@Inject
	public MaskedPart(Desk desk, FeedbackStore feedback) {
		this.desk = desk;
		this.model = new MaskedModel(desk, feedback::receipts);
		this.rows = new TableModel<>(model.columns(), Receipt::intake, desk.locale());
		this.texts = Texts.of(MaskedPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		var made = new Split<>(parent, desk.background(), desk.views(), texts.get("masked"), rows, false);
		made.say(texts.get("reading"));
		view = made;
		var registration = desk.session().listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		desk.ask(reading, texts.get("reading"), progress -> model.read(), this::show);
	}

	private void show(MaskedModel.Look look) {
		if (view != null && !view.gone()) {
			rows.arrange(rows.arrangement().showing(look.columns()));
			view.show(look.sentence(), look.rows());
			view.page(look.page());
		}
	}

	@Focus
	void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
