package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.Destinations;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.Steps;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Session;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What came in: every intake on the left, the account of one beside it. */
public final class ReceiptsPart {

	private static final List<Step> STEPS = List.of(Step.LISTEN);

	/** A look at the workspace. */
	private record Look(String sentence, List<Receipt> receipts) {}

	private final Background background;
	private final Session session;
	private final Steps steps;
	private final Destinations destinations;
	private final Intake intake;
	private final ReceiptsModel model;
	private final Texts texts;
	private @Nullable MasterDetail<Receipt> view;
	private long current;

	@Inject
	public ReceiptsPart(
			Background background, Session session, Steps steps, Destinations destinations, Intake intake, FeedbackStore store) {
		this.background = background;
		this.session = session;
		this.steps = steps;
		this.destinations = destinations;
		this.intake = intake;
		this.texts = Texts.of(ReceiptsPart.class, session.locale());
		this.model = new ReceiptsModel(store::receipts, session.locale());
	}

	@PostConstruct
	void create(Composite area) {
		var frame = new MasterDetail<>(area, texts.get("receipts"), model.columns(), destinations, this::selected);
		frame.step(texts.get("offer.import"), new ImportAction(intake, session, area.getShell()));
		view = frame;
		var registration = session.listen(change -> refresh());
		area.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		background.run(
				texts.get("receipts.reading"),
				progress -> steps.open()
						? new Look(steps.next(STEPS), model.receipts())
						: new Look(NoWorkspace.said(session, texts.get("noWorkspace")), List.of()),
				this::show);
	}

	private void show(Look look) {
		if (view != null) {
			view.show(look.sentence(), look.receipts(), receipt -> receipt.intake() == current);
		}
	}

	private void selected(Receipt receipt) {
		current = receipt.intake();
		if (view != null) {
			view.details(model.details(receipt));
		}
	}

	@Focus
	void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
