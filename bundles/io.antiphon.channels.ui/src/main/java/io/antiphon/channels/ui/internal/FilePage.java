package io.antiphon.channels.ui.internal;

import io.antiphon.channels.Declared;
import io.antiphon.workbench.ui.widgets.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Which files, which service they are about, and a mapping file where there is one; and how they are written, where that is not found. */
@SuppressWarnings("null") // the controls are there once the page is shown
final class FilePage extends StepPage {

	/** Between the paths of several files. */
	private static final String SEPARATOR = "; ";

	private final ImportModel model;
	private final List<Path> given;
	private final ImportWizard wizard;
	private @Nullable Text file;
	private @Nullable Text service;
	private @Nullable Text mapping;
	private @Nullable Combo encoding;
	private @Nullable Text header;
	private @Nullable Text sheet;

	/** {@code paths}: of files that are chosen already. */
	FilePage(ImportModel model, List<Path> paths, ImportWizard wizard) {
		super("file", model.texts());
		this.model = model;
		this.given = paths;
		this.wizard = wizard;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		content.setLayout(GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).create());
		file = field(content, "file.file");
		browse(content, file, "file.browse", SWT.OPEN | SWT.MULTI, new String[] {"*"});
		service = field(content, "file.service");
		hint(content, "file.service.hint");
		mapping = field(content, "file.mapping");
		browse(content, mapping, "file.browseMapping", SWT.OPEN, new String[] {"*.json", "*"});
		createWriting(content);
		setControl(content);
		file.setText(joined(given.stream()));
	}

	private static String joined(Stream<Path> paths) {
		return paths.map(Path::toString).collect(Collectors.joining(SEPARATOR));
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

	/** What is declared only where it is not found. */
	private void createWriting(Composite parent) {
		hint(parent, "file.encoding");
		encoding = new Combo(parent, SWT.READ_ONLY);
		encoding.add(texts.get("file.found"));
		Declared.Writing.encodings().forEach(name -> encoding.add(texts.get("file.encoding.name", name)));
		encoding.select(0);
		encoding.setLayoutData(GridDataFactory.fillDefaults().create());
		Names.give(encoding, texts.get("file.encoding").replace("&", ""));
		hint(parent, "file.found.hint");
		header = field(parent, "file.header");
		hint(parent, "file.header.hint");
		sheet = field(parent, "file.sheet");
		hint(parent, "file.sheet.hint");
	}

	private void browse(Composite parent, Text target, String key, int style, String[] extensions) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(texts.get(key));
		button.setLayoutData(GridDataFactory.fillDefaults().create());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
			var dialog = new FileDialog(getShell(), style | SWT.SHEET);
			dialog.setFilterExtensions(extensions);
			if (dialog.open() != null) {
				target.setText(joined(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name))));
			}
		}));
	}

	private void check() {
		var line = header == null ? "" : header.getText().strip();
		boolean numbered = line.matches("\\d{0,5}");
		setErrorMessage(numbered ? null : texts.get("file.noLine", line));
		setPageComplete(!paths(file).isEmpty() && numbered);
	}

	/** The page after this one is reached by reading the file, so it needs no look beforehand. */
	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete();
	}

	@Override
	boolean proceed() {
		var chosen = paths(file);
		var declared = paths(mapping).stream().findFirst();
		try {
			model.choose(
					chosen, declared.isPresent() ? Files.readString(declared.get()) : "", service.getText().strip(), writing());
		} catch (IOException unreadable) {
			setErrorMessage(texts.get("file.mappingUnreadable", declared.map(Path::toString).orElse("")));
			return false;
		}
		return wizard.look(this);
	}

	private Declared.Writing writing() {
		int chosen = encoding.getSelectionIndex();
		var line = header.getText().strip();
		return new Declared.Writing(
				chosen > 0 ? Declared.Writing.encodings().get(chosen - 1) : "", "", line.isEmpty() ? 0 : Integer.parseInt(line),
				sheet.getText().strip());
	}

	/** What is written in the field: one path, or several with semicolons between them. */
	private static List<Path> paths(@Nullable Text field) {
		if (field == null || field.getText().isBlank()) {
			return List.of();
		}
		var written = field.getText().strip();
		try {
			var whole = Path.of(written);
			return Files.exists(whole)
					? List.of(whole)
					: Stream.of(written.split(";")).map(String::strip).filter(path -> !path.isEmpty()).map(Path::of).toList();
		} catch (InvalidPathException noPath) {
			return List.of();
		}
	}
}
