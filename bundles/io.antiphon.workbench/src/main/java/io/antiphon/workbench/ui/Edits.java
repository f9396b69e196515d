package io.antiphon.workbench.ui;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

/** Lets the Edit menu, its keys and Find Actions work in controls that the platform does not know how to copy from. UI thread. */
public final class Edits {

	private Edits() {}

	/** As long as the control has the focus, Copy and Select All are these. Outside of the workbench nothing happens. */
	public static void in(Control control, Runnable copy, Runnable selectAll) {
		in(control, Map.of(IWorkbenchCommandConstants.EDIT_COPY, copy, IWorkbenchCommandConstants.EDIT_SELECT_ALL, selectAll));
	}

	/** As long as the control has the focus, Ctrl+F is this. Outside of the workbench nothing happens. */
	public static void find(Control control, Runnable find) {
		in(control, Map.of(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, find));
	}

	private static void in(Control control, Map<String, Runnable> commands) {
		if (PlatformUI.isWorkbenchRunning()) {
			var deeds = new Deeds(PlatformUI.getWorkbench().getService(IHandlerService.class), commands);
			control.addFocusListener(FocusListener.focusGainedAdapter(gained -> deeds.offer()));
			control.addFocusListener(FocusListener.focusLostAdapter(lost -> deeds.withdraw()));
			control.addDisposeListener(disposed -> deeds.withdraw());
		}
	}

	/** Puts a text on the clipboard. */
	public static void copy(Control from, String text) {
		var clipboard = new Clipboard(from.getDisplay());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private static final class Deeds {

		private final IHandlerService handlers;
		private final Map<String, Runnable> deeds;
		private List<IHandlerActivation> offered = List.of();

		Deeds(IHandlerService handlers, Map<String, Runnable> deeds) {
			this.handlers = handlers;
			this.deeds = deeds;
		}

		void offer() {
			withdraw();
			offered = deeds.entrySet().stream()
					.map(deed -> handlers.activateHandler(deed.getKey(), new Handler(deed.getValue()), new InFocus()))
					.toList();
		}

		void withdraw() {
			handlers.deactivateHandlers(offered);
			offered = List.of();
		}
	}

	private static final class Handler extends AbstractHandler {

		private final Runnable deed;

		Handler(Runnable deed) {
			this.deed = deed;
		}

		@Override
		public @Nullable Object execute(ExecutionEvent event) {
			deed.run();
			return null;
		}
	}

	/** True whenever it is asked, and nearer than what the platform offers for any control. */
	private static final class InFocus extends Expression {

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.TRUE;
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
		}
	}
}
