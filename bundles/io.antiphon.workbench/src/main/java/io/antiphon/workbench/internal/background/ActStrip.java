package io.antiphon.workbench.internal.background;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What the user set going, at the bottom of the window: how far it is, how fast, how long still, and a button that stops it. */
public final class ActStrip {

	private static final int LOOK_MS = 250;
	private static final int WHOLE = 1_000;
	private static final int BAR_WIDTH = 120;
	private static final Texts TEXTS = Texts.of(ActStrip.class, Locale.getDefault());

	/** Made together. */
	private record Widgets(Composite area, Label sentence, ProgressBar bar, Button cancel) {}

	private ActStrip() {}

	/** Makes it; the sentence takes what room there is. */
	public static Control in(Composite parent, BackgroundComponent background) {
		var acts = background.acts();
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
		var sentence = new Label(area, SWT.RIGHT);
		sentence.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).create());
		var bar = new ProgressBar(area, SWT.SMOOTH);
		bar.setMaximum(WHOLE);
		bar.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(BAR_WIDTH, SWT.DEFAULT).create());
		var cancel = new Button(area, SWT.PUSH);
		cancel.setText(TEXTS.get("act.cancel"));
		cancel.setLayoutData(GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).create());
		cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> acts.newest().ifPresent(act -> act.cancel().run())));
		Names.give(bar, () -> sentence.getText());
		var widgets = new Widgets(area, sentence, bar, cancel);
		acts.onBegin(() -> area.getDisplay().asyncExec(() -> look(acts, widgets)));
		look(acts, widgets);
		return area;
	}

	/** Shows the newest, and looks again as long as there is one. */
	private static void look(Acts acts, Widgets shown) {
		if (shown.area().isDisposed()) {
			return;
		}
		var act = acts.newest();
		shown.area().setVisible(act.isPresent());
		act.ifPresent(one -> {
			var said = one.pace().sentence();
			shown.sentence().setText(said.isEmpty() ? one.name() : said);
			shown.sentence().setToolTipText(said.isEmpty() ? null : one.name());
			shown.bar().setSelection((int) (WHOLE * one.pace().part()));
			shown.area().getDisplay().timerExec(LOOK_MS, () -> look(acts, shown));
		});
	}
}
