package io.antiphon.probe;

import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/** What can be seen on the screen and pressed. For the UI thread. */
final class Screen {

	private Screen() {}

	/** Every item of the menu bar with the menus above it: {@code File > Exit}. */
	static List<String> menu() {
		var lines = new ArrayList<String>();
		items(Registered.window().getShell().getMenuBar(), "", lines);
		return lines;
	}

	private static void items(@Nullable Menu menu, String path, List<String> lines) {
		if (menu == null) {
			return;
		}
		menu.notifyListeners(SWT.Show, new Event()); // menus are filled when they are opened
		for (var item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				lines.add(path + plain(item.getText()));
				items(item.getMenu(), path + plain(item.getText()) + " > ", lines);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** The titles of all tabs. */
	static List<String> tabs() {
		return shown().filter(CTabFolder.class::isInstance)
				.flatMap(folder -> Stream.of(((CTabFolder) folder).getItems()))
				.map(CTabItem::getText)
				.toList();
	}

	/** The words of everything that can be seen, rows of tables with a bar between their columns. */
	static List<String> texts() {
		return shown().flatMap(Screen::texts).filter(text -> !text.isBlank()).toList();
	}

	private static Stream<String> texts(Control control) {
		return switch (control) {
			case Label label -> Stream.of(label.getText());
			case Link link -> Stream.of(link.getText());
			case Button button -> Stream.of(plain(button.getText()));
			case Text text -> Stream.of(text.getText());
			case StyledText text -> Stream.of(text.getText());
			case Picture picture -> picture.words().stream();
			case Switch choice -> choice.options().stream().map(Switch.Option::label);
			case Combo combo -> Stream.of(combo.getText());
			case Table table -> Stream.of(table.getItems()).map(item -> row(table, item));
			case NatTable table -> IntStream.range(0, table.getRowCount()).mapToObj(row -> row(table, row));
			default -> Stream.empty();
		};
	}

	private static String row(Table table, TableItem item) {
		var cells = new ArrayList<String>();
		for (var column = 0; column < table.getColumnCount(); column++) {
			cells.add(item.getText(column));
		}
		return String.join(" | ", cells);
	}

	private static String row(NatTable table, int row) {
		return IntStream.range(0, table.getColumnCount())
				.filter(column -> table.getColumnWidthByPosition(column) > 0)
				.mapToObj(column -> String.valueOf(table.getDataValueByPosition(column, row)))
				.collect(Collectors.joining(" | "));
	}

	/** Presses the button of that name, or the tool that says so when it is pointed at. */
	static void press(String name) {
		var pressed = shown().flatMap(Screen::pressable)
				.filter(one -> one.name().equals(name))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("there is no " + name));
		pressed.press().accept(new Event());
	}

	/** {@code "In favour 5"}: types a number into the field behind that label; what it says then. */
	static List<String> type(String words) {
		var at = words.lastIndexOf(' ');
		var field = shown().filter(Label.class::isInstance)
				.filter(label -> plain(((Label) label).getText()).equals(words.substring(0, at)))
				.flatMap(Screen::behind)
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("there is no field for " + words));
		field.setSelection(Integer.parseInt(words.substring(at + 1)));
		return List.of(field.getText());
	}

	private static Stream<Spinner> behind(Control label) {
		var beside = List.of(label.getParent().getChildren());
		return beside.stream().skip(beside.indexOf(label) + 1L).limit(1).filter(Spinner.class::isInstance).map(Spinner.class::cast);
	}

	private record Pressable(String name, Consumer<Event> press) {}

	private static Stream<Pressable> pressable(Control control) {
		return switch (control) {
			case Button button -> Stream.of(pressable(plain(button.getText()), button));
			case Switch choice -> choice.options().stream()
					.map(option -> new Pressable(option.label(), event -> choice.choose(option.id())));
			case ToolBar bar -> Stream.of(bar.getItems()).map(item -> pressable(name(item), item));
			default -> Stream.empty();
		};
	}

	private static Pressable pressable(String name, Widget widget) {
		return new Pressable(name, event -> widget.notifyListeners(SWT.Selection, event));
	}

	private static String name(ToolItem item) {
		var said = item.getToolTipText();
		return plain(said == null ? item.getText() : said);
	}

	private static Stream<Control> shown() {
		return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(Screen::within);
	}

	private static Stream<Control> within(Control control) {
		if (!control.isVisible()) {
			return Stream.empty();
		}
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Screen::within))
				: Stream.of(control);
	}

	private static String plain(String text) {
		var key = text.indexOf('\t');
		return (key < 0 ? text : text.substring(0, key)).replace("&", "");
	}
}
