package io.antiphon.planning.ui.internal.deciding;

import io.antiphon.base.Texts;
import io.antiphon.planning.Register.DecisionRow;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.List;
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
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks which option is chosen, that which the scores put first already ticked, and why. UI thread. */
final class DecideDialog extends MessageDialog {

	private static final int WIDE = 460;
	private static final int HIGH = 70;

	private final DecisionRow row;
	private final List<String> preferred;
	private final Texts texts;
	private String option;
	private String why = "";
	private @Nullable Button chosen;

	DecideDialog(Shell parent, Texts texts, DecisionRow row, List<String> preferred) {
		super(
				parent, texts.get("decision.decide.title"), null, texts.get("decision.decide.ask", row.title()), MessageDialog.NONE, 0,
				texts.get("decision.decide.yes"), texts.get("decision.decide.no"));
		this.row = row;
		this.preferred = List.copyOf(preferred);
		this.texts = texts;
		this.option = preferred.stream().findFirst().orElseGet(() -> row.options().keySet().stream().findFirst().orElse(""));
		setShellStyle(getShellStyle() | SWT.SHEET);
	}

	/** Whether somebody wants to propose another decision in the place of one that is made. */
	static boolean another(Shell parent, Texts texts, DecisionRow row) {
		var yes = new String[] {texts.get("decision.again.yes"), texts.get("decision.decide.no")};
		return MessageDialog.open(
				MessageDialog.NONE, parent, texts.get("decision.decide.title"), texts.get("decision.again", row.title()), SWT.SHEET, yes)
				== 0;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		row.options().forEach((id, title) -> choice(area, id, title));
		new Label(area, SWT.NONE).setText(texts.get("decision.why"));
		var words = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		Names.give(words, texts.get("decision.why"));
		words.addModifyListener(modified -> why = words.getText());
		Keys.tabLeads(words);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(words);
		return area;
	}

	@Override
	public void create() {
		super.create();
		if (chosen != null) {
			chosen.setFocus();
		}
	}

	private void choice(Composite area, String id, String title) {
		var button = new Button(area, SWT.RADIO);
		button.setText(texts.get(preferred.contains(id) ? "decision.first" : "decision.other", title).replace("&", "&&"));
		button.setSelection(id.equals(option));
		if (button.getSelection()) {
			chosen = button;
		}
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(selected -> {
			if (button.getSelection()) {
				option = id;
			}
		}));
	}

	@Override
	protected void buttonPressed(int pressed) {
		setReturnCode(pressed == 0 ? IDialogConstants.OK_ID : IDialogConstants.CANCEL_ID);
		close();
	}

	/** The id of the option that was chosen. */
	String option() {
		return option;
	}

	/** Why, as it was typed. */
	String why() {
		return why;
	}
}
