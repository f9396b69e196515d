package io.antiphon.workbench.ui.forms;

import io.antiphon.workbench.ui.forms.Field.Option;
import io.antiphon.workbench.ui.widgets.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a few. What is stored and is none of them is shown by its key and can be kept. */
final class ChoiceEntry implements Entry {

	private static final int LEAST = 180;
	private static final int MOST = 260;
	private static final int MOST_SHOWN = 20;

	private final List<Option> options;
	private final Combo combo;

	ChoiceEntry(Composite parent, Field.Kind.Choice choice, Consumer<String> typed) {
		options = new ArrayList<>(choice.options());
		combo = Styles.field(new Combo(parent, SWT.READ_ONLY));
		combo.setVisibleItemCount(MOST_SHOWN);
		options.forEach(option -> combo.add(option.label()));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				selected -> typed.accept(options.get(combo.getSelectionIndex()).key())));
		var width = Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST, MOST);
		GridDataFactory.fillDefaults().grab(width == MOST, false).hint(width, SWT.DEFAULT).applyTo(combo);
	}

	@Override
	public Control focus() {
		return combo;
	}

	@Override
	public void show(String value) {
		var at = options.stream().map(Option::key).toList().indexOf(value);
		if (at < 0 && !value.isEmpty()) {
			options.add(new Option(value, value));
			combo.add(value);
			at = options.size() - 1;
		}
		if (at < 0) {
			combo.deselectAll();
		} else {
			combo.select(at);
		}
	}
}
