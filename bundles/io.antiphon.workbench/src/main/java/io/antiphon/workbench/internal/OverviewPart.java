package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Offers;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The home of the workbench: the loop drawn as eight stations, read from the {@link Station} services that are installed. */
public final class OverviewPart {

	private final Session session;
	private final Background background;
	private final Trail trail;
	private final Texts texts;
	private final OverviewModel model;
	private final List<StationCard> cards = new ArrayList<>();
	private List<Station> stations = List.of();
	private List<Offer> offers = List.of();
	private List<View> views = List.of();
	private final Slot rows = new Slot();
	private List<StationRow> shown = List.of();
	private Session.@Nullable Registration registration;
	private @Nullable Composite ring;
	private @Nullable Label start;
	private @Nullable Offers buttons;

	@Inject
	public OverviewPart(Session session, Background background, Trail trail) {
		this.session = session;
		this.background = background;
		this.trail = trail;
		this.texts = Texts.of(OverviewPart.class, session.locale());
		this.model = new OverviewModel(texts, OverviewPart::log);
	}

	private static void log(Station station, RuntimeException fault) {
		ILog.of(OverviewPart.class).error("The station of step " + station.step() + " failed: " + station.getClass().getName(), fault);
	}

	/** Called again whenever a station starts or stops. */
	@Inject
	public void offered(@Service List<Station> offered) {
		stations = List.copyOf(offered);
		refresh();
	}

	/** Called again whenever a capability that offers a first step comes or goes. */
	@Inject
	public void offering(@Service List<Offer> offering) {
		offers = List.copyOf(offering);
		showOffers();
	}

	/** Called again whenever a view of a step comes or goes. */
	@Inject
	public void viewing(@Service List<View> viewing) {
		views = List.copyOf(viewing);
		showViews();
	}

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		createStart(parent);
		createRing(parent);
		registration = session.listen(change -> refresh());
		refresh();
	}

	private void createStart(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		bar.setLayout(GridLayoutFactory.swtDefaults()
				.numColumns(2)
				.margins(LoopLayout.GAP, 0)
				.extendedMargins(0, 0, LoopLayout.GAP / 2, 0)
				.spacing(16, 0)
				.create());
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		start = new Label(bar, SWT.NONE);
		buttons = new Offers(bar, session.locale());
	}

	private void createRing(Composite parent) {
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		var content = new Composite(scrolled, SWT.NONE);
		content.setLayout(new LoopLayout());
		content.addPaintListener(this::drawArrows);
		for (var i = 0; i < Step.values().length; i++) {
			cards.add(new StationCard(content));
		}
		scrolled.setContent(content);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(resized -> fit(scrolled, content)));
		ring = content;
	}

	@PreDestroy
	void dispose() {
		if (registration != null) {
			registration.remove();
		}
	}

	private static void fit(ScrolledComposite scrolled, Composite content) {
		scrolled.setMinSize(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
	}

	private void refresh() {
		if (ring != null && !ring.isDisposed()) {
			var asked = stations;
			if (session.workspace().isEmpty()) {
				rows.forget();
				show(session.opening() ? model.outline(asked) : model.closed(asked));
				return;
			}
			if (shown.isEmpty() || shown.stream().noneMatch(StationRow::installed)) {
				show(model.outline(asked));
			}
			background.latest(rows, texts.get("overview.reading"), progress -> model.read(asked), this::show);
		}
	}

	private void show(List<StationRow> rows) {
		var content = ring;
		if (content != null && !content.isDisposed()) {
			for (var i = 0; i < rows.size(); i++) {
				cards.get(i).show(rows.get(i));
			}
			shown = rows;
			content.layout(true, true);
			content.redraw();
			showViews();
			showOffers();
		}
	}

	private void showViews() {
		for (var row = 0; row < shown.size() && !cards.get(row).isDisposed(); row++) {
			var step = shown.get(row).step();
			cards.get(row).opens(views.stream()
					.filter(view -> view.steps().contains(step))
					.findFirst()
					.<Runnable>map(view -> () -> trail.open(view.id()))
					.orElse(null));
		}
	}

	private void showOffers() {
		var sentence = start;
		var row = buttons;
		if (sentence != null && row != null && !row.isDisposed()) {
			var wanted = OverviewModel.next(shown, offers);
			sentence.setText(model.invitation(wanted));
			row.show(wanted);
			var bar = row.getParent();
			bar.setVisible(!wanted.isEmpty());
			((GridData) bar.getLayoutData()).exclude = wanted.isEmpty();
			bar.getParent().layout(true, true);
		}
	}

	private void drawArrows(PaintEvent event) {
		event.gc.setAntialias(SWT.ON);
		event.gc.setAlpha(0x80);
		event.gc.setLineWidth(2);
		for (var i = 0; i < cards.size(); i++) {
			Arrow.between(cards.get(i).getBounds(), cards.get((i + 1) % cards.size()).getBounds())
					.ifPresent(arrow -> arrow.draw(event.gc));
		}
	}

	@Focus
	void focus() {
		var row = buttons;
		if (row != null && row.getChildren().length > 0) {
			row.setFocus();
		} else if (ring != null) {
			ring.setFocus();
		}
	}
}
