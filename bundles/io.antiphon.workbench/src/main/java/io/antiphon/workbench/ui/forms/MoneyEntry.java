package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import io.antiphon.tables.Written;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A sum and its currency, which is only shown where there is nothing to choose. What it tells is "1,200.50 EUR". */
final class MoneyEntry implements Entry {

	private static final int WIDTH = 140;

	private final List<String> currencies;
	private final TextEntry amount;
	private final Combo combo;
	private final Label label;
	private String currency;

	MoneyEntry(Composite parent, Field field, Field.Kind.Money kind, Texts texts, Consumer<String> typed, Runnable refused) {
		currencies = new ArrayList<>(kind.currencies());
		currency = currencies.getFirst();
		amount = TextEntry.narrow(parent, WIDTH, SWT.RIGHT, text -> typed.accept(value(text)), refused);
		label = Units.label(parent, currency);
		combo = Styles.field(new Combo(parent, SWT.READ_ONLY));
		combo.setItems(currencies.toArray(String[]::new));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> {
			currency = combo.getText();
			typed.accept(value(amount.focus().getText()));
		}));
		Names.give(combo, texts.get("money.currency", field.label()));
		offer();
	}

	/** Nothing typed is nothing, whatever the currency. */
	private String value(String text) {
		return text.isEmpty() ? "" : text + " " + currency;
	}

	private void offer() {
		combo.select(currencies.indexOf(currency));
		label.setText(currency);
		Units.choose(currencies.size() > 1, combo, label);
	}

	@Override
	public Control focus() {
		return amount.focus();
	}

	@Override
	public void show(String value) {
		var code = Written.currency(value);
		if (!code.isEmpty()) {
			if (!currencies.contains(code)) {
				currencies.add(code);
				combo.add(code);
			}
			currency = code;
			offer();
		}
		amount.show(Written.amount(value));
	}
}
