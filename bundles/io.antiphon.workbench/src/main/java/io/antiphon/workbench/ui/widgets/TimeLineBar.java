package io.antiphon.workbench.ui.widgets;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import java.util.Locale;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons for the days of a time line: more, fewer, and today; their tooltips name the keys. UI thread. */
public final class TimeLineBar extends Composite {

	private final Texts texts = Texts.of(TimeLineBar.class, Locale.getDefault());

	public TimeLineBar(Composite parent) {
		super(parent, SWT.NONE);
		Styles.set(this, Styles.CARD);
		setLayout(RowLayoutFactory.fillDefaults().center(true).spacing(4).create());
	}

	/** They are of that line, which keeps the keys. */
	public void of(TimeLinePane line) {
		button("time.more", () -> line.zoom(-1));
		button("time.fewer", () -> line.zoom(1));
		button("time.today", line::today);
	}

	private void button(String key, Runnable pressed) {
		var button = Type.set(new Button(this, SWT.PUSH), Size.TEXT, false);
		button.setText(texts.get(key));
		button.setToolTipText(texts.get(key + ".tip"));
		Names.give(button, texts.get(key + ".name"));
		Names.describe(button, () -> texts.get(key + ".tip"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> pressed.run()));
	}
}
