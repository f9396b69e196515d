package io.antiphon.workbench.internal;

import io.antiphon.workbench.ui.FileDrop;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

/** Hands what people drop on a window to whoever takes files; where nobody does, the pointer says so. */
final class DropHandler extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	private DropHandler(IWorkbenchWindow window) {
		this.window = window;
	}

	static void into(IWorkbenchWindow window) {
		var target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropHandler(window));
	}

	private @Nullable FileDrop taker() {
		return window.getService(IEclipseContext.class).get(FileDrop.class);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = taker() == null ? DND.DROP_NONE : DND.DROP_COPY;
	}

	/** Once whoever dropped them has the pointer back: a dialog would keep both waiting. */
	@Override
	public void drop(DropTargetEvent event) {
		var taker = taker();
		if (taker != null && event.data instanceof String[] names && names.length > 0) {
			var paths = Stream.of(names).map(Path::of).toList();
			window.getShell().getDisplay().asyncExec(() -> taker.dropped(paths, window.getShell()));
		}
	}
}
