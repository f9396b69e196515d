package io.antiphon.loop.ui;

import io.antiphon.drawing.shape.Size;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Edits;
import io.antiphon.workbench.ui.Views;
import io.antiphon.workbench.ui.tables.TableModel;
import io.antiphon.workbench.ui.tables.WorkTable;
import io.antiphon.workbench.ui.widgets.Offers;
import io.antiphon.workbench.ui.widgets.Panel;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The frame of a view: its name, a sentence and what can be done; under it a table on a card and a page beside it, about
 * what is chosen or about the whole. What is empty takes no room. UI thread.
 */
public final class Split<T> {

	private static final int EDGE = 18;
	private static final int GAP = 14;
	private static final int[] BESIDE = {60, 40};
	private static final int[] BELOW = {55, 45};
	private static final String STATE = "table";

	private final Composite frame;
	private final Label sentence;
	private final Composite buttons;
	private final SashForm across;
	private final SashForm down;
	private final Panel card;
	private final TableModel<T> rows;
	private final WorkTable<T> table;
	private final DocumentPane page;
	private final List<Offer<T>> offers = new ArrayList<>();
	private Consumer<Optional<T>> choosing = chosen -> {};
	private List<Block> blocks = List.of();
	private boolean made = true;
	private boolean heard;

	/** A button, and for which rows it can be pressed. */
	private record Offer<T>(Button button, Predicate<T> suits) {}

	/** {@code title} is read out for the table too; {@code below}: the page lies below the table, and beside both there is room for more. */
	public Split(Composite parent, Background background, Views views, String title, TableModel<T> rows, boolean below) {
		this.rows = rows;
		frame = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		frame.setLayout(GridLayoutFactory.fillDefaults().margins(EDGE, GAP).spacing(0, 10).create());
		Type.set(new Label(frame, SWT.NONE), Size.TITLE, true).setText(title.replace("&", "&&"));
		sentence = Styles.set(Type.set(new Label(frame, SWT.WRAP), Size.TEXT, false), Styles.DIM);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		buttons = new Composite(frame, SWT.NONE);
		buttons.setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).wrap(true).center(true).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		across = Styles.set(new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH), Styles.GROUND);
		across.setSashWidth(GAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(across);
		down = Styles.set(new SashForm(across, SWT.VERTICAL | SWT.SMOOTH), Styles.GROUND);
		down.setSashWidth(GAP);
		card = new Panel(down);
		card.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).create());
		table = new WorkTable<>(card, title, rows, background);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		page = new DocumentPane(below ? down : across, views);
		page.addControlListener(ControlListener.controlResizedAdapter(resized -> {
			if (!made) {
				make();
			}
		}));
		card.setVisible(false);
		page.setVisible(false);
		if (below) {
			down.setWeights(BELOW);
			down.setVisible(false);
		} else {
			across.setWeights(BESIDE);
		}
	}

	/** The room beside the table, where its page lies below. */
	public Composite beside() {
		var room = new Composite(across, SWT.NONE);
		room.setLayout(new FillLayout());
		across.setWeights(BESIDE);
		return room;
	}

	/** Something that can be done. */
	public Button does(String label, Runnable action) {
		return button(label, action, false);
	}

	/** Something that can be done with the row that is chosen, where it suits it. */
	public void does(String label, Predicate<T> suits, Consumer<T> action) {
		offers.add(new Offer<>(button(label, () -> chosen().filter(suits).ifPresent(action), false), suits));
	}

	/** The one main thing that can be done. */
	public void leads(String label, Runnable action) {
		button(label, action, true);
	}

	private Button button(String label, Runnable action, boolean main) {
		var button = Type.set(new Button(buttons, SWT.PUSH), Size.TEXT, main);
		button.setText(label.replace("&", "&&"));
		button.setLayoutData(new RowData(Offers.roomy(button)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
		Edits.find(button, table::find);
		return main ? Styles.set(button, Styles.PRIMARY) : button;
	}

	/** {@code listener} is told of the row that is chosen, whenever it is another one or was read anew. */
	public void chooses(Consumer<Optional<T>> listener) {
		choosing = listener;
		table.selects(rows -> chose());
		chose();
	}

	private void chose() {
		heard = true;
		var chosen = chosen();
		offers.forEach(offer -> Styles.enable(offer.button(), chosen.filter(offer.suits()).isPresent()));
		choosing.accept(chosen);
	}

	/** The row of what can be done, for more than buttons. */
	public Composite row() {
		return buttons;
	}

	/** Shows another sentence, and leaves the rest. */
	public void say(String said) {
		sentence.setText(said.replace("&", "&&"));
		sentence.requestLayout();
	}

	/** Shows another sentence and other rows; what is chosen stays. */
	public void show(String said, List<T> shown) {
		if (!frame.isDisposed()) {
			sentence.setText(said.replace("&", "&&"));
			card.setVisible(!shown.isEmpty());
			heard = false;
			rows.rows(shown);
			arrange();
			if (!heard) {
				chose();
			}
		}
	}

	/** Shows another page; one without blocks takes no room. */
	public void page(List<Block> shown) {
		if (!frame.isDisposed()) {
			blocks = List.copyOf(shown);
			page.setVisible(!shown.isEmpty());
			arrange();
			make();
		}
	}

	/** Once it is known how much room the page has. */
	private void make() {
		made = page.getClientArea().height > 1;
		page.show(blocks);
	}

	private void arrange() {
		down.setVisible(card.getVisible() || page.getParent() == down && page.getVisible());
		down.layout();
		across.layout();
		frame.layout(true, true);
	}

	public WorkTable<T> table() {
		return table;
	}

	/** The first of the rows that are chosen. */
	public Optional<T> chosen() {
		return table.selected().stream().findFirst();
	}

	public Shell shell() {
		return frame.getShell();
	}

	/** Whether it can still be shown something. */
	public boolean gone() {
		return frame.isDisposed();
	}

	/** Shows the table as it was kept. */
	public void restore(MPart part) {
		table.state(part.getPersistedState().getOrDefault(STATE, ""));
	}

	/** Keeps how the table is shown. */
	public void keep(MPart part) {
		if (!table.isDisposed()) {
			part.getPersistedState().put(STATE, table.state());
		}
	}

	/** The table gets the keys where there are rows, else the first button. */
	public void focus() {
		if (card.isVisible()) {
			table.setFocus();
		} else {
			buttons.setFocus();
		}
	}
}
