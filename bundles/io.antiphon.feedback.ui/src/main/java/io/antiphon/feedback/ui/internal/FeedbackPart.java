package io.antiphon.feedback.ui.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.ui.internal.model.Facets;
import io.antiphon.feedback.ui.internal.model.FeedbackModel;
import io.antiphon.feedback.ui.internal.model.FeedbackTexts;
import io.antiphon.feedback.ui.internal.model.Markings;
import io.antiphon.feedback.ui.internal.model.Filter;
import io.antiphon.feedback.ui.internal.model.Pinned;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.feedback.ui.spi.Marking;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Undo;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.tables.frame.Arrangement;
import io.antiphon.workbench.ui.widgets.Offers;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;

/** The feedback of the workspace: filters, a table, and the details of one piece. */
public final class FeedbackPart implements FeedbackModel.View, View.Shows {

	private static final String ID = "io.antiphon.feedback.table";
	private static final String COLUMNS = "columns";
	private static final int WIDE = 1_400;

	private final Session session;
	private final FeedbackTexts texts;
	private final FeedbackModel model;
	private List<Offer> offers = List.of();
	private Session.@Nullable Registration registration;
	private @Nullable Widgets widgets;

	/** Made together, when the view opens. */
	private record Widgets(
			Composite stack, Composite empty, Label sentence, Offers offers, Composite filled, FilterBar filters,
			FeedbackTable table, TableActions actions, DetailsPane details) {}

	@Inject
	public FeedbackPart(FeedbackStore store, Chain chain, Session session, Background background, Undo undo, Guard guard) {
		this.session = session;
		this.texts = FeedbackTexts.of(session.locale());
		this.model = new FeedbackModel(
				store, anchor -> Pinned.of(anchor, chain, store::receipts, texts), session, background, texts, this);
		var context = FrameworkUtil.getBundle(FeedbackPart.class).getBundleContext();
		model.offer(new Facets(Extensions.of(context, Facet.class, guard))); // looked up anew whenever it reads
		model.offer(new Markings(Extensions.of(context, Marking.class, guard)), undo);
	}

	/** Called again whenever a capability that offers a first step comes or goes. */
	@Inject
	public void offering(@Service List<Offer> offering) {
		offers = List.copyOf(offering);
		if (widgets != null) {
			answered();
		}
	}

	/** Opens the view; empty where it has nothing to act on. */
	static Optional<TableActions> actions(EPartService parts) {
		var shown = parts.showPart(ID, PartState.ACTIVATE);
		return shown != null && shown.getObject() instanceof FeedbackPart part && part.widgets != null && part.model.answered()
				? Optional.of(part.widgets.actions())
				: Optional.empty();
	}

	@PostConstruct
	void create(Composite parent, MPart part) {
		var stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		var empty = new Composite(stack, SWT.NONE);
		empty.setLayout(GridLayoutFactory.swtDefaults().margins(28, 28).spacing(5, 16).create());
		var sentence = new Label(empty, SWT.WRAP);
		sentence.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		var buttons = new Offers(empty, session.locale());
		var filled = new Composite(stack, SWT.NONE);
		filled.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		var filters = new FilterBar(filled, model, texts);
		filters.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		var sash = new SashForm(filled, SWT.HORIZONTAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		var table = new FeedbackTable(sash, model, texts, new FeedbackTable.Deeds(
				chosen -> showDetails(), this::focusDetails, () -> actions().copy()));
		table.arrange(Arrangement.of(part.getPersistedState().getOrDefault(COLUMNS, ""), FeedbackTable.keys()));
		var details = new DetailsPane(sash, texts, table.control()::setFocus);
		sash.setWeights(7, 3);
		sash.addControlListener(ControlListener.controlResizedAdapter(resized -> fit(sash, details)));
		var actions = new TableActions(table, model, texts);
		filters.offer(actions);
		widgets = new Widgets(stack, empty, sentence, buttons, filled, filters, table, actions, details);
		registration = session.listen(change -> read());
		read();
	}

	/** Beside the table where the text of a row has room enough all the same, else below it. */
	private static void fit(SashForm sash, DetailsPane details) {
		var beside = sash.getClientArea().width >= WIDE;
		if (beside != details.isTall()) {
			sash.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
			details.tall(beside);
		}
	}

	private void read() {
		model.read();
		if (!model.answered()) {
			answered(); // says that it is reading
		}
	}

	private TableActions actions() {
		return Objects.requireNonNull(widgets).actions();
	}

	private void focusDetails() {
		Objects.requireNonNull(widgets).details().setFocus();
	}

	@PersistState
	void keep(MPart part) {
		if (widgets != null) {
			part.getPersistedState().put(COLUMNS, widgets.table().columns().text());
		}
	}

	@Override
	public void answered() {
		var shown = widgets;
		if (shown == null || shown.stack().isDisposed()) {
			return;
		}
		var nothing = model.choices().count() == 0;
		if (nothing) {
			shown.sentence().setText(texts.get(emptiness()));
			shown.offers().show(model.answered() ? Offers.of(offers, Set.of(Step.LISTEN)) : List.of());
			shown.empty().layout(true, true);
		} else {
			shown.filters().show();
			shown.table().answered();
		}
		((StackLayout) shown.stack().getLayout()).topControl = nothing ? shown.empty() : shown.filled();
		shown.stack().layout();
		showDetails();
	}

	private String emptiness() {
		if (session.workspace().isEmpty()) {
			return session.opening() ? "reading" : "empty.closed";
		}
		return model.answered() ? "empty.nothing" : "reading";
	}

	@Override
	public void arrived(int from, int to) {
		var shown = widgets;
		if (shown != null && !shown.stack().isDisposed()) {
			shown.table().arrived();
			showDetails();
		}
	}

	private void showDetails() {
		if (widgets != null) {
			widgets.details().show(model.size() == 0 ? Optional.empty() : widgets.table().selection());
		}
	}

	@Override
	public void show(String anchor) {
		model.narrow(Filter.of(anchor));
	}

	@Focus
	void focus() {
		var shown = widgets;
		if (shown != null) {
			if (model.choices().count() == 0) {
				shown.offers().setFocus();
			} else {
				shown.table().control().setFocus();
			}
		}
	}

	@PreDestroy
	void dispose() {
		if (registration != null) {
			registration.remove();
		}
	}
}
