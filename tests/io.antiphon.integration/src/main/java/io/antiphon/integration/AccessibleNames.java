package io.antiphon.integration;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What screen readers read out of the controls that the keys go to, and which of these have nothing to read out. UI thread. */
final class AccessibleNames {

	private final List<String> missing = new ArrayList<>();

	private AccessibleNames() {}

	/** The ways to the controls in sight at and below one that have no name. */
	static List<String> missing(Control root) {
		var walk = new AccessibleNames();
		walk.look(root, "");
		return List.copyOf(walk.missing);
	}

	private void look(Control control, String above) {
		if (!control.isVisible()) {
			return;
		}
		var path = above + "/" + control.getClass().getSimpleName();
		if (takesKeys(control) && name(control).isBlank()) {
			missing.add(path + place(control));
		}
		if (control instanceof ToolBar bar) {
			Stream.of(bar.getItems()).filter(AccessibleNames::nameless).forEach(item -> missing.add(path + "/ToolItem"));
		}
		if (control instanceof Composite composite && !(control instanceof Combo)) {
			for (var child : composite.getChildren()) {
				look(child, path);
			}
		}
	}

	/** To find it by: where it stands and what is written in it. */
	private static String place(Control control) {
		return " at " + control.getLocation() + (control instanceof Text text ? " saying " + text.getText() : "");
	}

	private static boolean nameless(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) == 0
				&& item.getText().isBlank()
				&& Objects.requireNonNullElse(item.getToolTipText(), "").isBlank();
	}

	/** What is painted by hand takes keys where it listens for them. */
	private static boolean takesKeys(Control control) {
		return switch (control) {
			case StyledText text -> true;
			case CLabel label -> false;
			case Canvas canvas -> (canvas.getStyle() & SWT.NO_FOCUS) == 0 && canvas.isListening(SWT.KeyDown);
			case Text text -> true;
			case Combo combo -> true;
			case CCombo combo -> true;
			case Button button -> true;
			case Link link -> true;
			case Table table -> true;
			case Tree tree -> true;
			case org.eclipse.swt.widgets.List list -> true;
			case Spinner spinner -> true;
			case DateTime date -> true;
			case Scale scale -> true;
			case Slider slider -> true;
			default -> false;
		};
	}

	/** What was given to it, or is written on it, or stands before it; what is only read is its own name. */
	static String name(Control control) {
		return Stream.of(given(control), written(control), labelled(control)).filter(name -> !name.isBlank()).findFirst().orElse("");
	}

	private static String given(Control control) {
		var asked = new AccessibleEvent(control.getAccessible());
		asked.childID = ACC.CHILDID_SELF;
		listeners(control.getAccessible()).forEach(listener -> listener.getName(asked));
		return Objects.requireNonNullElse(asked.result, "");
	}

	/** They are asked by the screen reader alone, so that there is no other way to them. */
	private static List<AccessibleListener> listeners(Accessible accessible) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			return field.get(accessible) instanceof List<?> found
					? found.stream().map(AccessibleListener.class::cast).toList()
					: List.of();
		} catch (ReflectiveOperationException changed) {
			throw new IllegalStateException("the toolkit keeps its listeners elsewhere now", changed);
		}
	}

	private static String written(Control control) {
		return switch (control) {
			case Button button -> button.getText();
			case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
			case Text text when (text.getStyle() & SWT.READ_ONLY) != 0 -> text.getText();
			default -> "";
		};
	}

	/** The toolkit takes a label for the name of the control that comes after it. */
	private static String labelled(Control control) {
		var siblings = Arrays.asList(control.getParent() == null ? new Control[0] : control.getParent().getChildren());
		var before = siblings.indexOf(control) - 1;
		return before >= 0 && siblings.get(before) instanceof Label label ? label.getText() : "";
	}
}
