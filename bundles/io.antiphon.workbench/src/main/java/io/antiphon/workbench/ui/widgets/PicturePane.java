package io.antiphon.workbench.ui.widgets;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Figure;
import io.antiphon.drawing.Sheet;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * A picture under its title on a card, with a menu that takes it out, and the same as a table one click away, which is made when it is asked
 * for. UI thread.
 */
public final class PicturePane extends Panel {

	private static final String TABLE = "▤";
	private static final String LARGER = "⤢";

	private final Texts texts = Texts.of(PicturePane.class, Locale.getDefault());
	private final Picture picture;
	private final Composite content;
	private final Button asTable;
	private @Nullable Table table;
	private Runnable fits = () -> {};

	/** {@code note}: what is said beside the title, may be empty. */
	public PicturePane(Composite parent, String title, String note, Figure figure) {
		super(parent);
		setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(INSET, INSET).spacing(8, 8).create());
		var heading = new Composite(this, SWT.NONE);
		Styles.set(heading, Styles.CARD);
		heading.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		var name = Styles.set(Type.set(new Label(heading, SWT.WRAP), Size.HEADING, true), Styles.CARD);
		name.setText(title.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name);
		if (!note.isEmpty()) {
			var beside = Styles.set(Type.set(new Label(heading, SWT.WRAP), Size.SMALL, false), Styles.DIM_ON_CARD);
			beside.setText(note.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(beside);
		}
		asTable = Styles.set(Type.set(new Button(this, SWT.CHECK), Size.SMALL, false), Styles.DIM_ON_CARD);
		asTable.setText(texts.get("picture.asTable"));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(asTable);
		var stack = new StackLayout();
		content = new Composite(this, SWT.NONE);
		Styles.set(content, Styles.CARD);
		content.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(content);
		picture = new Picture(content, Role.CARD);
		picture.show(figure);
		PictureMenu.on(picture);
		stack.topControl = picture;
		asTable.addSelectionListener(SelectionListener.widgetSelectedAdapter(toggled -> {
			stack.topControl = asTable.getSelection() ? table(content, title, figure.table()) : picture;
			content.requestLayout();
			fits.run();
		}));
	}

	public Picture picture() {
		return picture;
	}

	/** Who gives it the room that it needs, after another than before. */
	public void fits(Runnable fitting) {
		fits = fitting;
	}

	/** Offers to give it more room, and to take that back: {@code growing} does it. {@code grown}: whether it has it. */
	public void grows(boolean grown, Consumer<Boolean> growing) {
		sign(asTable, TABLE, "picture.asTable");
		var larger = Styles.set(Type.set(new Button(this, SWT.CHECK), Size.SMALL, false), Styles.DIM_ON_CARD);
		sign(larger, LARGER, "picture.larger");
		larger.setSelection(grown);
		larger.addSelectionListener(SelectionListener.widgetSelectedAdapter(toggled -> growing.accept(larger.getSelection())));
		larger.moveAbove(content);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(larger);
		((GridLayout) getLayout()).numColumns = 3;
		((GridData) content.getLayoutData()).horizontalSpan = 3;
	}

	/** Pictures that share a row have no room for words. */
	private void sign(Button button, String sign, String key) {
		button.setText(sign);
		button.setToolTipText(texts.get(key));
		Names.give(button, texts.get(key));
	}

	private Table table(Composite parent, String title, Sheet sheet) {
		var made = table;
		if (made == null) {
			made = table(parent, sheet);
			Names.give(made, title);
			table = made;
		}
		return made;
	}

	private static Table table(Composite parent, Sheet sheet) {
		var table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		for (var column = 0; column < sheet.header().size(); column++) {
			var shown = new TableColumn(table, sheet.numbers().contains(column) ? SWT.RIGHT : SWT.LEFT);
			shown.setText(sheet.header().get(column));
		}
		for (var row : sheet.rows()) {
			new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
		}
		for (var column : table.getColumns()) {
			column.pack();
		}
		return table;
	}
}
