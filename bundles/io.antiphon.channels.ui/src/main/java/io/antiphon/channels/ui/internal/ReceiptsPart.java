package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.feedback.Receipt;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.Steps;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What came in: every intake on the left, the account of one beside it. */
public final class ReceiptsPart implements View.Shows {

	private static final List<Step> STEPS = List.of(Step.LISTEN);

	/** A look at the workspace. */
	private record Look(String sentence, List<Receipt> receipts) {}

	private final Background background;
	private final Session session;
	private final Steps steps;
	private final Views views;
	private final Intake intake;
	private final Vocabularies vocabularies;
	private final ReceiptsModel model;
	private final Texts texts;
	private final Slot receipts = new Slot();
	private @Nullable MasterDetail<Receipt> view;
	private String current = "";
	private Optional<Receipt> selected = Optional.empty();

	@Inject
	public ReceiptsPart(
			Background background, Session session, Steps steps, Views views, Intake intake, Vocabularies vocabularies) {
		this.background = background;
		this.session = session;
		this.steps = steps;
		this.views = views;
		this.intake = intake;
		this.vocabularies = vocabularies;
		this.texts = Texts.of(ReceiptsPart.class, session.locale());
		this.model = new ReceiptsModel(intake::receipts, vocabularies, session.locale());
	}

	@PostConstruct
	void create(Composite area) {
		var frame = new MasterDetail<>(area, texts.get("receipts"), model.columns(), views, this::selected);
		frame.step(texts.get("offer.import"), new ImportAction(intake, vocabularies, session, area.getShell()));
		var corrections = new CorrectionsAction(intake, background, area.getShell(), texts);
		frame.also(texts.get("corrections.offer"), () -> selected.ifPresent(corrections::run));
		view = frame;
		var registration = session.listen(change -> refresh());
		area.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		background.latest(
				receipts,
				texts.get("receipts.reading"),
				progress -> steps.open()
						? new Look(steps.next(STEPS), model.receipts())
						: new Look(NoWorkspace.said(session, texts.get("noWorkspace")), List.of()),
				this::show);
	}

	private void show(Look look) {
		if (view != null) {
			view.show(look.sentence(), look.receipts(), receipt -> Anchors.intake(receipt.intake()).equals(current));
		}
	}

	private void selected(Receipt receipt) {
		current = Anchors.intake(receipt.intake());
		selected = Optional.of(receipt);
		if (view != null) {
			view.details(model.details(receipt));
		}
	}

	@Override
	public void show(String anchor) {
		current = anchor;
		refresh();
	}

	@Focus
	void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
