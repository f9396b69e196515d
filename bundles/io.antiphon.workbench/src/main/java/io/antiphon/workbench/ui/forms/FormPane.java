package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A form on a card: labels beside the fields where there is room, else above them; what is wrong with a field stands under it,
 * with a sign, and is read out with it. UI thread.
 */
public final class FormPane extends Panel {

	private static final int WIDE = 520;
	private static final int LABELS = 150;
	private static final int GAP = 10;

	private final Form form;
	private final Map<String, FieldPane> panes = new LinkedHashMap<>();
	private final List<Label> labels = new ArrayList<>();
	private boolean wide;

	/** Shows the form and whatever becomes of it. */
	public FormPane(Composite parent, Form form, Locale locale) {
		super(parent);
		this.form = form;
		var texts = Texts.of(FormPane.class, locale);
		for (var field : form.fields()) {
			labels.add(label(field));
			var pane = new FieldPane(this, field, form, texts);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
			pane.addControlListener(ControlListener.controlResizedAdapter(resized -> seen(pane)));
			panes.put(field.key(), pane);
		}
		arrange();
		addControlListener(ControlListener.controlResizedAdapter(resized -> {
			if (wide != getClientArea().width >= WIDE) {
				wide = !wide;
				arrange();
			}
		}));
		form.listen(this::show);
	}

	private Label label(Field field) {
		var label = Styles.set(Type.set(new Label(this, SWT.WRAP), Size.SMALL, false), Styles.DIM_ON_CARD);
		label.setText(field.kind() instanceof Field.Kind.Check ? "" : field.label().replace("&", "&&"));
		return label;
	}

	private void arrange() {
		setLayout(GridLayoutFactory.fillDefaults().numColumns(wide ? 2 : 1).margins(INSET, INSET).spacing(GAP, wide ? GAP : 3).create());
		for (var at = 0; at < labels.size(); at++) {
			var label = labels.get(at);
			var above = !wide;
			GridDataFactory.fillDefaults()
					.hint(above ? SWT.DEFAULT : LABELS, SWT.DEFAULT)
					.align(SWT.FILL, SWT.BEGINNING)
					.indent(0, above ? at == 0 ? 0 : GAP : 7)
					.exclude(above && label.getText().isEmpty())
					.applyTo(label);
			label.setVisible(!above || !label.getText().isEmpty());
		}
		requestLayout();
	}

	private void show() {
		if (!isDisposed()) {
			panes.values().forEach(FieldPane::show);
		}
	}

	/** What is said under a field comes into sight with it. */
	private void seen(FieldPane field) {
		if (getParent() instanceof ScrolledComposite scrolled && Keys.in(field)) {
			scrolled.showControl(field);
		}
	}

	/**
	 * To be asked before saving: whether nothing is wrong. Else every problem is shown, and the first field that has one gets the
	 * focus. (A scrolled parent brings it into sight by {@code setShowFocusedControl}.)
	 */
	public boolean complete() {
		var first = form.attempt();
		first.map(Field::key).ifPresent(this::focus);
		return first.isEmpty();
	}

	/** The first field gets it. */
	@Override
	public boolean setFocus() {
		return !isDisposed() && !panes.isEmpty() && panes.values().iterator().next().setFocus();
	}

	/** Goes to a field. */
	public void focus(String key) {
		var pane = panes.get(key);
		if (pane != null) {
			pane.setFocus();
		}
	}
}
