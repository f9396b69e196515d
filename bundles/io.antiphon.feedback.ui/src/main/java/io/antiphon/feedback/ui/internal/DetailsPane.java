package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.ui.internal.model.FeedbackTexts;
import io.antiphon.workbench.ui.widgets.Names;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** One piece of feedback: its whole text, and everything known about it. */
final class DetailsPane extends Composite {

	private static final int VALUES = 230;

	private final FeedbackTexts texts;
	private final Text text;
	private final Table details;
	private final SashForm sash;

	/** {@code back}: what Escape does. */
	DetailsPane(Composite parent, FeedbackTexts texts, Runnable back) {
		super(parent, SWT.NONE);
		this.texts = texts;
		setLayout(GridLayoutFactory.fillDefaults().create());
		sash = new SashForm(this, SWT.VERTICAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		text = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		Names.give(text, texts.get("detail.text"));
		details = new Table(sash, SWT.FULL_SELECTION);
		Names.give(details, texts.get("details"));
		new TableColumn(details, SWT.NONE).setWidth(110);
		new TableColumn(details, SWT.NONE).setWidth(VALUES);
		details.addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
		sash.setWeights(2, 3);
		for (var part : new Control[] {text, details}) {
			part.addKeyListener(KeyListener.keyPressedAdapter(key -> {
				if (key.keyCode == SWT.ESC) {
					back.run();
				}
			}));
		}
	}

	/** Whether what is known stands below the text, and not beside it. */
	boolean isTall() {
		return sash.getOrientation() == SWT.VERTICAL;
	}

	void tall(boolean tall) {
		sash.setOrientation(tall ? SWT.VERTICAL : SWT.HORIZONTAL);
	}

	/** The values take what room the names leave. */
	private void fit() {
		var names = details.getColumn(0).getWidth();
		details.getColumn(1).setWidth(Math.max(VALUES, details.getClientArea().width - names));
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}

	void show(Optional<Feedback> feedback) {
		text.setText(feedback.map(Feedback::text).orElse(""));
		details.removeAll();
		feedback.map(texts::details).ifPresent(
				all -> all.forEach(detail -> new TableItem(details, SWT.NONE).setText(new String[] {detail.name(), detail.value()})));
	}
}
