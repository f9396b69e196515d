package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Edits;
import io.antiphon.workbench.ui.tables.frame.TableFrame;
import io.antiphon.workbench.ui.widgets.Keys;
import io.antiphon.workbench.ui.widgets.Styles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;

/**
 * A table to work in, for up to 20,000 rows that are in memory: a field that filters, sorting by a click on a header, groups, chosen
 * columns, several rows selected, copied and exported; everything is in its menu too. Rows go into its {@link TableModel}; what is selected
 * and what is in sight stays when they come anew. UI thread.
 */
public final class WorkTable<T> extends Composite {

	private final String name;
	private final TableModel<T> model;
	private final Exporting exporting;
	private final LineIds<T> ids;
	private final Texts texts;
	private final FilterBar<T> bar;
	private final TableFrame frame;
	private final List<ColumnSet> given = new ArrayList<>();
	private final List<ColumnSet> own = new ArrayList<>();
	private List<Line<T>> lines = List.of();
	private Set<Object> chosen = Set.of();
	private List<T> told = List.of();
	private @Nullable Object reached;
	private boolean showing;
	private Consumer<T> opening = row -> {};
	private Consumer<List<T>> selecting = rows -> {};
	private Consumer<Menu> filling = menu -> {};

	/** {@code name} says what its rows are: it is read out, and the name of exported files. */
	public WorkTable(Composite parent, String name, TableModel<T> model, Background background) {
		super(parent, SWT.NONE);
		this.name = name;
		this.model = model;
		ids = new LineIds<>(model);
		texts = Texts.of(WorkTable.class, model.locale());
		exporting = new Exporting(this, name, background, texts);
		Styles.set(this, Styles.CARD);
		setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		bar = new FilterBar<>(this, model, texts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		frame = new TableFrame(this, new LineContent<>(model, () -> lines, texts), new HeaderOrder<>(model), new Hands());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame.control());
		var menu = new WorkMenu<>(this, model, texts);
		frame.control().setMenu(menu.of(frame.control()));
		bar.offer(menu, this::export, frame.control()::setFocus);
		Edits.in(frame.control(), this::copy, frame::selectAll);
		Edits.find(frame.control(), this::find);
		frame.control().addKeyListener(KeyListener.keyPressedAdapter(key -> { // in a dialog, where no command is asked
			if (key.keyCode == 'f' && Keys.modifiers(key.stateMask) == SWT.MOD1) {
				find();
			}
		}));
		model.onShow(this::show);
		show();
	}

	/** {@code listener} is told of a row that the user opens. */
	public void opens(Consumer<T> listener) {
		opening = listener;
	}

	/** {@code listener} is told which rows are selected, from above, whenever they are others. */
	public void selects(Consumer<List<T>> listener) {
		selecting = listener;
	}

	/** {@code filler} puts into the menu, each time before it opens, what can be done with the rows that are selected. */
	public void menu(Consumer<Menu> filler) {
		filling = filler;
	}

	/** {@code others} takes back what narrows the rows beside the words ({@link TableModel#among}), when the user clears the filter. */
	public void clears(Runnable others) {
		bar.clears(others);
	}

	/** Sets of columns to choose from, beside those that users make. */
	public void sets(List<ColumnSet> sets) {
		given.clear();
		given.addAll(sets);
	}

	List<ColumnSet> given() {
		return given;
	}

	List<ColumnSet> own() {
		return own;
	}

	void fill(Menu menu) {
		filling.accept(menu);
	}

	/** What is to be kept until the next session: columns, order, groups, and the sets that the user made. */
	public String state() {
		return new TableState(model.arrangement(), model.sorting(), model.grouping(), own).text();
	}

	/** Shows it as {@link #state} said; what was said of other columns is passed over. */
	public void state(String kept) {
		if (!kept.isEmpty()) {
			var state = TableState.of(kept, model.columns().stream().map(WorkColumn::key).toList());
			own.clear();
			own.addAll(state.sets());
			model.group(state.grouping());
			model.sort(state.sorting());
			model.arrange(state.arrangement());
		}
	}

	/** The rows that are selected, from above. */
	public List<T> selected() {
		return frame.selected().stream()
				.flatMapToInt(some -> IntStream.range(some.from(), some.to()))
				.mapToObj(this::row)
				.flatMap(Optional::stream)
				.toList();
	}

