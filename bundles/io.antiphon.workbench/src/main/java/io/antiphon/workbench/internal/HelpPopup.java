package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Palette;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A page of help at the right edge of the window, until Escape or a click beside it. The text can be selected and copied. */
final class HelpPopup extends PopupDialog {

	private static final int WIDTH = 460;
	private static final int EDGE = 24;
	private static final int KEYS = 110;

	/** What a key does. */
	record Key(String key, String command) {}

	private final Texts texts;
	private final String title;
	private final String said;
	private final List<Key> keys;

	HelpPopup(Shell parent, Texts texts, String title, String said, List<Key> keys) {
		super(parent, INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, texts.get("help.leave"));
		this.texts = texts;
		this.title = title;
		this.said = said;
		this.keys = keys;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().margins(16, 12).create());
		var text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setText(title + "\n\n" + said.replace("\n", "\n\n") + "\n\n" + texts.get("help.keys") + "\n" + keyLines());
		text.setFont(Type.font(Size.TEXT, false));
		text.setStyleRange(bold(0, title.length()));
		text.setStyleRange(bold(text.getText().lastIndexOf(texts.get("help.keys")), texts.get("help.keys").length()));
		text.setTabStops(new int[] {KEYS});
		text.setEditable(false);
		Names.give(text, title);
		text.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).create());
		return area;
	}

	private static StyleRange bold(int from, int length) {
		return new StyleRange(from, length, null, null, SWT.BOLD);
	}

	private String keyLines() {
		return keys.stream().map(key -> key.key() + "\t" + key.command()).collect(Collectors.joining("\n"));
	}

	@Override
	protected Control createContents(Composite parent) {
		var whole = super.createContents(parent);
		parent.addPaintListener(painted -> {
			painted.gc.setForeground(Palette.of(parent).color(Role.LINE));
			var edge = parent.getClientArea();
			painted.gc.drawRectangle(0, 0, edge.width - 1, edge.height - 1);
		});
		return whole;
	}

	@Override
	protected Color getBackground() {
		return Palette.of(getParentShell()).color(Role.CARD);
	}

	@Override
	protected Color getForeground() {
		return Palette.of(getParentShell()).color(Role.TEXT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var window = getParentShell().getBounds();
		return new Point(window.x + window.width - size.x - EDGE, window.y + Math.max(EDGE, (window.height - size.y) / 2));
	}
}
