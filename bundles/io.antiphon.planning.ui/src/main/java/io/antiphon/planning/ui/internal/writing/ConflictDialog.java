package io.antiphon.planning.ui.internal.writing;

import io.antiphon.base.Texts;
import io.antiphon.planning.Editor.Clash;
import io.antiphon.planning.Editor.Saving.Conflict;
import io.antiphon.wording.Numbers;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the same thing: each field that one of the two changed, with what stood there, and both to choose from. What only
 * one of them changed is chosen as they changed it. Closing it writes nothing. UI thread.
 */
public final class ConflictDialog extends MessageDialog {

	static final int OK = IDialogConstants.OK_ID;

	private static final int COLUMNS = 4;
	private static final int WIDE = 190;

	private final Conflict conflict;
	private final Texts texts;
	private final Map<String, Boolean> theirs = new HashMap<>();
	private @Nullable Button first;

	ConflictDialog(Shell parent, Writing writing, Conflict conflict) {
		super(
				parent, writing.texts().get("conflict"), null,
				writing.texts().get(
						"conflict.said", conflict.by(), new Numbers(writing.locale()).moment(conflict.at()), conflict.now().title()),
				MessageDialog.NONE, 0, writing.texts().get("conflict.write"), writing.texts().get("conflict.later"));
		this.conflict = conflict;
		this.texts = writing.texts();
		conflict.clashes().forEach(clash -> theirs.put(clash.field(), clash.mine().equals(clash.base())));
		setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
	}

	@Override
	public void create() {
		super.create();
		if (first != null) {
			first.setFocus();
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(12, 6).create());
		word(area, texts.get("conflict.field"));
		word(area, texts.get("conflict.base"));
		word(area, texts.get("conflict.theirs", conflict.by()));
		word(area, texts.get("conflict.mine"));
		conflict.clashes().forEach(clash -> row(area, clash));
		return area;
	}

	private void row(Composite area, Clash clash) {
		word(area, clash.both() ? texts.get("conflict.both", clash.label()) : clash.label());
		word(area, clash.base());
		var group = new Composite(area, SWT.NONE);
		group.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 0).create());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		choice(group, clash, clash.theirs(), true);
		choice(group, clash, clash.mine(), false);
	}

	private void choice(Composite group, Clash clash, String value, boolean other) {
		var button = new Button(group, SWT.RADIO | SWT.WRAP);
		var shown = value.isEmpty() ? texts.get("conflict.nothing") : value;
		button.setText(shown.replace("&", "&&"));
		button.setSelection(theirs(clash.field()) == other);
		first = first == null && button.getSelection() ? button : first;
		Names.give(button, texts.get(other ? "conflict.choose.theirs" : "conflict.choose.mine", clash.label(), shown));
		GridDataFactory.fillDefaults().hint(WIDE, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
			if (button.getSelection()) {
				theirs.put(clash.field(), other);
			}
		}));
	}

	private void word(Composite area, String said) {
		var label = new Label(area, SWT.WRAP);
		label.setText((said.isEmpty() ? texts.get("conflict.nothing") : said).replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(WIDE * 2 / 3, SWT.DEFAULT).applyTo(label);
	}

	/** Whether what the other one wrote was chosen for a field. */
	boolean theirs(String field) {
		return theirs.getOrDefault(field, false);
	}
}
