package io.antiphon.workbench.ui.tables;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.tables.frame.Arrangement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table and what is shown of them: those that the filters leave, sorted, under the heads of their groups. It
 * knows no widget. UI thread.
 */
public final class TableModel<T> {

	private final List<WorkColumn<T>> columns;
	private final Map<String, WorkColumn<T>> byKey;
	private final Function<T, Object> id;
	private final Texts texts;
	private final Sorter sorter;
	private final Set<String> closed = new HashSet<>();
	private List<T> rows = List.of();
	private List<Line<T>> lines = List.of();
	private List<T> order = List.of();
	private Runnable listener = () -> {};
	private String words = "";
	private Predicate<T> among = row -> true;
	private Sorting sorting = Sorting.NONE;
	private String grouping = "";
	private Arrangement arrangement;

	/** {@code id} is what a row is known by when it comes again, changed. */
	public TableModel(List<WorkColumn<T>> columns, Function<T, Object> id, Locale locale) {
		this.columns = List.copyOf(columns);
		this.id = id;
		texts = Texts.of(TableModel.class, locale);
		sorter = new Sorter(locale);
		byKey = columns.stream().collect(Collectors.toMap(WorkColumn::key, column -> column));
		arrangement = Arrangement.of(columns.stream().map(WorkColumn::key).toList());
	}

	/** All of them, in the order in which they were given. */
	public List<WorkColumn<T>> columns() {
		return columns;
	}

	private WorkColumn<T> column(String key) {
		var column = byKey.get(key);
		if (column == null) {
			throw new IllegalArgumentException("no column " + key);
		}
		return column;
	}

	/** Those that are shown, in their order. */
	public List<WorkColumn<T>> shown() {
		return arrangement.shown().stream().map(this::column).toList();
	}

	public Arrangement arrangement() {
		return arrangement;
	}

	/** Shows these columns in this order; words are looked for in them alone. */
	public void arrange(Arrangement other) {
		other.columns().forEach(this::column);
		if (other.columns().size() != columns.size()) {
			throw new IllegalArgumentException("not every column");
		}
		arrangement = other;
		show();
	}

	/** Other rows, in the order in which they are shown unsorted. */
	public void rows(List<T> other) {
		rows = List.copyOf(other);
		show();
	}

	public List<T> rows() {
		return rows;
	}

	/** Leaves the rows that have each of these words in one of the columns that are shown; in any case of letters. */
	public void filter(String typed) {
		if (!typed.strip().equals(words)) {
			words = typed.strip();
			show();
		}
	}

	public String words() {
		return words;
	}

	/** Leaves these, whatever the words. */
	public void among(Predicate<T> others) {
		among = others;
		show();
	}

	public Sorting sorting() {
		return sorting;
	}

	/** Sorts by a column, or by none. */
	public void sort(Sorting other) {
		if (!other.column().isEmpty()) {
			column(other.column());
		}
		sorting = other;
		show();
	}

	/** The column that rows are grouped by; empty for none. */
	public String grouping() {
		return grouping;
	}

	/** Groups rows by what a column shows, or, where it is empty, by nothing. All groups are open. */
	public void group(String key) {
		if (!key.isEmpty()) {
			column(key);
		}
		grouping = key;
		closed.clear();
		show();
	}

	/** Opens or closes a group. */
	public void open(String group, boolean wanted) {
		if (wanted ? closed.remove(group) : closed.add(group)) {
			show();
		}
	}

	/** Opens or closes all groups. */
	public void openAll(boolean wanted) {
		closed.clear();
		if (!wanted) {
			order.forEach(row -> closed.add(group(row)));
		}
		show();
	}

	private void show() {
		var left = left();
		if (!sorting.equals(Sorting.NONE)) {
			left = sorter.sorted(left, column(sorting.column()), sorting.descending());
		}
		order = left;
		lines = grouping.isEmpty() ? left.stream().<Line<T>>map(Line.Row::new).toList() : grouped(left);
		listener.run();
	}

	private List<T> left() {
		var wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		var looked = shown();
		return rows.stream()
				.filter(among)
				.filter(row -> wanted.isEmpty() || has(row, wanted, looked))
				.toList();
	}

	private static <T> boolean has(T row, List<String> words, List<WorkColumn<T>> columns) {
		var cells = columns.stream().map(column -> column.shown().apply(row).toLowerCase(Locale.ROOT)).toList();
		return words.stream().allMatch(word -> cells.stream().anyMatch(cell -> cell.contains(word)));
	}

	/** Groups stand in the order of their column; in each, rows stand as they are sorted. */
	private List<Line<T>> grouped(List<T> sorted) {
		var members = sorted.stream().collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
		var heads = members.values().stream().map(List::getFirst).toList();
		var descending = sorting.column().equals(grouping) && sorting.descending();
		var all = new ArrayList<Line<T>>(sorted.size() + members.size());
		order = new ArrayList<>(sorted.size());
		for (var head : sorter.sorted(heads, column(grouping), descending)) {
			var name = group(head);
			var open = !closed.contains(name);
			var group = members.getOrDefault(name, List.of());
			all.add(new Line.Group<>(name, group.size(), open));
			order.addAll(group);
			if (open) {
				group.forEach(row -> all.add(new Line.Row<>(row)));
			}
		}
		return List.copyOf(all);
	}

	/** The name of the group that a row is in. */
	String group(T row) {
		var column = column(grouping);
		var name = column.shown().apply(row);
		return name.isEmpty() ? texts.get("group.none", column.header()) : name;
	}

	/** The rows that the filters leave, as they stand, with those of closed groups. */
	public List<T> order() {
		return List.copyOf(order);
	}

	/** The language of the window. */
	public Locale locale() {
		return texts.locale();
	}

	/** {@code shown} is called whenever other lines are to be shown. */
	void onShow(Runnable shown) {
		listener = shown;
	}

	List<Line<T>> lines() {
		return lines;
	}

	/** What a row is known by. */
	Object id(T row) {
		return id.apply(row);
	}

	/** The columns of an export: those that are shown, and before them the one that is grouped by. */
	List<WorkColumn<T>> exported() {
		var shown = new ArrayList<>(shown());
		if (!grouping.isEmpty() && !arrangement.shown().contains(grouping)) {
			shown.addFirst(column(grouping));
		}
		return List.copyOf(shown);
	}

	/** These rows as they are shown, tab-separated under their headers. */
	public String copy(List<T> some) {
		var shown = shown();
		var header = shown.stream().map(WorkColumn::header).collect(Collectors.joining("\t"));
		return Stream.concat(
				Stream.of(header),
				some.stream().map(row -> shown.stream()
						.map(column -> column.shown().apply(row).replaceAll("\\s+", " "))
						.collect(Collectors.joining("\t"))))
				.collect(Collectors.joining("\n"));
	}
}
