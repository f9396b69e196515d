package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.Figure;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Stop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * Figures on a canvas, one under or beside the other is the caller's layout. The mouse or the arrow keys go from stop to
 * stop and tell about it; a click, Enter or Space opens what it leads to. UI thread.
 */
public final class Picture extends Canvas {

	private static final int USUAL_WIDTH = 360;
	private static final int MOST_DRAWINGS = 6;

	private final Role ground;
	private @Nullable Figure figure;
	private final Map<Point, Drawing> drawings = new HashMap<>();
	private Consumer<String> opens = target -> {};
	private int current = -1;

	/** {@code ground}: what is behind it, usually a card. */
	public Picture(Composite parent, Role ground) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.ground = ground;
		addPaintListener(painted -> paint(painted.gc));
		addMouseMoveListener(mouse -> current(at(mouse.x, mouse.y)));
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(left -> {
			if (!isFocusControl()) {
				current(-1);
			}
		}));
		addMouseListener(MouseListener.mouseUpAdapter(up -> {
			if (up.button == 1) {
				open(at(up.x, up.y));
			}
		}));
		addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		addTraverseListener(traversed -> traversed.doit = traversed.detail != SWT.TRAVERSE_ARROW_NEXT
				&& traversed.detail != SWT.TRAVERSE_ARROW_PREVIOUS && traversed.detail != SWT.TRAVERSE_RETURN);
		addFocusListener(FocusListener.focusGainedAdapter(gained -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(lost -> current(-1)));
		Names.give(this, () -> stop().map(Stop::said).orElseGet(this::about));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent asked) {
				asked.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** Shows a figure in place of the one before. */
	public void show(Figure shown) {
		figure = shown;
		drawings.clear();
		current = -1;
		redraw();
		requestLayout();
	}

	/** Who opens what a stop leads to; called with its target. */
	public void opens(Consumer<String> opening) {
		opens = opening;
	}

	/** What is shown; empty before anything is. */
	public Optional<Figure> figure() {
		return Optional.ofNullable(figure);
	}

	/** All that is said in it, the whole first. */
	public List<String> words() {
		var shown = figure;
		return shown == null
				? List.of()
				: IntStream.rangeClosed(-1, stops().size() - 1)
						.mapToObj(at -> at < 0 ? shown.about() : stops().get(at).said())
						.distinct()
						.toList();
	}

	private String about() {
		return figure == null ? "" : figure.about();
	}

	private List<Stop> stops() {
		return drawing(getClientArea().width, getClientArea().height).map(Drawing::stops).orElse(List.of());
	}

	private Optional<Stop> stop() {
		return current < 0 || current >= stops().size() ? Optional.empty() : Optional.of(stops().get(current));
	}

	private int at(int x, int y) {
		var stops = stops();
		var zoom = Type.zoom(getDisplay());
		return IntStream.range(0, stops.size()).filter(at -> stops.get(at).contains(x / zoom, y / zoom)).findFirst().orElse(-1);
	}

	private void current(int at) {
		if (at != current) {
			current = at;
			var said = stop().map(Stop::said).orElse(null);
			setToolTipText(said == null ? null : said.replace("&", "&&"));
			setCursor(stop().filter(one -> !one.target().isEmpty()).isPresent()
					? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
					: null);
			if (isFocusControl()) {
				getAccessible().setFocus(ACC.CHILDID_SELF);
			}
			redraw();
		}
	}

	private void pressed(KeyEvent key) {
		var last = stops().size() - 1;
		switch (key.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> current(Math.min(last, current + 1));
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> current(Math.max(Math.min(0, last), current - 1));
			case SWT.HOME -> current(Math.min(0, last));
			case SWT.END -> current(last);
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(last == 0 ? 0 : current);
			default -> {}
		}
	}

	private void open(int at) {
		var stops = stops();
		if (at >= 0 && at < stops.size() && !stops.get(at).target().isEmpty()) {
			opens.accept(stops.get(at).target());
		}
	}

	private Optional<Drawing> drawing(int width, int height) {
		var shown = figure;
		if (shown == null || width <= 0) {
			return Optional.empty();
		}
		return Optional.of(drawing(shown, width, height));
	}

	/** A layout asks for the same room again and again. */
	private Drawing drawing(Figure shown, int width, int height) {
		var room = new Point(width, height);
		var known = drawings.get(room);
		if (known != null) {
			return known;
		}
		if (drawings.size() >= MOST_DRAWINGS) {
			drawings.clear();
		}
		var made = measured(shown, width, height);
		drawings.put(room, made);
		return made;
	}

	private Drawing measured(Figure shown, int width, int height) {
		var gc = new GC(this);
		try {
			return shown.drawing(Brush.space(gc, width, height));
		} finally {
			gc.dispose();
		}
	}

	/** Paints as it is on the screen; also onto a copy. */
	void paint(GC gc) {
		var area = getClientArea();
		var palette = Palette.of(this);
		gc.setBackground(palette.color(ground));
		gc.fillRectangle(area);
		drawing(area.width, area.height).ifPresent(drawing -> new Brush(gc, palette).paint(drawing, 0, 0));
		stop().ifPresent(one -> {
			if (isFocusControl() || !one.target().isEmpty()) {
				gc.setForeground(palette.color(Role.ACCENT));
				gc.setLineWidth(isFocusControl() ? 2 : 1);
				var zoom = Type.zoom(getDisplay());
				gc.drawRoundRectangle(
						(int) (one.x() * zoom) + 1, (int) (one.y() * zoom) + 1, (int) (one.width() * zoom) - 3,
						(int) (one.height() * zoom) - 3, 16, 16);
			}
		});
		if (isFocusControl() && stop().isEmpty()) {
			gc.setForeground(palette.color(Role.ACCENT));
			gc.setLineWidth(1);
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 16, 16);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var shown = figure;
		var width = widthHint == SWT.DEFAULT ? Type.zoomed(this, USUAL_WIDTH) : Math.max(1, widthHint);
		if (shown == null) {
			return new Point(width, heightHint == SWT.DEFAULT ? 0 : heightHint);
		}
		if (widthHint != SWT.DEFAULT && heightHint != SWT.DEFAULT) {
			return new Point(width, heightHint);
		}
		var size = drawing(shown, width, 0);
		var zoom = Type.zoom(getDisplay());
		return new Point(
				widthHint == SWT.DEFAULT ? (int) Math.min(width, Math.ceil(size.width() * zoom)) : width,
				heightHint == SWT.DEFAULT ? (int) Math.ceil(size.height() * zoom) : heightHint);
	}
}
