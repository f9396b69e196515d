package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Card;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What is measured, as cards in up to three columns under the names of their services. UI thread. */
final class CardsArea extends Composite {

	static final int GAP = 14;

	private static final int LEAST_CARD = 190;
	private static final int MOST_COLUMNS = 3;

	private final Texts texts;
	private final Consumer<String> opens;
	private final Runnable all;
	private Measured shown = Measured.NONE;
	private int columns;

	/** {@code opens} is given the anchor of a card, {@code all} leads to where all indicators are. */
	CardsArea(Composite parent, Texts texts, Consumer<String> opens, Runnable all) {
		super(parent, SWT.NONE);
		this.texts = texts;
		this.opens = opens;
		this.all = all;
		Styles.set(this, Styles.GROUND);
	}

	/** Nothing is known yet, so nothing is said of it. */
	void unread() {
		shown = Measured.NONE;
		columns = 0;
		clear();
	}

	void show(Measured measured, int width) {
		shown = measured;
		columns = columns(width);
		clear();
		setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(GAP, GAP).create());
		if (measured.services().isEmpty()) {
			across(Styles.set(Type.set(new Label(this, SWT.WRAP), Size.TEXT, false), Styles.DIM)).setText(texts.get("overview.unmeasured"));
		}
		for (var service : measured.services()) {
			if (measured.services().size() > 1) {
				var name = service.name().isEmpty() ? texts.get("measured.other") : service.name();
				across(Type.set(new Label(this, SWT.NONE), Size.TEXT, true)).setText(name.replace("&", "&&"));
			}
			service.cards().forEach(this::card);
			fill(service.cards().size());
		}
		if (measured.more() > 0) {
			more(texts.get("measured.more", measured.more()));
		}
	}

	/** Lays them out anew where another number of columns fits into so many pixels; whether that was so. */
	boolean fit(int width) {
		var changed = columns > 0 && columns(width) != columns;
		if (changed) {
			show(shown, width);
		}
		return changed;
	}

	private int columns(int width) {
		return Math.clamp((width + GAP) / (Type.zoomed(this, LEAST_CARD) + GAP), 1, MOST_COLUMNS);
	}

	private void clear() {
		for (var child : getChildren()) {
			child.dispose();
		}
	}

	private void card(Card card) {
		var picture = new Picture(this, Role.GROUND);
		picture.show(card);
		picture.opens(opens);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_CARD, SWT.DEFAULT).applyTo(picture);
	}

	/** The rest of the last row stays empty, so that the next service begins a row. */
	private void fill(int cards) {
		for (var empty = cards % columns; empty > 0 && empty < columns; empty++) {
			GridDataFactory.fillDefaults().hint(1, 1).applyTo(new Label(this, SWT.NONE));
		}
	}

	private void more(String said) {
		var link = across(Type.set(new Link(this, SWT.NONE), Size.TEXT, false));
		link.setText("<a>" + said + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> all.run()));
		Names.give(link, said);
	}

	private <T extends Control> T across(T control) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(LEAST_CARD, SWT.DEFAULT).applyTo(control);
		return control;
	}
}
