package io.antiphon.workbench.ui.tables.frame;

import io.antiphon.workbench.ui.tables.frame.TableFrame.Content;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Deeds;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Head;
import io.antiphon.workbench.ui.widgets.Keys;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Enter and two clicks open a row; heads of groups are opened and closed by the same, by a click and by the arrow keys. */
final class TableHands extends AbstractUiBindingConfiguration {

	private final TableFrame frame;
	private final Content content;
	private final Deeds deeds;

	TableHands(TableFrame frame, Content content, Deeds deeds) {
		this.frame = frame;
		this.content = content;
		this.deeds = deeds;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		var body = new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON);
		bindings.registerFirstSingleClickBinding(body, (table, event) -> {
			if (head() != Head.NONE) {
				fold(head() == Head.CLOSED);
			}
		});
		bindings.registerDoubleClickBinding(body, (table, event) -> {
			if (head() == Head.NONE) {
				deeds.opened();
			}
		});
		for (var enter : new int[] {SWT.CR, SWT.KEYPAD_CR}) {
			bindings.registerFirstKeyBinding(alone(enter), (table, event) -> {
				if (head() == Head.NONE) {
					deeds.opened();
				} else {
					fold(head() == Head.CLOSED);
				}
			});
		}
		bindings.registerFirstKeyBinding(alone(SWT.ARROW_LEFT), (table, event) -> fold(false));
		bindings.registerFirstKeyBinding(alone(SWT.ARROW_RIGHT), (table, event) -> fold(true));
	}

	/** Without Shift, Ctrl or Alt. */
	private static IKeyEventMatcher alone(int key) {
		return event -> event.keyCode == key && Keys.modifiers(event.stateMask) == 0;
	}

	private Head head() {
		var line = frame.reached();
		return line < 0 || line >= content.lines() ? Head.NONE : content.head(line);
	}

	private void fold(boolean open) {
		if (frame.reached() >= 0) {
			deeds.folded(frame.reached(), open);
		}
	}
}
