package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Names;
import io.antiphon.workbench.ui.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Blocks of the report to read: charts above, the text below with its evidence marked and its links to click (or Enter). */
final class DocumentPane extends Composite {

	private static final Color ACCENT = new Color(0x3B, 0x82, 0xC4);
	/** The second colour of the house, light enough to read either theme's text on. */
	private static final Color MARKED = new Color(0xE0, 0x7B, 0x1A, 0x50);
	private static final int MARGIN = 10;

	private final Views views;
	private final Composite charts;
	private final StyledText text;
	private Document document = new Document("", List.of(), List.of());

	DocumentPane(Composite parent, Views views) {
		super(parent, SWT.NONE);
		this.views = views;
		setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		charts = new Composite(this, SWT.NONE);
		charts.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(charts);
		text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.addMouseListener(MouseListener.mouseUpAdapter(up -> follow(text.getOffsetAtPoint(new Point(up.x, up.y)))));
		text.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
				follow(text.getCaretOffset());
			}
		}));
		Names.give(text, Texts.of(DocumentPane.class, Locale.getDefault()).get("details"));
	}

	void show(List<Block> blocks) {
		document = Document.of(blocks, Locale.getDefault(), anchor -> views.showing(anchor).isPresent());
		text.setText(document.text());
		text.setStyleRanges(new StyleRange[0]);
		document.marks().forEach(mark -> text.setStyleRange(range(mark)));
		for (var old : charts.getChildren()) {
			old.dispose();
		}
		document.charts().forEach(chart -> GridDataFactory.fillDefaults().grab(true, true)
				.applyTo(new ChartPane(charts, new ChartModel(chart, Locale.getDefault()))));
		var data = GridDataFactory.fillDefaults().grab(true, false).exclude(document.charts().isEmpty());
		data.applyTo(charts);
		charts.setVisible(!document.charts().isEmpty());
		layout(true, true);
	}

	private StyleRange range(Document.Mark mark) {
		var range = new StyleRange(mark.start(), mark.length(), null, null);
		switch (mark.style()) {
			case TITLE, LABEL -> range.fontStyle = SWT.BOLD;
			case EVIDENCE -> {
				range.background = blended();
				range.underline = true;
				range.underlineColor = MARKED;
			}
			case ASIDE -> range.fontStyle = SWT.ITALIC;
			case LINK -> {
				range.foreground = ACCENT;
				range.underline = true;
				range.underlineStyle = SWT.UNDERLINE_LINK;
			}
		}
		return range;
	}

	/** The mark's colour over the background of the theme in use. */
	private Color blended() {
		var below = text.getBackground();
		var part = MARKED.getAlpha();
		return new Color(
				over(MARKED.getRed(), below.getRed(), part),
				over(MARKED.getGreen(), below.getGreen(), part),
				over(MARKED.getBlue(), below.getBlue(), part));
	}

	private static int over(int above, int below, int part) {
		return (above * part + below * (0xFF - part)) / 0xFF;
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
