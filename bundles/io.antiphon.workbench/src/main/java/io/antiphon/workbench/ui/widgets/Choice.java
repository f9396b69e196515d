package io.antiphon.workbench.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** A drop-down list whose first entry means any. UI thread. */
public final class Choice<T> {

	private static final int MOST_SHOWN = 20;
	private static final int ARROW = 36;

	private final Combo combo;
	private final String any;
	private final Function<T, String> label;
	private List<T> values = List.of();

	/** {@code name} is for screen readers; {@code chosen} is told what the user chooses, {@code null} for any. */
	public Choice(Composite parent, String name, String any, Function<T, String> label, Consumer<@Nullable T> chosen) {
		this.combo = Styles.field(new Combo(parent, SWT.READ_ONLY));
		this.any = any;
		this.label = label;
		combo.setVisibleItemCount(MOST_SHOWN);
		combo.add(any);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> chosen.accept(value())));
		combo.addListener(SWT.MouseEnter, entered -> tip());
		Names.give(combo, name);
	}

	/** The widget, for its layout. */
	public Combo control() {
		return combo;
	}

	private @Nullable T value() {
		var index = combo.getSelectionIndex();
		return index <= 0 ? null : values.get(index - 1);
	}

	/** Offers these and shows what is chosen, also where it is none of them. */
	public void show(List<T> offered, @Nullable T chosen) {
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
	}

	/** What does not fit is told in whole; what does is not told twice. */
	private void tip() {
		var gc = new GC(combo);
		var width = gc.textExtent(combo.getText()).x;
		gc.dispose();
		combo.setToolTipText(width + ARROW > combo.getSize().x ? combo.getText() : null);
	}
}
