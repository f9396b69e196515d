package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.tables.Written;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Names;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A day as it is typed; the arrow keys go from day to day, Alt and down, or the button, to a calendar. */
final class DayEntry implements Entry {

	private static final int WIDTH = 140;

	private final TextEntry entry;
	private final Texts texts;
	private final Dates dates;

	DayEntry(Composite parent, Texts texts, Consumer<String> typed, Runnable refused) {
		this.texts = texts;
		dates = new Dates(texts.locale());
		entry = TextEntry.narrow(parent, WIDTH, SWT.LEFT, typed, refused);
		entry.focus().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		var button = new Button(parent, SWT.ARROW | SWT.DOWN);
		button.setToolTipText(texts.get("day.calendar"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> open()));
		Names.give(button, texts.get("day.calendar"));
	}

	private void pressed(KeyEvent key) {
		var step = switch (key.keyCode) {
			case SWT.ARROW_UP -> 1;
			case SWT.ARROW_DOWN -> -1;
			default -> 0;
		};
		var with = Keys.modifiers(key.stateMask);
		if (key.keyCode == SWT.ARROW_DOWN && with == SWT.ALT) {
			key.doit = false;
			open();
		} else if (step != 0 && with == 0) {
			key.doit = false;
			var today = LocalDate.now();
			type(Written.day(entry.focus().getText()).map(day -> day.plusDays(step)).orElse(today));
		}
	}

	/** As the user would: in the form of the one that is there. */
	private void type(LocalDate day) {
		var iso = entry.focus().getText().strip().matches("\\d{4}-\\d\\d-\\d\\d");
		entry.focus().setText(iso ? day.toString() : dates.day(day));
		entry.focus().selectAll();
	}

	private void open() {
		DayPopup.open(entry.focus(), texts, Written.day(entry.focus().getText()).orElse(LocalDate.now()), this::type);
	}

	@Override
	public Control focus() {
		return entry.focus();
	}

	@Override
	public void show(String value) {
		entry.show(value);
	}
}
