package io.antiphon.workbench.ui.widgets;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;

/** Drags cards from a lane of a board to another one of the same board. UI thread. */
final class CardDrag {

	private CardDrag() {}

	/** What is dragged: a card of a board. */
	private record Dragged(Board board, String key) {}

	/** Lets cards of a lane be dragged, and others be dropped on it. */
	static void in(BoardLane lane) {
		var source = new DragSource(lane, DND.DROP_MOVE);
		source.setTransfer(transfers());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				var key = lane.cardAt(event.y);
				event.doit = !key.isEmpty();
				transfer().setSelection(new StructuredSelection(new Dragged(lane.board(), key)));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				transfer().setSelection(null);
			}
		});
		var target = new DropTarget(lane, DND.DROP_MOVE);
		target.setTransfer(transfers());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				var welcome = !key(lane).isEmpty();
				event.detail = welcome ? DND.DROP_MOVE : DND.DROP_NONE;
				lane.welcome(welcome);
			}

			@Override
			public void dragLeave(DropTargetEvent event) {
				lane.welcome(false);
			}

			@Override
			public void drop(DropTargetEvent event) {
				lane.board().moveTo(lane, key(lane));
			}
		});
	}

	private static Transfer[] transfers() {
		return new Transfer[] {transfer()};
	}

	private static LocalSelectionTransfer transfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	/** Of the card of the lane's board that is dragged; empty where something else is. */
	private static String key(BoardLane lane) {
		return transfer().getSelection() instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof Dragged(var board, var key)
				&& board == lane.board()
						? key
						: "";
	}
}
