package io.antiphon.planning.ui.internal.actions;

import io.antiphon.drawing.ActionCard;
import io.antiphon.drawing.Figure;
import io.antiphon.loop.Action.State;
import io.antiphon.planning.ActionRow;
import io.antiphon.workbench.ui.widgets.Board;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Actions as cards in lanes by their state. UI thread. */
final class BoardPane implements Pane {

	/** In place of one that was there a moment before. */
	private static final ActionCard GONE = new ActionCard("", "", "", "", false, List.of(), "");

	private final ActionsModel model;
	private final ActionLooks looks;
	private final Board board;

	BoardPane(Composite parent, ActionsModel model, ActionLooks looks, ActionDeeds deeds, Runnable selected) {
		this.model = model;
		this.looks = looks;
		this.board = new Board(parent, lanes(state -> List.of()), this::card);
		board.selects(subject -> {
			model.select(List.of(subject));
			selected.run();
		});
		board.opens(subject -> deeds.open(subject, true));
		board.moves((subject, lane) -> deeds.state(subject, State.valueOf(lane)));
	}

	/** For the menu of its cards. */
	Board board() {
		return board;
	}

	private Figure card(String subject) {
		return model.row(subject).map(row -> looks.card(row, model.only().isEmpty())).orElse(GONE);
	}

	private List<Board.Lane> lanes(Function<State, List<ActionRow>> rows) {
		return Stream.of(State.values())
				.map(state -> new Board.Lane(state.name(), looks.state(state), rows.apply(state).stream().map(ActionRow::subject).toList()))
				.toList();
	}

	@Override
	public Control control() {
		return board.control();
	}

	@Override
	public void show() {
		board.select(model.selected().stream().findFirst().map(ActionRow::subject).orElse(""));
		board.show(lanes(model::in));
		board.select(board.selected());
	}

	@Override
	public boolean setFocus() {
		return board.setFocus();
	}
}
