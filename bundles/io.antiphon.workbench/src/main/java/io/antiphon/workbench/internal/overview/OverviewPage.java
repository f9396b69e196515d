package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The widgets of the Overview: the ribbon of the loop, what comes next, what is measured, and what needs somebody. UI thread. */
final class OverviewPage {

	private static final int EDGE = 22;
	private static final int TOP = 16;
	private static final int GAP = CardsArea.GAP;
	private static final int LEAST_ROOM = 220;

	private final ScrolledComposite frame;
	private final Composite page;
	private final Label about;
	private final Picture ribbon;
	private final NextPanel next;
	private final Label measured;
	private final CardsArea cards;
	private final NeedsPanel needs;
	private final FaultsPanel faults;

	/** Who opens what is pressed. */
	interface Paths {

		/** The view of a step. */
		void open(Step step);

		/** Where a station of the ribbon leads: to the first thing there that needs somebody, or to its view. */
		void enter(Step step);

		/** Exactly that. */
		void open(Wanted wanted);

		/** What has an anchor. */
		void open(String anchor);
	}

	OverviewPage(Composite parent, Texts texts, Paths paths) {
		frame = new ScrolledComposite(parent, SWT.V_SCROLL);
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		page = new Composite(frame, SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(EDGE, TOP).spacing(GAP, GAP).create());
		frame.setContent(page);
		frame.addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
		page.addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
		var heading = new Composite(page, SWT.NONE);
		heading.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(heading);
		Type.set(new Label(heading, SWT.NONE), Size.TITLE, true).setText(texts.get("overview.title"));
		about = Styles.set(Type.set(new Label(heading, SWT.NONE), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		ribbon = new Picture(page, Role.GROUND);
		ribbon.opens(step -> paths.enter(Step.valueOf(step)));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(600, SWT.DEFAULT).applyTo(ribbon);
		next = new NextPanel(page, texts, paths::open);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(next);
		measured = heading(texts.get("overview.measured"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(measured);
		heading(texts.get("overview.needs"));
		cards = new CardsArea(page, texts, paths::open, () -> paths.open(Step.WATCH));
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).applyTo(cards);
		needs = new NeedsPanel(page, texts, paths::open, paths::open);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(needs.width(), SWT.DEFAULT).applyTo(needs);
		faults = new FaultsPanel(page, texts, 2);
	}

	private Label heading(String text) {
		var label = Type.set(new Label(page, SWT.NONE), Size.HEADING, true);
		label.setText(text);
		return label;
	}

	/** What went wrong in extensions since the window opened. */
	void faults(List<String> sentences) {
		faults.show(sentences);
		done();
	}

	boolean disposed() {
		return frame.isDisposed();
	}

	void about(String sentence) {
		about.setText(sentence.replace("&", "&&"));
	}

	void stations(Ribbon shown) {
		ribbon.show(shown);
		done();
	}

	void next(OverviewModel.Next shown) {
		next.show(shown);
		done();
	}

	/** Nothing is known yet, so nothing is said of it. */
	void unread() {
		cards.unread();
		needs.unread();
		done();
	}

	void measured(String title, Measured shown) {
		measured.setText(title.replace("&", "&&"));
		cards.show(shown, width());
		done();
	}

	void needs(Needs shown) {
		done();
		needs.show(shown, room());
		done();
	}

	/** For the cards. */
	private int width() {
		return frame.getClientArea().width - 2 * EDGE - GAP - needs.width();
	}

	/** For what needs somebody: what is left of the frame below what stands above it. */
	private int room() {
		return Math.max(LEAST_ROOM, frame.getClientArea().height - needs.getLocation().y - TOP);
	}

	/** Gives the page its size, and then its parts their places in it. */
	private void done() {
		var width = frame.getClientArea().width;
		if (width > 0) {
			frame.setMinSize(page.computeSize(width, SWT.DEFAULT));
			frame.layout(true);
			page.layout(true, true);
		}
	}

	/** Again and again, until nothing changes by it any more. */
	private void fit() {
		if (cards.fit(width())) {
			done();
		}
		if (needs.fit(room())) {
			done();
		} else {
			frame.setMinSize(page.computeSize(frame.getClientArea().width, SWT.DEFAULT));
		}
	}

	void focus() {
		if (!next.focus()) {
			ribbon.setFocus();
		}
	}
}
