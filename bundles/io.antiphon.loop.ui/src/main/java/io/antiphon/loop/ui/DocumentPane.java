package io.antiphon.loop.ui;

import io.antiphon.drawing.Figure;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.wording.Block;
import io.antiphon.wording.Figures;
import io.antiphon.workbench.ui.Edits;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.PicturePane;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Blocks of the report to read as a page of cards: pictures and wide tables in the main column, words and small tables beside. What is in
 * sight is there at once, the rest follows when that was painted. UI thread.
 */
public final class DocumentPane extends ScrolledComposite {

	private static final int GAP = 14;
	private static final int NARROWEST = 200;
	private static final int TWO_COLUMNS = 720;
	private static final int PICTURE = 230;
	private static final int BESIDE = 37;
	private static final int FOLLOWING = 4;
	private static final int ROWS_INSET = 6;
	/** Columns of a table that has words beside it. */
	private static final int MOST_BESIDE = 5;

	private final Views views;
	private final Figures figures = new Figures(Locale.getDefault());
	private final Composite page;
	private List<Block> shown = List.of();
	private List<Column> columns = List.of();
	private boolean wide;
	private int reached;
	private boolean following;

	/** Cards one below the other, and those that are not made yet. */
	private record Column(Composite cards, int width, Deque<Runnable> waiting) {

		/** Makes cards until so much is filled, or all are there. */
		void fill(int height) {
			while (!waiting.isEmpty() && cards.computeSize(width, SWT.DEFAULT, false).y <= height) {
				waiting.remove().run();
			}
		}

		void put(Control card) {
			GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(card);
		}
	}

	public DocumentPane(Composite parent, Views views) {
		super(parent, SWT.V_SCROLL);
		this.views = views;
		setExpandHorizontal(true);
		setExpandVertical(true);
		page = new Composite(this, SWT.NONE);
		setContent(page);
		page.addPaintListener(painted -> follow());
		addControlListener(ControlListener.controlResizedAdapter(resized -> {
			if (wide != isWide()) {
				build();
			} else {
				fit();
			}
		}));
	}

	private boolean isWide() {
		return getClientArea().width >= TWO_COLUMNS;
	}

	/** Shows these and no others; an item at the beginning names the page. */
	public void show(List<Block> blocks) {
		shown = List.copyOf(blocks);
		build();
		setOrigin(0, 0);
	}

	private void build() {
		wide = isWide();
		page.setRedraw(false);
		for (Control old : page.getChildren()) {
			old.dispose();
		}
		var leaf = Leaf.of(shown);
		var two = wide && !leaf.main().stream().allMatch(DocumentPane::broad) && !leaf.beside().isEmpty();
		page.setLayout(GridLayoutFactory.fillDefaults().numColumns(two ? 2 : 1).spacing(GAP, GAP).create());
		head(leaf, two ? 2 : 1);
		var room = Math.max(NARROWEST, getClientArea().width);
		var beside = two ? room * BESIDE / 100 : room;
		var made = new ArrayList<Column>();
		if (!leaf.main().isEmpty()) {
			made.add(column(two ? room - GAP - beside : room, leaf.main(), this::block));
		}
		if (!leaf.beside().isEmpty()) {
			made.add(column(beside, leaf.beside(), this::text));
		}
		columns = List.copyOf(made);
		reached = 0;
		fill(1);
		page.setRedraw(true);
		fit();
	}