	private Optional<T> row(int line) {
		return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Row<T>(var row) ? Optional.of(row) : Optional.empty();
	}

	/** Selects the row that is known by this, and brings it into sight; nothing happens where it is not shown. */
	public void select(Object id) {
		var line = ids.places(lines).get(id);
		if (line != null) {
			frame.select(line);
			frame.show(line);
		}
	}

	/** Shows the lines of the model: the same line uppermost, the same rows selected, or what stands where they stood. */
	private void show() {
		if (isDisposed()) {
			return;
		}
		showing = true;
		var top = frame.top();
		var at = Math.max(0, frame.reached());
		var seen = frame.sees(frame.reached());
		var uppermost = top > 0 && top < lines.size() ? ids.of(lines.get(top)) : null;
		lines = model.lines();
		var places = ids.places(lines);
		if (!frame.arrangement().equals(model.arrangement())) {
			frame.arrange(model.arrangement());
		}
		frame.refresh();
		var still =
				chosen.stream().filter(id -> !id.equals(reached)).map(places::get).filter(place -> place != null).mapToInt(place -> place);
		var here = reached == null ? null : places.get(reached);
		var wanted = here == null ? still : IntStream.concat(still, IntStream.of(here));
		var found = wanted.toArray();
		frame.select(found.length > 0 || lines.isEmpty() ? found : new int[] {first(Math.min(at, lines.size() - 1))});
		frame.top(uppermost == null ? 0 : places.getOrDefault(uppermost, Math.min(top, lines.size())));
		if (seen && here != null) {
			frame.show(here);
		}
		showing = false;
		bar.show();
		noted();
	}

	/** The first row from there on; the line itself where only heads follow. */
	private int first(int line) {
		return IntStream.range(line, lines.size()).filter(next -> row(next).isPresent()).findFirst().orElse(line);
	}

	/** Remembers what is selected, and tells of it where that are other rows. */
	private void noted() {
		chosen = new HashSet<>();
		frame.selected().forEach(some -> lines.subList(some.from(), some.to()).forEach(line -> chosen.add(ids.of(line))));
		reached = frame.reached() < 0 || frame.reached() >= lines.size() ? null : ids.of(lines.get(frame.reached()));
		var rows = selected();
		if (!rows.equals(told)) {
			told = rows;
			selecting.accept(rows);
		}
	}

	/** Puts the selected rows on the clipboard, tab-separated under their headers. */
	public void copy() {
		var rows = selected();
		if (!rows.isEmpty()) {
			Edits.copy(this, model.copy(rows));
		}
	}

	/** Goes to the field that filters. */
	public void find() {
		bar.setFocus();
	}

	void selectAll() {
		frame.selectAll();
	}

	void open() {
		row(frame.reached()).ifPresent(opening);
	}

	/** Writes the rows that the filters leave, with the columns that are shown, into a file that the user names. */
	public void export() {
		exporting.export(model);
	}

	@Override
	public boolean setFocus() {
		return frame.control().setFocus();
	}

	/** What the user does in the frame. */
	private final class Hands implements TableFrame.Deeds {

		@Override
		public void selected() {
			if (!showing) {
				noted();
			}
		}

		@Override
		public void opened() {
			open();
		}

		@Override
		public void copied() {
			copy();
		}

		@Override
		public void arranged() {
			model.arrange(frame.arrangement());
		}

		@Override
		public void folded(int line, boolean open) {
			if (model.grouping().isEmpty()) {
				return;
			}
			var group = switch (lines.get(line)) {
				case Line.Row<T>(var row) -> model.group(row);
				case Line.Group<T>(var head, var count, var already) -> head;
			};
			if (!open || lines.get(line) instanceof Line.Group<T>) {
				reached = LineIds.ofGroup(group);
				chosen = Set.of(reached);
				model.open(group, open);
			}
		}

		@Override
		public String spoken() {
			var line = frame.reached();
			if (line < 0 || line >= lines.size()) {
				return name;
			}
			return switch (lines.get(line)) {
				case Line.Row<T>(var row) -> texts.get("table.row", line + 1, lines.size(), texts.list(model.shown().stream()
						.map(column -> column.tone().apply(row).signed(column.shown().apply(row)))
						.filter(cell -> !cell.isEmpty())
						.toList()));
				case Line.Group<T>(var group, var count, var open) ->
					texts.get(open ? "group.spoken.open" : "group.spoken.closed", group, count);
			};
		}
	}
}
