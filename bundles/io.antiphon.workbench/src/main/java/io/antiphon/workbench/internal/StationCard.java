package io.antiphon.workbench.internal;

import io.antiphon.workbench.ui.Names;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/**
 * One station of the loop: its name, where it stands and what to do next. Dimmed where the step is not installed; with a
 * view behind it, it opens by a click or by Enter.
 */
final class StationCard extends Composite {

	private static final int CORNER = 12;
	private static final int MARGIN = 12;

	private final Label title;
	private final Label standing;
	private final Label sentence;
	private @Nullable Runnable opening;

	StationCard(Composite parent) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		setLayout(GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).create());
		var resources = new LocalResourceManager(JFaceResources.getResources(), this);
		title = label(SWT.NONE);
		title.setFont(heading(resources));
		standing = label(SWT.NONE);
		sentence = label(SWT.WRAP);
		addPaintListener(this::drawFrame);
		addListener(SWT.MouseUp, clicked -> open());
		addListener(SWT.KeyDown, pressed -> {
			if (pressed.keyCode == SWT.CR || pressed.keyCode == SWT.KEYPAD_CR || pressed.keyCode == SWT.SPACE) {
				open();
			}
		});
		addListener(SWT.Traverse, leaving -> leaving.doit = leaving.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, entered -> redraw());
		addListener(SWT.FocusOut, left -> redraw());
		Names.give(this, () -> String.join("\n", title.getText(), standing.getText(), sentence.getText()));
	}

	private void open() {
		if (opening != null) {
			opening.run();
		}
	}

	/** What a click or Enter does; nothing for a step without a view. */
	void opens(@Nullable Runnable action) {
		opening = action;
		setCursor(action == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	/** Tab reaches those that open. */
	@Override
	public boolean setFocus() {
		return opening != null && forceFocus();
	}

	private Label label(int style) {
		var label = new Label(this, style);
		label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		label.addListener(SWT.MouseUp, clicked -> open());
		return label;
	}

	private Font heading(ResourceManager resources) {
		return resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(2));
	}

	void show(StationRow row) {
		title.setText(row.title());
		standing.setText(row.standing());
		sentence.setText(row.sentence());
		title.setEnabled(row.installed());
		standing.setEnabled(row.installed());
		sentence.setEnabled(row.installed());
		redraw();
	}

	private void drawFrame(PaintEvent event) {
		var size = getClientArea();
		event.gc.setBackground(title.getBackground()); // the theme knows labels, but not this class
		event.gc.fillRectangle(size);
		event.gc.setAntialias(SWT.ON);
		event.gc.setAlpha(title.getEnabled() ? 0xA0 : 0x40);
		event.gc.setForeground(title.getForeground());
		event.gc.setLineWidth(isFocusControl() ? 2 : 1);
		event.gc.drawRoundRectangle(0, 0, size.width - 1, size.height - 1, CORNER, CORNER);
	}
}
