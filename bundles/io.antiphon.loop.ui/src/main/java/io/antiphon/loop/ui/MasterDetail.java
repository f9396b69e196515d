package io.antiphon.loop.ui;

import io.antiphon.workbench.ui.widgets.PicturePane;
import io.antiphon.drawing.Figure;
import io.antiphon.drawing.shape.Size;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Switch;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a view of the loop: its name, what to do next and the button that does it; under it a table on a card and the
 * details of what is selected. Without rows only the heading is there. For the UI thread.
 */
public final class MasterDetail<T> {

	private static final int EDGE = 18;
	private static final int GAP = 14;
	private static final int LEAST_ROWS = 4;
	private static final int MOST_ROWS = 40;
	private static final int SHARE = 40;
	private static final int BENEATH = 28;
	private static final int[] BESIDE = {60, 40};
	private static final int MOST_BESIDE = 72;
	private static final int SAID = 300;
	private static final int BETWEEN = 12;

	private final Composite frame;
	private final Composite heading;
	private final Label next;
	private final Button step;
	private final Offers first;
	private final SashForm sash;
	private final Composite left;
	private final Panel master;
	private final Composite beneath;
	private final RowTable<T> table;
	private final DocumentPane details;
	private final List<Button> others = new ArrayList<>();
	private final Views views;
	private List<Under> shownBeneath = List.of();
	private String grown = "";
	private @Nullable Switch kinds;
	private boolean below;
	private boolean divided;

	/** A picture of all rows, with its title and what is said beside that, may be empty. */
	public record Under(String title, String note, Figure figure) {}

