package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

/** A page of the import wizard, titled by its name in the texts. */
abstract class StepPage extends WizardPage {

	private static final int LEAST_WIDE = 400;

	final Texts texts;

	StepPage(String name, Texts texts) {
		super(name);
		this.texts = texts;
		setTitle(texts.get(name + ".title"));
		setDescription(texts.get(name + ".about"));
	}

	/** Does what leads to the next page; whether to go there. */
	boolean proceed() {
		return true;
	}

	/** What the user stopped is no error. */
	void cancelled() {
		setErrorMessage(null);
		setMessage(texts.get("cancelled"), INFORMATION);
	}

	/** As high as a text is at its width, and not more than that. */
	static int height(Text text, int most) {
		var width = Math.max(LEAST_WIDE, text.getParent().getClientArea().width);
		return Math.min(most, text.computeSize(width, SWT.DEFAULT).y);
	}

	static TableColumn column(Table table, int style, String title, int width) {
		var column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
		column.setResizable(true);
		return column;
	}
}
