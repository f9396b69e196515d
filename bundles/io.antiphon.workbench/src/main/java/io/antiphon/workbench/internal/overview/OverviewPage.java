package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Card;
import io.antiphon.drawing.Ribbon;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The widgets of the Overview: the ribbon of the loop, what comes next, what is measured, and what needs somebody. */
final class OverviewPage {

	private static final int EDGE = 22;
	private static final int GAP = 14;
	private static final int NEEDS_WIDTH = 270;
	private static final int LEAST_CARD = 190;

	private final Texts texts;
	private final Consumer<Step> opens;
	private final ScrolledComposite frame;
	private final Composite page;
	private final Label about;
	private final Picture ribbon;
	private final Panel next;
	private final Label nextTitle;
	private final Label nextSentence;
	private final Offers offers;
	private final Composite cards;
	private final Panel needs;
	private final FaultsPanel faults;

	OverviewPage(Composite parent, Texts texts, Consumer<Step> opens) {
		this.texts = texts;
		this.opens = opens;
		frame = new ScrolledComposite(parent, SWT.V_SCROLL);
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		page = new Composite(frame, SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(EDGE, 18).spacing(GAP, GAP).create());
		frame.setContent(page);
		frame.addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
		var heading = new Composite(page, SWT.NONE);
		heading.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(heading);
		Type.set(new Label(heading, SWT.NONE), Size.TITLE, true).setText(texts.get("overview.title"));
		about = Styles.set(Type.set(new Label(heading, SWT.NONE), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		ribbon = new Picture(page, Role.GROUND);
		ribbon.opens(step -> opens.accept(Step.valueOf(step)));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(600, SWT.DEFAULT).applyTo(ribbon);
		next = new Panel(page);
		next.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(Panel.INSET + 4, Panel.INSET).create());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(next);
		var said = Styles.set(new Composite(next, SWT.NONE), Styles.CARD);
		said.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
		nextTitle = Styles.set(Type.set(new Label(said, SWT.WRAP), Size.HEADING, true), Styles.CARD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(nextTitle);
		nextSentence = Styles.set(Type.set(new Label(said, SWT.WRAP), Size.TEXT, false), Styles.DIM_ON_CARD);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(nextSentence);
		offers = Styles.set(new Offers(next, texts.locale()), Styles.CARD);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(offers);
		Type.set(new Label(page, SWT.NONE), Size.HEADING, true).setText(texts.get("overview.measured"));
		var waiting = Type.set(new Label(page, SWT.NONE), Size.HEADING, true);
		waiting.setText(texts.get("overview.needs"));
		cards = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(cards);
		needs = new Panel(page);
		needs.setLayout(GridLayoutFactory.fillDefaults().margins(Panel.INSET, Panel.INSET).spacing(0, 2).create());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(NEEDS_WIDTH, SWT.DEFAULT).applyTo(needs);
		faults = new FaultsPanel(page, texts, 2);
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
		about.setText(sentence);
	}

	void stations(Ribbon shown) {
		ribbon.show(shown);
	}

	/** The one thing to do next; without offers it is a quiet sentence. */
	void next(String title, String sentence, List<Offer> wanted) {
		nextTitle.setText(title);
		nextSentence.setText(sentence);
		offers.show(wanted);
		next.urgent(!wanted.isEmpty());
		done();
	}

	/** Nothing is known yet, so nothing is said of it. */
	void unread() {
		clear(cards);
		clear(needs);
	}

	/** What is measured. */
	void measured(List<Card> shown) {
		clear(cards);
		var columns = Math.clamp((frame.getClientArea().width - NEEDS_WIDTH - 3 * EDGE) / LEAST_CARD, 1, 3);
		cards.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(GAP, GAP).create());
		if (shown.isEmpty()) {
			var nothing = Styles.set(Type.set(new Label(cards, SWT.WRAP), Size.TEXT, false), Styles.DIM);
			nothing.setText(texts.get("overview.unmeasured"));
			GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, SWT.DEFAULT).applyTo(nothing);
		}
		for (var card : shown) {
			var picture = new Picture(cards, Role.GROUND);
			picture.show(card);
			picture.opens(step -> opens.accept(Step.valueOf(step)));
			GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_CARD, SWT.DEFAULT).applyTo(picture);
		}
		done();
	}

	void needs(List<Measured.Need> shown) {
		clear(needs);
		if (shown.isEmpty()) {
			line(needs, texts.get("overview.needless"), Styles.DIM_ON_CARD);
		}
		for (var at = 0; at < shown.size(); at++) {
			var need = shown.get(at);
			if (at > 0) {
				GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(new Label(needs, SWT.SEPARATOR | SWT.HORIZONTAL));
			}
			link(needs, need.title(), need.step());
			line(needs, need.sentence(), Styles.CARD);
		}
		done();
	}

	/** Leads to the step, by mouse and by keys. */
	private void link(Composite parent, String text, Step step) {
		var link = Styles.set(Type.set(new Link(parent, SWT.NONE), Size.TEXT, true), Styles.CARD);
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> opens.accept(step)));
		Names.give(link, text);
		lay(link);
	}

	private static void line(Composite parent, String text, String style) {
		var label = Styles.set(Type.set(new Label(parent, SWT.WRAP), Size.TEXT, false), style);
		label.setText(text.replace("&", "&&"));
		lay(label);
	}

	private static void lay(Control line) {
		GridDataFactory.fillDefaults().grab(true, false).hint(NEEDS_WIDTH - 2 * Panel.INSET, SWT.DEFAULT).applyTo(line);
	}

	private static void clear(Composite parent) {
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
	}

	private void done() {
		page.layout(true, true);
		fit();
	}

	private void fit() {
		frame.setMinSize(page.computeSize(frame.getClientArea().width, SWT.DEFAULT));
	}

	void focus() {
		if (offers.getChildren().length > 0) {
			offers.setFocus();
		} else {
			ribbon.setFocus();
		}
	}
}
