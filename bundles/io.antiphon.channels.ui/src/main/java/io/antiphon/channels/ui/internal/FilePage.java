package io.antiphon.channels.ui.internal;

import io.antiphon.workbench.ui.widgets.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Which file, which service it is about, and a mapping file where there is one. */
final class FilePage extends StepPage {

	private final ImportModel model;
	private final ImportWizard wizard;
	private @Nullable Text file;
	private @Nullable Text service;
	private @Nullable Text mapping;

	FilePage(ImportModel model, ImportWizard wizard) {
		super("file", model.texts());
		this.model = model;
		this.wizard = wizard;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		content.setLayout(GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).create());
		file = field(content, "file.file");
		browse(content, file, "file.browse", new String[] {"*.xlsx;*.xlsm;*.csv;*.tsv;*.txt;*.jsonl;*.ndjson;*.json", "*"});
		service = field(content, "file.service");
		hint(content, "file.service.hint");
		mapping = field(content, "file.mapping");
		browse(content, mapping, "file.browseMapping", new String[] {"*.json", "*"});
		setControl(content);
	}

	private Text field(Composite parent, String key) {
		var label = new Label(parent, SWT.NONE);
		label.setText(texts.get(key));
		var text = new Text(parent, SWT.BORDER);
		text.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
		text.addModifyListener(typed -> check());
		Names.give(text, texts.get(key).replace("&", ""));
		return text;
	}

	private void hint(Composite parent, String key) {
		var label = new Label(parent, SWT.NONE);
		label.setText(texts.get(key));
	}

	private void browse(Composite parent, Text target, String key, String[] extensions) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(texts.get(key));
		button.setLayoutData(GridDataFactory.fillDefaults().create());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
			var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setFilterExtensions(extensions);
			var chosen = dialog.open();
			if (chosen != null) {
				target.setText(chosen);
			}
		}));
	}

	private void check() {
		setErrorMessage(null);
		setPageComplete(path(file).isPresent());
	}

	/** The page after this one is reached by reading the file, so it needs no look beforehand. */
	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete();
	}

	@Override
	boolean proceed() {
		var chosen = path(file);
		if (chosen.isEmpty() || service == null) {
			return false;
		}
		var declared = path(mapping);
		try {
			model.choose(chosen.get(), declared.isPresent() ? Files.readString(declared.get()) : "", service.getText().strip());
		} catch (IOException unreadable) {
			setErrorMessage(texts.get("file.mappingUnreadable", declared.map(Path::toString).orElse("")));
			return false;
		}
		return wizard.look(this);
	}

	private static Optional<Path> path(@Nullable Text field) {
		if (field == null || field.getText().isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(field.getText().strip()));
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}
}
