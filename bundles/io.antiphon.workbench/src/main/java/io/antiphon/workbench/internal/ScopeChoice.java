package io.antiphon.workbench.internal;

import io.antiphon.workbench.ui.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** One part of the scope: its name over a drop-down list whose first entry leaves it open. */
final class ScopeChoice<T> {

	private static final int LEAST_WIDTH = 80;
	private static final int MOST_SHOWN = 20;

	private final Combo combo;
	private final String any;
	private final Function<T, String> label;
	private List<T> values = List.of();

	ScopeChoice(Composite parent, String name, String any, Function<T, String> label, Consumer<@Nullable T> chosen) {
		this.any = any;
		this.label = label;
		var title = new Label(parent, SWT.NONE);
		title.setText(name);
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setVisibleItemCount(MOST_SHOWN);
		combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).create());
		combo.add(any);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> chosen.accept(value())));
		Names.give(combo, name.replace("&", ""));
	}

	private @Nullable T value() {
		var index = combo.getSelectionIndex();
		return index <= 0 ? null : values.get(index - 1);
	}

	/** Offers these and shows what is chosen, also where it is none of them. */
	void show(List<T> offered, @Nullable T chosen) {
		var all = new ArrayList<>(offered);
		if (chosen != null && !all.contains(chosen)) {
			all.addFirst(chosen);
		}
		if (!all.equals(values)) {
			values = List.copyOf(all);
			combo.removeAll();
			combo.add(any);
			values.forEach(value -> combo.add(label.apply(value)));
		}
		combo.select(chosen == null ? 0 : values.indexOf(chosen) + 1);
		combo.setToolTipText(combo.getText());
	}
}
