package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.workbench.ui.Background;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The home of the workbench: the loop drawn as eight stations, read from the {@link Station} services that are installed. */
public final class OverviewPart {

	private final Background background;
	private final Texts texts;
	private final OverviewModel model;
	private final List<StationCard> cards = new ArrayList<>();
	private List<Station> stations = List.of();
	private @Nullable Composite ring;

	@Inject
	public OverviewPart(Background background) {
		this.background = background;
		this.texts = Texts.of(OverviewPart.class, Locale.getDefault());
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

	@PostConstruct
	void create(Composite parent) {
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
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
		refresh();
	}

	private static void fit(ScrolledComposite scrolled, Composite content) {
		scrolled.setMinSize(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
	}

	private void refresh() {
		if (ring != null && !ring.isDisposed()) {
			var asked = stations;
			show(model.outline(asked));
			if (!asked.isEmpty()) {
				background.run(texts.get("overview.reading"), progress -> model.read(asked), this::show);
			}
		}
	}

	private void show(List<StationRow> rows) {
		var content = ring;
		if (content != null && !content.isDisposed()) {
			for (var i = 0; i < rows.size(); i++) {
				cards.get(i).show(rows.get(i));
			}
			content.layout(true, true);
			content.redraw();
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
		if (ring != null) {
			ring.setFocus();
		}
	}
}
