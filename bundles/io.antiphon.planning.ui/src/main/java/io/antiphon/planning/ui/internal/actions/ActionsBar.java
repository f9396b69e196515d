package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Switch;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What narrows the actions: one improvement, one click, words. UI thread. */
final class ActionsBar {

	private static final int PAUSE_MS = 200;
	private static final int FIELD = 200;

	private final Composite control;
	private final ActionsModel model;
	private final Texts texts;
	private final Runnable changed;
	private final Button only;
	private final Switch quick;
	private final Text words;
	private final Runnable typed = this::typed;

	/** {@code changed} is called when something else is to be shown; {@code lifted} when all improvements are; {@code back} leaves the field. */
	ActionsBar(Composite parent, ActionsModel model, Locale locale, Runnable changed, Runnable lifted, Runnable back) {
		this.control = new Composite(parent, SWT.NONE);
		this.model = model;
		this.texts = Texts.of(ActionsBar.class, locale);
		this.changed = changed;
		control.setLayout(RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(10).create());
		only = Type.set(new Button(control, SWT.PUSH), Size.TEXT, false);
		only.setToolTipText(texts.get("only.lift"));
		Names.describe(only, () -> texts.get("only.lift"));
		only.setLayoutData(new RowData());
		only.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> lifted.run()));
		quick = new Switch(control, texts.get("quick"));
		quick.chooses(chosen -> {
			model.quick(Quick.valueOf(chosen));
			changed.run();
		});
		words = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(texts.get("filter"));
		words.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		words.addModifyListener(modified -> control.getDisplay().timerExec(PAUSE_MS, typed));
		words.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> typed()));
		words.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.ESC || key.keyCode == SWT.ARROW_DOWN) {
				words.setText(key.keyCode == SWT.ESC ? "" : words.getText());
				typed();
				back.run();
			}
		}));
		Names.give(words, texts.get("filter"));
	}

	Composite control() {
		return control;
	}

	private void typed() {
		if (!control.isDisposed() && !words.getText().strip().equals(model.words())) {
			model.words(words.getText());
			changed.run();
		}
	}

	/** Goes to the field for words. */
	void find() {
		words.selectAll();
		words.setFocus();
	}

	/** Shows what the model says; {@code field}: whether the words are typed here. */
	void show(boolean field) {
		var counts = model.counts();
		quick.show(
				Stream.of(Quick.values())
						.map(one -> new Switch.Option(one.name(), texts.get("quick." + one.name(), counts.getOrDefault(one, 0L))))
						.toList(),
				model.quick().name());
		var of = model.look().of();
		var label = of.isEmpty() ? texts.get("only.unknown") : texts.get("only", of.replace("&", "&&"));
		if (!label.equals(only.getText())) {
			only.setText(label);
		}
		shown(only, !model.only().isEmpty());
		if (!words.isFocusControl() && !words.getText().strip().equals(model.words())) {
			words.setText(model.words());
		}
		shown(words, field);
		control.requestLayout();
	}

	private static void shown(org.eclipse.swt.widgets.Control control, boolean is) {
		control.setVisible(is);
		((RowData) control.getLayoutData()).exclude = !is;
	}
}
