package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What came of it: the account of every record, and of what was masked or not kept. */
@SuppressWarnings("null") // the controls are there once the page is shown
final class ReceiptPage extends StepPage {

	private static final int MOST_HIGH = 260;

	private @Nullable Table outcomes;
	private @Nullable Text sum;
	private @Nullable Text notes;
	private @Nullable Label none;
	private @Nullable Table rejections;
	private List<Receipt.Rejection> rejected = List.of();

	ReceiptPage(Texts texts) {
		super("receipt", texts);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		content.setLayout(GridLayoutFactory.swtDefaults().spacing(5, 10).create());
		outcomes = new Table(content, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		outcomes.setHeaderVisible(true);
		outcomes.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).create());
		Names.give(outcomes, texts.get("receipt.files"));
		column(outcomes, SWT.NONE, texts.get("receipt.name"), 250);
		column(outcomes, SWT.NONE, texts.get("receipt.outcome"), 600);
		sum = new Text(content, SWT.READ_ONLY);
		sum.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		Names.give(sum, texts.get("receipt.title"));
		notes = new Text(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		notes.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).create());
		Names.give(notes, texts.get("receipt.notes"));
		none = new Label(content, SWT.NONE);
		none.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		rejections = new Table(content, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		rejections.setHeaderVisible(true);
		rejections.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		Names.give(rejections, texts.get("receipt.rejections"));
		column(rejections, SWT.RIGHT, texts.get("receipt.line"), 100);
		column(rejections, SWT.NONE, texts.get("receipt.reason"), 700);
		setControl(content);
	}

	/** {@code warned}: what is to be read first. */
	void show(List<OutcomeModel> all, List<String> warned) {
		setMessage(warned.isEmpty() ? null : String.join("\n", warned), WARNING);
		boolean several = all.size() > 1;
		outcomes.setVisible(several);
		((GridData) outcomes.getLayoutData()).exclude = !several;
		for (var one : all) {
			new TableItem(outcomes, SWT.NONE).setText(new String[] {one.name(), one.sum()});
		}
		outcomes.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(chosen -> show(all.get(outcomes.getSelectionIndex()))));
		rejections.addListener(SWT.SetData, event -> {
			if (event.item instanceof TableItem item && event.index < rejected.size()) {
				item.setText(new String[] {rejected.get(event.index).place(), rejected.get(event.index).reason()});
			}
		});
		outcomes.select(0);
		show(all.getFirst());
		setPageComplete(true);
	}

	private void show(OutcomeModel model) {
		rejected = model.rejections();
		setDescription(model.title());
		sum.setText(model.sum());
		notes.setText(String.join("\n", model.notes()));
		notes.setVisible(!model.notes().isEmpty());
		((GridData) notes.getLayoutData()).exclude = model.notes().isEmpty();
		((GridData) notes.getLayoutData()).heightHint = height(notes, MOST_HIGH);
		rejections.setVisible(!rejected.isEmpty()); // an empty table would leave the notes no room
		((GridData) rejections.getLayoutData()).exclude = rejected.isEmpty();
		none.setText(model.rejected());
		rejections.setItemCount(rejected.size());
		rejections.clearAll();
		notes.getParent().layout();
	}

	/** What is stored is stored. */
	@Override
	public @Nullable IWizardPage getPreviousPage() {
		return null;
	}
}
