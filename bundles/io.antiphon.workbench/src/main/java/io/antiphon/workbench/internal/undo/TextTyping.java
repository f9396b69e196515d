package io.antiphon.workbench.internal.undo;

import io.antiphon.workbench.internal.undo.TextHistory.State;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * The history of a text field, whoever made the field: it begins when the field is first used, and anew when somebody but the
 * user changed the text. UI thread.
 */
final class TextTyping implements Typing {

	private static final String KEY = TextTyping.class.getName();

	private final Text field;
	private final Runnable changed;
	private TextHistory history;
	private boolean going;

	private TextTyping(Text field, Runnable changed) {
		this.field = field;
		this.changed = changed;
		history = new TextHistory(state());
		field.addModifyListener(modified -> modified());
	}

	/** Looks after every field of the display; {@code changed} is called when there is more or less to undo in the one in use. */
	static void watch(Display display, Runnable changed) {
		display.addFilter(SWT.FocusIn, focused -> {
			if (focused.widget instanceof Text field && (field.getStyle() & (SWT.READ_ONLY | SWT.PASSWORD)) == 0) {
				if (field.getData(KEY) instanceof TextTyping known) {
					known.entered();
				} else {
					field.setData(KEY, new TextTyping(field, changed));
				}
			}
			changed.run();
		});
	}

	/** That of the field in use. */
	static Optional<Typing> inFocus(Display display) {
		var control = display.getFocusControl();
		return control == null || !(control.getData(KEY) instanceof TextTyping typing) || !typing.field.getEditable()
				? Optional.empty()
				: Optional.of(typing);
	}

	private void entered() {
		if (!history.holds(field.getText())) {
			history = new TextHistory(state());
		}
	}

	private void modified() {
		if (!going && field.isFocusControl()) {
			history.typed(state());
			changed.run();
		}
	}

	private State state() {
		return new State(field.getText(), field.getCaretPosition());
	}

	@Override
	public boolean can(Way way) {
		return history.can(way);
	}

	@Override
	public void go(Way way) {
		entered();
		history.go(way).ifPresent(state -> {
			going = true;
			try {
				field.setText(state.text());
				field.setSelection(state.caret());
			} finally {
				going = false;
			}
			changed.run();
		});
	}
}