	/** {@code name} is the heading, and read out for the table; {@code selected} is called when another row is selected. */
	public MasterDetail(
			Composite parent, String name, List<Column<T>> columns, Views views, Consumer<T> selected) {
		this.views = views;
		frame = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		frame.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, 14).spacing(0, GAP).create());
		heading = new Composite(frame, SWT.NONE);
		heading.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		var said = new Composite(heading, SWT.NONE);
		said.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		Type.set(new Label(said, SWT.NONE), Size.TITLE, true).setText(name.replace("&", "&&"));
		next = Styles.set(Type.set(new Label(said, SWT.WRAP), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(next);
		step = Styles.set(Type.set(new Button(heading, SWT.PUSH), Size.TEXT, true), Styles.PRIMARY);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(step);
		first = new Offers(frame, Locale.getDefault());
		GridDataFactory.fillDefaults().exclude(true).applyTo(first);
		sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(GAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(sash); // whatever is left: nobody need ask what is in it
		left = Styles.set(new Composite(sash, SWT.NONE), Styles.GROUND);
		left.setLayout(GridLayoutFactory.fillDefaults().spacing(0, GAP).create());
		master = new Panel(left);
		master.setLayout(GridLayoutFactory.fillDefaults().margins(4, 6).create());
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(master);
		beneath = Styles.set(new Composite(left, SWT.NONE), Styles.GROUND);
		GridDataFactory.fillDefaults().exclude(true).applyTo(beneath);
		table = new RowTable<>(master, columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table.viewer().getTable());
		details = new DocumentPane(sash, views);
		sash.setWeights(BESIDE);
		table.viewer().addSelectionChangedListener(changed -> {
			var first = changed.getStructuredSelection().getFirstElement();
			if (first != null) {
				selected.accept(table.row(first));
			}
		});
		Names.give(table.viewer().getTable(), name);
		sash.setVisible(false);
	}

	/** Puts the details below the table, which is then as high as its rows need where there is room. */
	public void detailsBelow() {
		below = true;
		master.setParent(frame);
		master.moveAbove(sash);
		left.dispose();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(master);
		master.setVisible(false);
		frame.addControlListener(ControlListener.controlResizedAdapter(resized -> fit()));
	}

	/** Over its details the table has all its rows in sight, as far as they take no more than a share of the height. */
	private void fit() {
		var data = (GridData) master.getLayoutData();
		var free = Math.max(table.height(LEAST_ROWS), frame.getClientArea().height * SHARE / 100);
		var height = Math.min(table.height(MOST_ROWS), free) + 12;
		if (data.heightHint != height) {
			data.heightHint = height;
			frame.layout(true, true);
		}
	}

	/** A choice over the table, of what it shows. */
	public Switch choice(String name) {
		var choice = new Switch(heading, name);
		((GridData) step.getLayoutData()).horizontalAlignment = SWT.END;
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(choice);
		kinds = choice;
		heading.addControlListener(ControlListener.controlResizedAdapter(resized -> arrange()));
		arrange();
		return choice;
	}

	/** What the button says and does. */
	public void step(String label, Runnable action) {
		step.setText(label);
		step.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
	}

	/** Room between the heading and the rows, for what chooses what is shown. */
	public Composite bar() {
		var bar = Styles.set(new Composite(frame, SWT.NONE), Styles.GROUND);
		bar.moveBelow(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return bar;
	}

	/** Another thing to do where there are rows, with a button beside that of the step. */
	public void also(String label, Runnable action) {
		var button = Type.set(new Button(heading, SWT.PUSH), Size.TEXT, false);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		button.moveAbove(step);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		show(button, false);
		others.add(button);
		arrange();
	}

	/** What is said, what can be chosen and the buttons in a row; the choice below them where the window is too narrow for all. */
	private void arrange() {
		var choice = kinds;
		var buttons = Stream.concat(others.stream(), Stream.of(step)).filter(one -> !((GridData) one.getLayoutData()).exclude).toList();
		var needed =
				Type.zoomed(heading, SAID) + buttons.stream().mapToInt(one -> one.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + BETWEEN).sum();
		var columns = 1 + buttons.size();
		if (choice != null && !choice.isDisposed()) {
			var wide = choice.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + BETWEEN;
			var beside = needed + wide <= heading.getClientArea().width;
			choice.moveBelow(heading.getChildren()[beside ? 0 : heading.getChildren().length - 1]);
			columns += beside ? 1 : 0;
			((GridData) choice.getLayoutData()).horizontalSpan = beside ? 1 : columns;
			((GridData) choice.getLayoutData()).horizontalAlignment = beside ? SWT.END : SWT.BEGINNING;
		}
		heading.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).spacing(BETWEEN, 2).create());
		heading.requestLayout();
	}

	/** What has to be done before the step of this view; with it the step's own button is not shown. */
	public void before(List<Offer> offers) {
		if (!frame.isDisposed()) {
			first.show(offers);
			show(first, !offers.isEmpty());
			show(step, offers.isEmpty());
			arrange();
			frame.layout(true, true);
		}
	}

	private static void show(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}

	/** Puts the rows there and the sentence over them; the first row is selected, or the one that was. */
	public void show(String sentence, List<T> rows, Predicate<T> wanted) {
		if (frame.isDisposed()) {
			return;
		}
		next.setText(sentence.replace("&", "&&"));
		sash.setVisible(!rows.isEmpty());
		others.forEach(one -> show(one, !rows.isEmpty()));
		arrange();
		table.rows(rows);
		if (!rows.isEmpty()) {
			divide();
		}
		if (below) {
			master.setVisible(!rows.isEmpty());
			fit();
		}
		rows.stream().filter(wanted).findFirst().or(() -> rows.stream().findFirst())
				.ifPresent(row -> table.viewer().setSelection(new StructuredSelection(row), true));
		frame.layout(true, true);
	}

	/** The table gets what it needs to be read, once: after that the sash is where the user puts it. */
	private void divide() {
		var width = sash.getClientArea().width;
		if (!below && !divided && width > 0) {
			var share = Math.clamp(100L * (table.needs() + 2 * Panel.INSET) / width, BESIDE[0], MOST_BESIDE);
			sash.setWeights(share, 100 - share);
			divided = true;
		}
	}

	/** Pictures side by side under the table, each of which can take its place; none take no room. What a part of one leads to is opened. */
	public void under(List<Under> pictures) {
		if (frame.isDisposed() || pictures.equals(shownBeneath)) {
			return;
		}
		shownBeneath = List.copyOf(pictures);
		for (var old : beneath.getChildren()) {
			old.dispose();
		}
		pictures.forEach(this::add);
		var free = frame.getClientArea().height * BENEATH / 100;
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, free).exclude(pictures.isEmpty()).applyTo(beneath);
		beneath.setVisible(!pictures.isEmpty());
		grow(pictures.stream().anyMatch(one -> one.title().equals(grown)) ? grown : "");
	}

	private void add(Under one) {
		var pane = new PicturePane(beneath, one.title(), one.note(), one.figure());
		pane.picture().opens(views::open);
		pane.grows(one.title().equals(grown), larger -> grow(larger ? one.title() : ""));
		GridDataFactory.fillDefaults().grab(true, true).hint(1, SWT.DEFAULT).applyTo(pane);
	}

	/** The picture of this title takes all the room of the table and of the others; none does where there is no title. */
	private void grow(String title) {
		grown = title;
		show(master, title.isEmpty());
		for (var at = 0; at < shownBeneath.size(); at++) {
			show(beneath.getChildren()[at], title.isEmpty() || shownBeneath.get(at).title().equals(title));
		}
		var columns = title.isEmpty() ? Math.max(1, shownBeneath.size()) : 1;
		beneath.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(GAP, 0).create());
		((GridData) beneath.getLayoutData()).grabExcessVerticalSpace = !title.isEmpty();
		left.layout(true, true);
	}

	/** The details of the selected row. */
	public void details(List<Block> blocks) {
		if (!frame.isDisposed()) {
			details.show(blocks);
		}
	}

	/** The window it is in. */
	public Shell shell() {
		return frame.getShell();
	}

	public void focus() {
		if (sash.isVisible()) {
			table.viewer().getTable().setFocus();
		} else if (first.isVisible()) {
			first.setFocus();
		} else {
			step.setFocus();
		}
	}
}
