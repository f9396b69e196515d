package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One of a few, side by side, all of them in sight; by mouse or arrow keys. UI thread. */
public final class Switch extends Canvas {

	private static final int HEIGHT = 30;
	private static final int SIDE = 14;
	private static final int GAP = 6;

	private List<Option> options = List.of();
	private String chosen = "";
	private Consumer<String> choosing = id -> {};

	/** What can be chosen. */
	public record Option(String id, String label) {}

	/** {@code name} is read out before what is chosen. */
	public Switch(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(painted -> paint(painted.gc));
		addMouseListener(MouseListener.mouseDownAdapter(down -> {
			setFocus();
			for (var at = 0; at < options.size(); at++) {
				if (bounds(at).contains(down.x, down.y)) {
					choose(options.get(at).id());
				}
			}
		}));
		addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		addTraverseListener(traversed -> traversed.doit = traversed.detail != SWT.TRAVERSE_ARROW_NEXT
				&& traversed.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addFocusListener(FocusListener.focusGainedAdapter(gained -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(lost -> redraw()));
		Names.give(this, () -> name + ": " + options.stream()
				.filter(option -> option.id().equals(chosen))
				.map(Option::label)
				.findFirst()
				.orElse(""));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent asked) {
				asked.detail = ACC.ROLE_TABFOLDER;
			}
		});
	}

	/** Who is told what the user chooses. */
	public void chooses(Consumer<String> listener) {
		choosing = listener;
	}

	/** Shows these, one of them chosen; tells nobody. */
	public void show(List<Option> shown, String id) {
		var changed = !shown.equals(options);
		options = List.copyOf(shown);
		chosen = id;
		redraw();
		if (changed) {
			requestLayout();
		}
	}

	public List<Option> options() {
		return options;
	}

	/** The id of what is chosen. */
	public String chosen() {
		return chosen;
	}

	/** Chooses as a click does. */
	public void choose(String id) {
		if (!id.equals(chosen)) {
			chosen = id;
			redraw();
			choosing.accept(id);
		}
	}

	private void pressed(KeyEvent key) {
		var at = options.stream().map(Option::id).toList().indexOf(chosen);
		var to = switch (key.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> at + 1;
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> at - 1;
			case SWT.HOME -> 0;
			case SWT.END -> options.size() - 1;
			default -> -1;
		};
		if (to >= 0 && to < options.size()) {
			choose(options.get(to).id());
		}
	}

	private int width(GC gc, int at) {
		gc.setFont(Type.font(Size.TEXT, true));
		return gc.textExtent(options.get(at).label()).x + 2 * Type.zoomed(this, SIDE);
	}

	private Rectangle bounds(int wanted) {
		var gc = new GC(this);
		try {
			var x = 0;
			for (var at = 0; at < wanted; at++) {
				x += width(gc, at) + GAP;
			}
			return new Rectangle(x, 0, width(gc, wanted), Type.zoomed(this, HEIGHT));
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(Role.GROUND));
		gc.fillRectangle(getClientArea());
		for (var at = 0; at < options.size(); at++) {
			var here = bounds(at);
			var is = options.get(at).id().equals(chosen);
			if (is) {
				gc.setBackground(palette.color(Role.SELECTED));
				gc.fillRoundRectangle(here.x, here.y, here.width, here.height, 12, 12);
			}
			if (is && isFocusControl()) {
				gc.setForeground(palette.color(Role.ACCENT));
				gc.drawRoundRectangle(here.x, here.y, here.width - 1, here.height - 1, 12, 12);
			}
			gc.setFont(Type.font(Size.TEXT, is));
			gc.setForeground(palette.color(is ? Role.ACCENT : Role.DIM));
			var size = gc.textExtent(options.get(at).label());
			gc.drawText(options.get(at).label(), here.x + (here.width - size.x) / 2, (here.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var high = Type.zoomed(this, HEIGHT);
		var last = options.isEmpty() ? new Rectangle(0, 0, 0, high) : bounds(options.size() - 1);
		return new Point(widthHint == SWT.DEFAULT ? last.x + last.width : widthHint, heightHint == SWT.DEFAULT ? high : heightHint);
	}
}