	/** As wide as its cards are measured, once, for that. */
	private <T> Column column(int width, List<T> cards, BiConsumer<Column, T> maker) {
		var made = new Column(new Composite(page, SWT.NONE), width, new ArrayDeque<>());
		made.cards().setLayout(GridLayoutFactory.fillDefaults().spacing(0, GAP).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(width, SWT.DEFAULT)
				.applyTo(made.cards());
		cards.forEach(card -> made.waiting().add(() -> maker.accept(made, card)));
		return made;
	}

	/** So many screens more of each column. */
	private void fill(int screens) {
		reached += screens * Math.max(1, getClientArea().height);
		columns.forEach(column -> column.fill(reached));
	}

	/** What is out of sight, when what is in sight was painted. */
	private void follow() {
		if (!following && columns.stream().anyMatch(column -> !column.waiting().isEmpty())) {
			following = true;
			getDisplay().asyncExec(() -> {
				following = false;
				if (!isDisposed()) {
					fill(FOLLOWING);
					fit();
					follow();
				}
			});
		}
	}

	/** Whether it wants the room of the whole page. */
	private static boolean broad(Block block) {
		return block instanceof Block.Table table && table.header().size() > MOST_BESIDE;
	}

	/** The state of the whole as a badge, its name, and its sentence. */
	private void head(Leaf leaf, int columns) {
		if (leaf.title().isEmpty()) {
			return;
		}
		var panel = new Panel(page);
		panel.setLayout(GridLayoutFactory.fillDefaults().numColumns(leaf.state() == null ? 1 : 2)
				.margins(Panel.INSET, Panel.INSET).spacing(14, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(panel);
		var state = leaf.state();
		if (state != null) {
			var badge = new Picture(panel, Role.CARD);
			badge.show(Figures.badge(state, true));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(badge);
		}
		var words = Styles.set(new Composite(panel, SWT.NONE), Styles.CARD);
		words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		label(words, leaf.title(), Size.HEADING, true);
		if (!leaf.summary().isEmpty()) {
			label(words, leaf.summary(), Size.TEXT, false);
		}
	}

	private static void label(Composite parent, String text, Size size, boolean bold) {
		var label = Styles.set(Type.set(new Label(parent, SWT.WRAP), size, bold), Styles.CARD);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
	}

	private void block(Column column, Block block) {
		switch (block) {
			case Block.Chart chart -> figures.chart(chart)
					.ifPresent(figure -> picture(column, chart.title(), figures.kind(chart), figure, PICTURE));
			case Block.Estimates estimates ->
				picture(column, estimates.title(), "", figures.intervals(estimates), SWT.DEFAULT);
			case Block.Shares shares -> picture(column, shares.title(), "", figures.parts(shares), SWT.DEFAULT);
			case Block.Work work -> picture(column, work.title(), "", figures.timeLine(work, LocalDate.now()), SWT.DEFAULT);
			case Block.TradeOff both -> picture(column, both.title(), "", figures.tradeOff(both), PICTURE);
			case Block.Table table -> table(column, table);
			default -> text(column, List.of(block));
		}
	}

	private void picture(Column column, String title, String note, Figure figure, int height) {
		var pane = new PicturePane(column.cards(), title, note, figure);
		pane.picture().opens(views::open);
		pane.fits(this::fit);
		column.put(pane);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(column.width() - 2 * Panel.INSET, height)
				.applyTo(pane.picture().getParent());
	}

	private static void table(Column column, Block.Table block) {
		var panel = new Panel(column.cards());
		panel.setLayout(GridLayoutFactory.fillDefaults().margins(ROWS_INSET, 8).create());
		column.put(panel);
		var table = Type.set(new Table(panel, SWT.FULL_SELECTION | SWT.MULTI), Size.TEXT, false);
		table.setHeaderVisible(true);
		for (var at = 0; at < block.header().size(); at++) {
			var cell = at;
			var number = !block.rows().isEmpty() && block.rows().stream().allMatch(row -> row.get(cell).number());
			new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT).setText(block.header().get(at));
		}
		for (var row : block.rows()) {
			new TableItem(table, SWT.NONE).setText(row.stream().map(Block.Cell::text).toArray(String[]::new));
		}
		var needs = Stream.of(table.getColumns()).mapToInt(shown -> {
			shown.pack();
			return shown.getWidth();
		}).toArray();
		table.addControlListener(ControlListener.controlResizedAdapter(resized -> {
			var widths = Room.shared(needs, table.getClientArea().width);
			for (var at = 0; at < widths.length; at++) {
				table.getColumn(at).setWidth(widths[at]);
			}
		}));
		Names.give(table, String.join(" · ", block.header()));
		Edits.in(table, () -> copy(table), table::selectAll);
		GridDataFactory.fillDefaults().grab(true, false).hint(column.width() - 2 * ROWS_INSET, SWT.DEFAULT).applyTo(table);
	}

	/** The selected rows under their headers, tab-separated. */
	private static void copy(Table table) {
		var columns = table.getColumns();
		var header = Stream.of(columns).map(TableColumn::getText).collect(Collectors.joining("\t"));
		var lines = Stream.of(table.getSelection())
				.map(item -> IntStream.range(0, columns.length).mapToObj(item::getText).collect(Collectors.joining("\t")));
		Edits.copy(table, Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n")));
	}

	private void text(Column column, List<Block> blocks) {
		var panel = new Panel(column.cards());
		panel.setLayout(GridLayoutFactory.fillDefaults().margins(Panel.INSET, Panel.INSET - 2).create());
		column.put(panel);
		var text = new DocumentText(panel, views);
		GridDataFactory.fillDefaults().grab(true, false).hint(column.width() - 2 * Panel.INSET, SWT.DEFAULT).applyTo(text.control());
		text.show(blocks);
	}

	private void fit() {
		var width = Math.max(1, getClientArea().width);
		setMinSize(page.computeSize(width, SWT.DEFAULT, false)); // what is in it was made for it: sizes that were measured hold
		if (page.getLayout() instanceof GridLayout) {
			page.layout(false, false); // what is new gets its first size, and lays out what is in it
		}
	}

	@Override
	public boolean setFocus() {
		return page.setFocus();
	}
}
