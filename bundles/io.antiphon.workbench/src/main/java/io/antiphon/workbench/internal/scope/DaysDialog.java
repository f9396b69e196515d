package io.antiphon.workbench.internal.scope;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.widgets.Names;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the first and the last day of a period. */
final class DaysDialog extends Dialog {

	private static final int MARGIN = 16;

	private final Texts texts;
	private Period period;

	/** {@code period} is what it starts from, and after OK what was chosen. */
	DaysDialog(Shell parent, Texts texts, Period period) {
		super(parent);
		this.texts = texts;
		this.period = period;
	}

	Period period() {
		return period;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(texts.get("days.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 8).create());
		var from = date(area, "days.from", period.from());
		var last = date(area, "days.last", period.to().minusDays(1));
		var listener = SelectionListener.widgetSelectedAdapter(changed -> choose(day(from), day(last)));
		from.addSelectionListener(listener);
		last.addSelectionListener(listener);
		return area;
	}

	private DateTime date(Composite area, String key, LocalDate day) {
		new Label(area, SWT.NONE).setText(texts.get(key));
		var date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(date);
		var name = texts.get(key).replace("&", "");
		Names.give(date, name);
		for (var calendar : date.getChildren()) { // the button that opens it
			Names.give(calendar, name);
		}
		return date;
	}

	private static LocalDate day(DateTime date) {
		return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
	}

	/** Only where the last day is not before the first. */
	private void choose(LocalDate from, LocalDate last) {
		var sound = !last.isBefore(from);
		getButton(IDialogConstants.OK_ID).setEnabled(sound);
		if (sound) {
			period = new Period(from, last.plusDays(1));
		}
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		var own = id == IDialogConstants.OK_ID ? "days.ok" : "days.cancel";
		return Objects.requireNonNull(super.createButton(parent, id, texts.get(own), isDefault));
	}
}
