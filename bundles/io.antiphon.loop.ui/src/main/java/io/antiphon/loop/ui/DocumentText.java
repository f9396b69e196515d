package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Palette;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Words to read on a card, with their evidence marked and their links to click (or Enter). UI thread. */
final class DocumentText {

	private final Views views;
	private final StyledText text;
	private Document document = new Document("", List.of(), List.of());
	private @Nullable Palette marked;

	DocumentText(Composite parent, Views views) {
		this.views = views;
		text = Styles.set(Type.set(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP), Size.TEXT, false), Styles.CARD);
		text.setLineSpacing(3);
		text.setCaret(null);
		text.addMouseListener(MouseListener.mouseUpAdapter(up -> follow(text.getOffsetAtPoint(new Point(up.x, up.y)))));
		text.addMouseMoveListener(moved -> text.setCursor(linkAt(text.getOffsetAtPoint(new Point(moved.x, moved.y))).isPresent()
				? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
				: null));
		text.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
				follow(text.getCaretOffset());
			}
		}));
		text.addPaintListener(painted -> follow(Palette.of(text)));
		Names.give(text, Texts.of(DocumentText.class, Locale.getDefault()).get("details"));
	}

	StyledText control() {
		return text;
	}

	void show(List<Block> blocks) {
		document = Document.of(blocks, Locale.getDefault(), anchor -> views.showing(anchor).isPresent());
		text.setText(document.text());
		mark(Palette.of(text));
	}

	/** The colours of the marks are those of the theme, which may have become another one since. */
	private void follow(Palette palette) {
		if (marked != null && marked != palette) {
			marked = palette;
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					mark(palette);
				}
			});
		}
	}

	private void mark(Palette palette) {
		marked = palette;
		text.setStyleRanges(new StyleRange[0]);
		document.marks().forEach(mark -> text.setStyleRange(range(mark, palette)));
	}

	private static StyleRange range(Document.Mark mark, Palette palette) {
		var range = new StyleRange(mark.start(), mark.length(), null, null);
		switch (mark.style()) {
			case TITLE -> range.font = Type.font(Size.HEADING, true);
			case LABEL -> range.foreground = palette.color(Role.DIM);
			case EVIDENCE -> {
				range.background = palette.color(Role.HURT_WASH);
				range.foreground = palette.color(Role.TEXT);
			}
			case ASIDE -> {
				range.font = Type.font(Size.SMALL, false);
				range.foreground = palette.color(Role.DIM);
			}
			case LINK -> {
				range.foreground = palette.color(Role.ACCENT);
				range.underline = true;
			}
		}
		return range;
	}

	private void follow(int offset) {
		linkAt(offset).ifPresent(mark -> views.open(mark.target()));
	}

	private Optional<Document.Mark> linkAt(int offset) {
		return document.marks().stream()
				.filter(mark -> mark.style() == Document.Style.LINK)
				.filter(mark -> offset >= mark.start() && offset < mark.start() + mark.length())
				.findFirst();
	}
}
