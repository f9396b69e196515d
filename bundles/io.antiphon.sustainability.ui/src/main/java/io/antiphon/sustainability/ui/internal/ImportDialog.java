package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.workbench.ui.widgets.Names;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks what a file does not say itself: the service it is about, who runs what it counts, and of a meter its activity, unit and zone. UI thread. */
@SuppressWarnings("null") // the fields are there once the dialog is shown
final class ImportDialog extends Dialog {

	private static final int WIDTH = 420;

	private final Texts texts;
	private final String file;
	private final List<String> services;
	private final List<String> activities;
	private Typed typed;
	private Combo service;
	private Text touchpoint;
	private Text region;
	private Text contract;
	private Button other;
	private Button metered;
	private Combo meter;
	private Text unit;
	private Combo zone;
	private Combo decimals;
	private Label wrong;

	/** {@code services}: those there are; {@code activities}: those that a meter can count. */
	ImportDialog(Shell parent, String file, Typed first, List<String> services, List<String> activities, Texts texts) {
		super(parent);
		this.texts = texts;
		this.file = file;
		this.services = services;
		this.activities = activities;
		this.typed = first;
	}

	/** What was typed, once it was closed by its first button. */
	Typed typed() {
		return typed;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(texts.get("import"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).create());
		area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		wide(new Label(area, SWT.WRAP)).setText(texts.get("ask", file));
		service = choice(area, "ask.service", services, typed.service());
		touchpoint = line(area, "ask.touchpoint", "");
		region = line(area, "ask.region", "");
		contract = line(area, "ask.contract", "");
		other = box(area, "ask.other");
		metered = box(area, "ask.metered");
		metered.setSelection(typed.metered());
		meter = choice(area, "ask.meter", activities, typed.meter());
		unit = line(area, "ask.unit", "");
		zone = choice(area, "ask.zone", ZoneId.getAvailableZoneIds().stream().sorted().toList(), typed.zone());
		new Label(area, SWT.NONE).setText(texts.get("ask.decimals"));
		decimals = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		decimals.setItems(texts.get("decimals.found"), texts.get("decimals.point"), texts.get("decimals.comma"));
		decimals.select(0);
		named(decimals, "ask.decimals");
		wrong = wide(new Label(area, SWT.WRAP));
		metered.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> check()));
		unit.addModifyListener(changed -> check());
		List.of(service, meter, zone).forEach(one -> one.addModifyListener(changed -> check()));
		return area;
	}

	private static Label wide(Label label) {
		label.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).create());
		return label;
	}

	private Text line(Composite area, String key, String value) {
		new Label(area, SWT.NONE).setText(texts.get(key));
		var text = new Text(area, SWT.BORDER);
		text.setText(value);
		return named(text, key);
	}

	private Combo choice(Composite area, String key, List<String> choices, String value) {
		new Label(area, SWT.NONE).setText(texts.get(key));
		var combo = new Combo(area, SWT.DROP_DOWN);
		combo.setItems(choices.toArray(String[]::new));
		combo.setText(value);
		return named(combo, key);
	}

	private Button box(Composite area, String key) {
		var box = new Button(area, SWT.CHECK);
		box.setText(texts.get(key));
		box.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).create());
		return box;
	}

	private <C extends Control> C named(C control, String key) {
		control.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		Names.give(control, texts.get(key));
		return control;
	}

	private void check() {
		List.of(meter, unit, zone).forEach(one -> one.setEnabled(metered.getSelection()));
		typed = new Typed(
				service.getText(), touchpoint.getText(), region.getText(), contract.getText(), other.getSelection(),
				metered.getSelection(), meter.getText(), unit.getText(), zone.getText(), decimal());
		var problem = typed.problem(texts);
		wrong.setText(problem.orElse(""));
		wrong.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
	}

	private @Nullable Decimal decimal() {
		return switch (decimals.getSelectionIndex()) {
			case 1 -> Decimal.POINT;
			case 2 -> Decimal.COMMA;
			default -> null;
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, texts.get("ask.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, texts.get("ask.cancel"), false);
		check();
	}

	@Override
	protected void okPressed() {
		check();
		super.okPressed();
	}
}
