package io.antiphon.integration;

import io.antiphon.workbench.ui.widgets.Picture;
import io.antiphon.workbench.ui.widgets.Switch;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;

/** Every text that is shown below a control, each with the way to its widget. UI thread. */
final class ShownTexts {

	/** A text and where it is shown. */
	record Shown(String path, String text) {

		/**
		 * Whether there are letters outside brackets. Letters of Chinese are none: the data of these tests is written in
		 * Chinese. Months, languages, the product's name, ends of file names and signs of statistics are none either.
		 */
		boolean leaks() {
			var outside = text;
			for (var before = ""; !before.equals(outside);) {
				before = outside;
				outside = INNERMOST.matcher(outside).replaceAll("");
			}
			return LETTER.matcher(PLATFORM.matcher(ACCELERATOR.matcher(outside).replaceAll("")).replaceAll("")).find();
		}
	}

	private static final Pattern INNERMOST = Pattern.compile("\\[[^\\[\\]]*\\]");
	private static final Pattern LETTER = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]");
	private static final Pattern ACCELERATOR = Pattern.compile("\\t.*$", Pattern.MULTILINE);
	private static final Pattern PLATFORM = Pattern.compile(Stream.concat(
			Stream.of(Month.values())
					.flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
							.map(style -> month.getDisplayName(style, Locale.ENGLISH))),
			Stream.of("Chinese", "Antiphon", "csv", "φ", "df", "r =", "p ="))
			.map(word -> "(?<!\\p{L})" + word + "(?!\\p{L})")
			.collect(Collectors.joining("|")));

	private final List<Shown> found = new ArrayList<>();

	private ShownTexts() {}

	static List<Shown> below(Control root) {
		var walk = new ShownTexts();
		walk.control(root, "");
		return List.copyOf(walk.found);
	}

	static List<Shown> of(@Nullable Menu menu) {
		var walk = new ShownTexts();
		walk.menu(menu, "menu");
		return List.copyOf(walk.found);
	}

	private void say(String path, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			found.add(new Shown(path, text));
		}
	}

	private void control(Control control, String above) {
		var path = above + "/" + control.getClass().getSimpleName();
		say(path + "@tooltip", control.getToolTipText());
		switch (control) {
			case Shell shell -> say(path, shell.getText());
			case Label label -> say(path, label.getText());
			case CLabel label -> say(path, label.getText());
			case Button button -> say(path, button.getText());
			case Group group -> say(path, group.getText());
			case Link link -> say(path, link.getText().replaceAll("</?a[^>]*>", ""));
			case Picture picture -> picture.words().forEach(word -> say(path, word));
			case Switch choice -> choice.options().forEach(option -> say(path, option.label()));
			case StyledText text -> say(path, text.getText());
			case Combo combo -> Stream.of(combo.getItems()).forEach(item -> say(path, item));
			case Text text -> text(text, path);
			case Table table -> table(table, path);
			case Tree tree -> items(tree.getColumns(), path);
			case ToolBar bar -> Stream.of(bar.getItems()).forEach(item -> {
				say(path, item.getText());
				say(path + "@tooltip", item.getToolTipText());
			});
			case CTabFolder folder -> items(folder.getItems(), path);
			default -> {}
		}
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				control(child, path);
			}
		}
	}

	private void text(Text text, String path) {
		say(path + "@message", text.getMessage());
		if ((text.getStyle() & SWT.READ_ONLY) != 0) {
			say(path, text.getText());
		}
	}

	private void table(Table table, String path) {
		items(table.getColumns(), path);
		for (var item : Stream.of(table.getItems()).limit(50).toList()) {
			for (var column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				say(path + "[" + column + "]", item.getText(column));
			}
		}
	}

	private void items(Item[] items, String path) {
		Stream.of(items).forEach(item -> say(path, item.getText()));
	}

	private void menu(@Nullable Menu menu, String path) {
		if (menu != null) {
			menu.notifyListeners(SWT.Show, new Event()); // that is when its items are made
			for (var item : menu.getItems()) {
				say(path, item.getText());
				menu(item.getMenu(), path + "/" + item.getText());
			}
			menu.notifyListeners(SWT.Hide, new Event());
		}
	}
}
