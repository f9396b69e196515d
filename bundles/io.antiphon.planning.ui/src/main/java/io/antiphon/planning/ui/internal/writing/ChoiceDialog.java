package io.antiphon.planning.ui.internal.writing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.planning.Register;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Shows a verdict and asks what shall be done: a button for each choice, that which the verdict suggests first, and a line for the
 * reason. Closing it chooses nothing. UI thread.
 */
final class ChoiceDialog extends MessageDialog {

	private static final int REASON_WIDTH = 420;
	private static final int LONGEST = 500;

	private final Texts texts;
	private final List<Choice> choices;
	private @Nullable Choice chosen;
	private String reason = "";

	ChoiceDialog(Shell parent, Texts texts, Register.Advice advice) {
		super(parent, texts.get("adjust"), null, advice.sentence(), MessageDialog.NONE, 0, labels(texts, advice.choices()));
		this.texts = texts;
		this.choices = advice.choices();
		setShellStyle(getShellStyle() | SWT.SHEET);
	}

	private static String[] labels(Texts texts, List<Choice> choices) {
		var labels = new ArrayList<String>();
		choices.forEach(choice -> labels.add(texts.get("adjust." + choice)));
		labels.add(texts.get(choices.isEmpty() ? "adjust.close" : "adjust.later"));
		return labels.toArray(String[]::new);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().create());
		if (!choices.isEmpty()) {
			new Label(area, SWT.NONE).setText(texts.get("adjust.reason"));
			var line = new Text(area, SWT.BORDER | SWT.SINGLE);
			line.setTextLimit(LONGEST);
			Names.give(line, texts.get("adjust.reason"));
			line.addModifyListener(changed -> reason = line.getText());
			GridDataFactory.fillDefaults().grab(true, false).hint(REASON_WIDTH, SWT.DEFAULT).applyTo(line);
		}
		return area;
	}

	@Override
	protected void buttonPressed(int id) {
		chosen = id < choices.size() ? choices.get(id) : null;
		super.buttonPressed(id);
	}

	/** What was chosen; empty where the dialog was closed without a choice, or is still open. */
	Optional<Choice> chosen() {
		return Optional.ofNullable(chosen);
	}

	/** The reason as it was typed; may be empty. */
	String reason() {
		return reason;
	}
}
