package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/**
 * Cards in lanes side by side, any number of them: only those in sight are drawn. A card is dragged to another lane, or moved there by
 * Ctrl with left and right; the arrow keys go from card to card, Enter or a double click opens one. UI thread.
 */
public final class Board {

	private static final int GAP = 12;

	private final Composite control;
	private final Function<String, Figure> card;
	private final List<BoardLane> shown = new ArrayList<>();
	private String selected = "";
	private Consumer<String> opens = key -> {};
	private Consumer<String> selects = key -> {};
	private BiConsumer<String, String> moves = (key, lane) -> {};

	/** A lane: its id, its name, and the keys of its cards from the top. */
	public record Lane(String id, String name, List<String> cards) {

		public Lane {
			cards = List.copyOf(cards);
		}
	}

	/** {@code lanes} are there from the beginning; {@code card} draws what has a key, all equally high. */
	public Board(Composite parent, List<Lane> lanes, Function<String, Figure> card) {
		this.control = Styles.set(new Composite(parent, SWT.NONE), Styles.GROUND);
		this.card = card;
		control.setLayout(GridLayoutFactory.fillDefaults().numColumns(lanes.size()).equalWidth(true).spacing(GAP, 0).create());
		for (var lane : lanes) {
			var made = new BoardLane(control, this, lane);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
			shown.add(made);
		}
	}

	/** The widget, for its layout. */
	public Composite control() {
		return control;
	}

	/** Shows these in place of the cards before; the lanes are those it was made with. What is selected stays so where it is among them. */
	public void show(List<Lane> lanes) {
		var focused = shown.stream().anyMatch(Control::isFocusControl);
		for (var at = 0; at < shown.size(); at++) {
			shown.get(at).show(lanes.get(at));
		}
		if (focused) {
			lane(selected).ifPresent(lane -> {
				lane.setFocus();
				lane.reveal();
			});
		}
	}

	/** Who opens a card; called with its key. */
	public void opens(Consumer<String> opening) {
		opens = opening;
	}

	/** Who is told that the user went to another card. */
	public void selects(Consumer<String> selecting) {
		selects = selecting;
	}

	/** Who moves a card into the lane with an id. */
	public void moves(BiConsumer<String, String> moving) {
		moves = moving;
	}

	/** The menu of all cards. */
	public void menu(Menu menu) {
		shown.forEach(lane -> lane.setMenu(menu));
	}

	/** Goes to a card and brings it into sight; tells nobody. */
	public void select(String key) {
		selected = key;
		lane(key).ifPresent(BoardLane::reveal);
		shown.forEach(Control::redraw);
	}

	/** The key of the card that the user is at; empty where they are at none. */
	public String selected() {
		return selected;
	}

	/** The lane with the card that is selected gets it, else the first that has cards. */
	public boolean setFocus() {
		return lane(selected)
				.or(() -> shown.stream().filter(lane -> !lane.cards().isEmpty()).findFirst())
				.or(() -> shown.stream().findFirst())
				.filter(Control::setFocus)
				.isPresent();
	}

	private Optional<BoardLane> lane(String key) {
		return shown.stream().filter(lane -> lane.cards().contains(key)).findFirst();
	}

	Figure card(String key) {
		return card.apply(key);
	}

	void went(String key) {
		if (!key.equals(selected)) {
			selected = key;
			shown.forEach(Control::redraw);
			selects.accept(key);
		}
	}

	void open(String key) {
		opens.accept(key);
	}

	/** From one lane to the next in a direction, at about the same height; past those that are empty. */
	void beside(BoardLane from, int direction) {
		var height = from.heightOf(selected);
		for (var at = shown.indexOf(from) + direction; at >= 0 && at < shown.size(); at += direction) {
			var lane = shown.get(at);
			if (!lane.cards().isEmpty()) {
				lane.goNear(height);
				lane.setFocus();
				return;
			}
		}
	}

	/** Into the neighbour of a lane. */
	void moveBeside(BoardLane from, String key, int direction) {
		var to = shown.indexOf(from) + direction;
		if (to >= 0 && to < shown.size()) {
			moves.accept(key, shown.get(to).id());
		}
	}

	/** Dropped on a lane. */
	void moveTo(BoardLane lane, String key) {
		if (!lane.cards().contains(key) && lane(key).isPresent()) {
			moves.accept(key, lane.id());
		}
	}
}
