package io.antiphon.channels.ui.internal;

import io.antiphon.base.FreshFile;
import io.antiphon.channels.Intake.RoleName;
import io.antiphon.channels.Preview;
import io.antiphon.workbench.ui.widgets.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What each column is taken for and why, to be overridden, and the first records as they are. */
@SuppressWarnings("null") // the controls are there once the page is shown
final class PreviewPage extends StepPage {

	private static final int MOST_HIGH = 110;

	private final ImportModel model;
	private final ImportWizard wizard;
	private @Nullable Combo files;
	private @Nullable Table columns;
	private @Nullable Label which;
	private @Nullable Combo role;
	private @Nullable Combo scale;
	private @Nullable Text worst;
	private @Nullable Text best;
	private @Nullable Button names;
	private @Nullable Text countries;
	private boolean showing;
	private @Nullable Table records;
	private @Nullable Text warnings;

	PreviewPage(ImportModel model, ImportWizard wizard) {
		super("preview", model.texts());
		this.model = model;
		this.wizard = wizard;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		content.setLayout(GridLayoutFactory.swtDefaults().create());
		files = new Combo(content, SWT.READ_ONLY);
		files.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		files.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> showFile()));
		Names.give(files, texts.get("preview.files"));
		var sash = new SashForm(content, SWT.VERTICAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		createColumns(sash);
		createRecords(sash);
		sash.setWeights(4, 3);
		setControl(content);
	}

	private void createColumns(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(9).create());
		columns = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		columns.setHeaderVisible(true);
		columns.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).span(9, 1).hint(SWT.DEFAULT, 120).create());
		Names.give(columns, texts.get("preview.columns"));
		column(columns, SWT.NONE, texts.get("preview.column"), 170);
		column(columns, SWT.NONE, texts.get("preview.role"), 150);
		column(columns, SWT.NONE, texts.get("preview.scale"), 150);
		column(columns, SWT.NONE, texts.get("preview.why"), 480);
		columns.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> showChoice()));
		which = new Label(area, SWT.NONE);
		which.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).create());
		role = combo(area, "preview.is");
		fillRoles();
		scale = combo(area, "preview.onScale");
		ImportModel.SCALES.forEach(known -> scale.add(texts.get("scale." + known)));
		worst = end(area, "preview.worst");
		best = end(area, "preview.best");
		var last = new Composite(area, SWT.NONE);
		last.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(9, 1).create());
		last.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).create());
		createMasking(last);
		var save = new Button(last, SWT.PUSH);
		save.setText(texts.get("preview.save"));
		save.setLayoutData(GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).create());
		save.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> save()));
	}

	/** What is masked beside the rules. */
	private void createMasking(Composite parent) {
		names = new Button(parent, SWT.CHECK);
		names.setText(texts.get("preview.names"));
		names.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> declareMasking()));
		var label = new Label(parent, SWT.NONE);
		label.setText(texts.get("preview.countries"));
		countries = new Text(parent, SWT.BORDER);
		countries.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
		countries.setMessage(texts.get("preview.countries.example"));
		countries.setToolTipText(model.countries());
		countries.addModifyListener(typed -> declareMasking());
		Names.give(countries, texts.get("preview.countries").replace("&", ""));
	}

	/** The roles depend on what the file holds. */
	private void fillRoles() {
		var names = model.roles().stream().map(RoleName::name).toArray(String[]::new);
		if (!Arrays.equals(names, role.getItems())) {
			role.setItems(names);
		}
	}

	private Text end(Composite parent, String key) {
		var label = new Label(parent, SWT.NONE);
		label.setText(texts.get(key));
		var text = new Text(parent, SWT.BORDER);
		text.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).create());
		text.setEnabled(false);
		text.addModifyListener(typed -> declareEnds());
		Names.give(text, texts.get(key).replace("&", ""));
		return text;
	}

	private Combo combo(Composite parent, String key) {
		var label = new Label(parent, SWT.NONE);
		label.setText(texts.get(key));
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setEnabled(false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> declare()));
		Names.give(combo, texts.get(key).replace("&", ""));
		return combo;
	}

	private void createRecords(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().create());
		warnings = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		warnings.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 48).create());
		Names.give(warnings, texts.get("preview.warnings"));
		records = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		records.setHeaderVisible(true);
		records.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).create());
		Names.give(records, texts.get("preview.records"));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			show();
			columns.setFocus();
		}
	}

	/** The others of several files, to look at each before all are taken in. */
	private void showFile() {
		model.show(files.getSelectionIndex());
		wizard.look(this);
		show();
	}

	private void showFiles() {
		boolean several = model.files().size() > 1;
		files.setItems(model.files().toArray(String[]::new));
		files.select(model.shown());
		files.setVisible(several);
		((GridData) files.getLayoutData()).exclude = !several;
		files.getParent().layout();
	}

	private void show() {
		showFiles();
		var selected = Math.max(0, columns.getSelectionIndex());
		columns.removeAll();
		for (var row : model.columns()) {
			var item = new TableItem(columns, SWT.NONE);
			item.setText(new String[] {row.name(), row.roleName(), row.scale(), row.why()});
		}
		columns.select(selected);
		fillRoles();
		model.preview().ifPresentOrElse(this::showRecords, this::clearRecords);
		warnings.setText(model.warnings());
		warnings.setVisible(!model.warnings().isEmpty());
		((GridData) warnings.getLayoutData()).exclude = model.warnings().isEmpty();
		((GridData) warnings.getLayoutData()).heightHint = height(warnings, MOST_HIGH);
		warnings.getParent().layout();
		showChoice();
		showMasking();
		tellLacking();
	}

	/** Of several files those that are refused are told with what came of the others. */
	private void tellLacking() {
		setMessage(model.lacking().orElse(null), WARNING);
		boolean taken = model.lacking().isEmpty() && getErrorMessage() == null;
		setPageComplete(taken || model.files().size() > 1 && model.begun().isEmpty());
	}

	/** What is chosen to be masked; what is being typed stays as it is. */
	private void showMasking() {
		showing = true;
		names.setEnabled(model.maskable());
		names.setSelection(model.maskable() && model.masking().names());
		countries.setEnabled(model.maskable());
		if (!countries.getText().equals(model.masking().countries())) {
			countries.setText(model.masking().countries());
		}
		showing = false;
	}

	private void declareMasking() {
		if (!showing) {
			model.declareMasking(names.getSelection(), countries.getText());
			tellLacking();
		}
	}

	private void showRecords(Preview preview) {
		setDescription(model.count());
		if (records.getColumnCount() > 0 && records.getItemCount() > 0 && preview.records().equals(records.getData())) {
			return;
		}
		clearRecords();
		preview.columns().forEach(each -> column(records, SWT.NONE, each.name(), each.role().equals("text") ? 320 : 140));
		for (var values : preview.records()) {
			new TableItem(records, SWT.NONE).setText(values.stream().map(PreviewPage::line).toArray(String[]::new));
		}
		records.setData(preview.records());
	}

	private void clearRecords() {
		records.removeAll();
		for (var old : records.getColumns()) {
			old.dispose();
		}
		records.setData(null);
	}

	private static String line(String value) {
		var flat = value.replaceAll("\\s+", " ");
		return flat.length() <= 200 ? flat : flat.substring(0, 200) + "…";
	}

	private void showChoice() {
		var index = columns.getSelectionIndex();
		role.setEnabled(index >= 0);
		which.setText("");
		if (index >= 0) {
			var row = model.columns().get(index);
			which.setText(texts.get("preview.selected", row.name()));
			role.select(model.roles().stream().map(RoleName::role).toList().indexOf(row.role()));
			scale.setEnabled(row.role().equals(ImportModel.RATING));
			scale.deselectAll();
			scale.select(model.scale(row.name()));
			showEnds(row);
		}
	}

	/** The ends of a custom scale; what is being typed stays as it is. */
	private void showEnds(ColumnRow row) {
		var ends = model.ends(row.name());
		worst.setEnabled(ends.isPresent());
		best.setEnabled(ends.isPresent());
		if (!worst.isFocusControl() && !best.isFocusControl()) {
			showing = true;
			worst.setText(ends.map(ImportModel.Ends::worst).orElse(""));
			best.setText(ends.map(ImportModel.Ends::best).orElse(""));
			showing = false;
		}
	}

	private void declare() {
		var row = model.columns().get(columns.getSelectionIndex());
		var chosen = role.getSelectionIndex();
		if (chosen >= 0) {
			var rated = scale.getSelectionIndex();
			model.declare(row.name(), model.roles().get(chosen).role(), rated < 0 ? "" : ImportModel.SCALES.get(rated));
			var focus = getShell().getDisplay().getFocusControl();
			if (model.begun().isEmpty()) {
				wizard.look(this);
			}
			show();
			if (focus != null) {
				focus.setFocus();
			}
		}
	}

	private void declareEnds() {
		if (!showing) {
			var row = model.columns().get(columns.getSelectionIndex());
			model.declareEnds(row.name(), row.role(), worst.getText(), best.getText());
			show();
		}
	}

	private void save() {
		if (model.lacking().isPresent() || !wizard.look(this)) {
			return; // the page says what is missing; a mapping is only saved whole
		}
		show();
		var dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setOverwrite(true);
		dialog.setFileName("mapping.json");
		var chosen = dialog.open();
		if (chosen != null && model.preview().isPresent()) {
			try (var fresh = new FreshFile(Path.of(chosen))) {
				fresh.out().write(model.preview().get().mapping().getBytes(StandardCharsets.UTF_8));
				fresh.commit();
				setMessage(texts.get("preview.saved", chosen), INFORMATION);
			} catch (IOException unwritable) {
				ILog.of(PreviewPage.class).warn("The mapping could not be saved", unwritable);
				setMessage(texts.get("preview.notSaved", chosen), WARNING);
			}
		}
	}

	@Override
	public boolean canFlipToNextPage() {
		return false;
	}

	@Override
	public @Nullable IWizardPage getNextPage() {
		return null;
	}
}
