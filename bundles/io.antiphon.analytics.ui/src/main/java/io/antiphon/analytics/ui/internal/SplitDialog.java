package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks which words make a topic of its own: those of the topic, and what is typed besides. UI thread. */
@SuppressWarnings("null") // the field is there once the dialog is shown
final class SplitDialog extends Dialog {

	private final Texts texts;
	private final Topic topic;
	private final List<Button> terms = new ArrayList<>();
	private @Nullable Text others;
	private List<String> words = List.of();

	SplitDialog(Shell shell, Texts texts, Topic topic) {
		super(shell);
		this.texts = texts;
		this.topic = topic;
	}

	/** Those that were chosen, once the dialog was closed by its first button. */
	List<String> words() {
		return words;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(texts.get("topic.split"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.swtDefaults().margins(10, 10).create());
		area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		var question = new Label(area, SWT.WRAP);
		question.setText(texts.get("topic.split.ask", topic.name()));
		question.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).create());
		for (var term : topic.terms()) {
			var box = new Button(area, SWT.CHECK);
			box.setText(term.replace("&", "&&"));
			box.setData(term);
			box.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> check()));
			terms.add(box);
		}
		new Label(area, SWT.NONE).setText(texts.get("topic.split.others"));
		others = new Text(area, SWT.BORDER);
		others.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		others.addModifyListener(typed -> check());
		Names.give(others, texts.get("topic.split.others"));
		return area;
	}

	private List<String> chosen() {
		return Stream.concat(
				terms.stream().filter(Button::getSelection).map(box -> (String) box.getData()),
				Arrays.stream(others.getText().split("[,;，；、]")).map(String::strip).filter(word -> !word.isEmpty()))
				.toList();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen().isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, texts.get("topic.ok"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, texts.get("topic.cancel"), false);
	}

	@Override
	protected void okPressed() {
		words = chosen();
		super.okPressed();
	}
}
