package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.Space;
import io.antiphon.drawing.TimeLine;
import io.antiphon.drawing.TimeLineLayout;
import io.antiphon.drawing.shape.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * A time line of any length to scroll over: only the spans in sight are drawn. The arrow keys go from span to span, Enter or a click opens
 * one, Ctrl with left and right moves it by a day (with Shift by a week), plus and minus show fewer or more days, left and right earlier and
 * later ones, and T today. It opens where today is; the days and the place that the user chose stay when other spans are shown. UI thread.
 */
public final class TimeLinePane extends Canvas {

	private static final int SIDE = 14;
	private static final int WEEK = 7;

	private final String name;
	private List<TimeLine.Span> spans = List.of();
	private TimeLine line = new TimeLine("", List.of("", "", "", ""), List.of(), null, Locale.ROOT);
	private @Nullable TimeLineLayout layout;
	private int laidFor;
	private TimeZoom zoom = TimeZoom.WHOLE;
	private boolean opened;
	private int current = -1;
	private Consumer<String> opens = span -> {};
	private Consumer<String> selects = span -> {};
	private ObjIntConsumer<String> moves = (span, days) -> {};

	/** {@code name} is read out. */
	public TimeLinePane(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.name = name;
		addPaintListener(painted -> paint(painted.gc));
		addControlListener(ControlListener.controlResizedAdapter(resized -> {
			scroll();
			begin();
		}));
		getVerticalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(scrolled -> follow(top())));
		addMouseListener(MouseListener.mouseDownAdapter(this::down));
		addMouseListener(MouseListener.mouseUpAdapter(up -> {
			if (up.button == 1 && at(up.y) >= 0) {
				open();
			}
		}));
		addMouseMoveListener(mouse -> tell(at(mouse.y)));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		addTraverseListener(traversed -> traversed.doit = traversed.detail != SWT.TRAVERSE_ARROW_NEXT
				&& traversed.detail != SWT.TRAVERSE_ARROW_PREVIOUS && traversed.detail != SWT.TRAVERSE_RETURN);
		addFocusListener(FocusListener.focusGainedAdapter(gained -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(lost -> redraw()));
		Names.give(this, this::said);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent asked) {
				asked.detail = ACC.ROLE_LIST;
			}
		});
	}

	/** Shows these spans; what is selected stays so where it is among them. */
	public void show(TimeLine shown) {
		var before = selected();
		line = shown;
		spans = shown.spans();
		layout = null;
		opened = opened && zoom.showsAny(spans);
		current = laidOut().flatMap(laid -> laid.place(before)).filter(at -> !before.isEmpty()).orElse(-1);
		scroll();
		begin();
		redraw();
	}

	/** Where today is, once there are spans and room for them. */
	private void begin() {
		laidOut().filter(laid -> !opened && !spans.isEmpty()).ifPresent(laid -> {
			opened = true;
			zoom = TimeZoom.opening(laid, line.today());
			top(laid, TimeZoom.place(spans, line.today()));
			redraw();
		});
	}

	/** Brings today into sight, with what is not over then; without anything of now or later the last there is. */
	public void today() {
		laidOut().filter(laid -> !spans.isEmpty()).ifPresent(laid -> {
			var today = line.today();
			var last = laid.last().orElse(null);
			if (last != null) {
				zoom = zoom.showing(today == null || today.isAfter(last) ? last : today, laid);
			}
			top(laid, TimeZoom.place(spans, today));
			redraw();
		});
	}

	private void top(TimeLineLayout laid, int row) {
		getVerticalBar().setSelection(Math.max(0, Math.min(row, spans.size() - inSight(laid))));
	}

	/** The days go with the rows: some of that one are in sight. */
	private void follow(int row) {
		laidOut().filter(laid -> row >= 0 && row < spans.size()).ifPresent(laid -> zoom = zoom.showing(spans.get(row), laid));
		redraw();
	}

	/** Who opens a span; called with what it opens. */
	public void opens(Consumer<String> opening) {
		opens = opening;
	}

	/** Who is told that the user went to another span. */
	public void selects(Consumer<String> selecting) {
		selects = selecting;
	}

	/** Who moves a span by so many days. */
	public void moves(ObjIntConsumer<String> moving) {
		moves = moving;
	}

	/** Goes to the span that opens that and brings it into sight; tells nobody. */
	public void select(String span) {
		current = span.isEmpty() ? -1 : laidOut().flatMap(laid -> laid.place(span)).orElse(-1);
		reveal();
		redraw();
	}

	/** What the span opens that the user is at; empty where they are at none. */
	public String selected() {
		return current < 0 || current >= spans.size() ? "" : spans.get(current).opens();
	}

	private String said() {
		return current < 0 ? name : laidOut().map(laid -> laid.said(current)).orElse(name);
	}

	private Optional<TimeLineLayout> laidOut() {
		var width = getClientArea().width - 2 * SIDE;
		if (width <= 0) {
			return Optional.empty();
		}
		if (layout == null || laidFor != width) {
			var gc = new GC(this);
			layout = line.layout(Space.wide(width, Brush.measure(gc)));
			gc.dispose();
			laidFor = width;
		}
		return Optional.ofNullable(layout);
	}

	private int headHeight(TimeLineLayout laid) {
		return (int) laid.headHeight();
	}

	private int top() {
		return getVerticalBar().getSelection();
	}

	/** How many rows fit, at least one. */
	private int inSight(TimeLineLayout laid) {
		return Math.max(1, (int) ((getClientArea().height - headHeight(laid)) / laid.rowHeight()));
	}

	private void scroll() {
		laidOut().ifPresent(laid -> {
			var fit = inSight(laid);
			var all = Math.max(1, spans.size());
			getVerticalBar().setValues(Math.min(top(), Math.max(0, all - fit)), 0, all, Math.min(fit, all), 1, fit);
			getVerticalBar().setVisible(spans.size() > fit);
		});
	}

	private void reveal() {
		laidOut().filter(laid -> current >= 0).ifPresent(laid -> {
			var fit = inSight(laid);
			if (current < top()) {
				getVerticalBar().setSelection(current);
			} else if (current >= top() + fit) {
				getVerticalBar().setSelection(current - fit + 1);
			}
		});
	}

	private int at(int y) {
		return laidOut().filter(laid -> y >= headHeight(laid))
				.map(laid -> top() + (int) ((y - headHeight(laid)) / laid.rowHeight()))
				.filter(row -> row < spans.size())
				.orElse(-1);
	}

	private void tell(int row) {
		var said = row < 0 ? null : laidOut().map(laid -> laid.said(row).replace("&", "&&")).orElse(null);
		if (said == null ? getToolTipText() != null : !said.equals(getToolTipText())) {
			setToolTipText(said);
		}
	}

	private void down(MouseEvent mouse) {
		setFocus();
		if (at(mouse.y) >= 0) {
			go(at(mouse.y));
		}
	}

	private void wheel(Event wheel) {
		if ((wheel.stateMask & SWT.MOD1) != 0) {
			zoom(wheel.count > 0 ? 1 : -1);
			wheel.doit = false;
		}
	}

	private void pressed(KeyEvent key) {
		if ((Keys.modifiers(key.stateMask) & ~SWT.MOD2) == SWT.MOD1) {
			shift(key);
		} else if (key.character == '+' || key.character == '=') {
			zoom(1);
		} else if (key.character == '-') {
			zoom(-1);
		} else if (Keys.modifiers(key.stateMask) == 0) {
			var page = laidOut().map(this::inSight).orElse(1);
			switch (key.keyCode) {
				case SWT.ARROW_DOWN -> go(current + 1);
				case SWT.ARROW_UP -> go(current - 1);
				case SWT.PAGE_DOWN -> go(current + page);
				case SWT.PAGE_UP -> go(current - page);
				case SWT.ARROW_LEFT -> pan(-1);
				case SWT.ARROW_RIGHT -> pan(1);
				case 't' -> today();
				case SWT.HOME -> go(0);
				case SWT.END -> go(spans.size() - 1);
				case SWT.CR, SWT.KEYPAD_CR, ' ' -> open();
				default -> {}
			}
		}
	}

	private void shift(KeyEvent key) {
		var step = (key.stateMask & SWT.MOD2) != 0 ? WEEK : 1;
		var direction = key.keyCode == SWT.ARROW_RIGHT ? 1 : key.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (direction != 0 && !selected().isEmpty()) {
			moves.accept(selected(), direction * step);
		}
	}

	/** Shows half as many days, or below 0 twice as many; the span that the user is at, or else today, stays in sight where it was. */
	public void zoom(int step) {
		laidOut().ifPresent(laid -> {
			var before = zoom;
			var closer = before.by(step, laid);
			var today = line.today();
			if (current >= 0 && current < spans.size() && before.showsAny(List.of(spans.get(current)))) {
				zoom = closer.showing(spans.get(current), laid);
			} else {
				zoom = today != null && before.shows(today, laid) ? closer.showing(today, laid) : closer;
			}
		});
		redraw();
	}

	private void pan(int step) {
		laidOut().ifPresent(laid -> zoom = zoom.panned(step, laid));
		redraw();
	}

	private void go(int row) {
		var wanted = Math.clamp(row, Math.min(0, spans.size() - 1), spans.size() - 1);
		if (wanted != current) {
			current = wanted;
			reveal();
			follow(wanted);
			getAccessible().setFocus(ACC.CHILDID_SELF);
			selects.accept(selected());
		}
	}

	private void open() {
		if (!selected().isEmpty()) {
			opens.accept(selected());
		}
	}

	private void paint(GC gc) {
		var area = getClientArea();
		var palette = Palette.of(this);
		gc.setBackground(palette.color(Role.CARD));
		gc.fillRectangle(area);
		laidOut().ifPresent(laid -> {
			var first = top();
			var shown = zoom.at(laid);
			var brush = new Brush(gc, palette);
			var measure = Brush.measure(gc);
			brush.paint(shown.head(measure), SIDE, 0);
			var below = headHeight(laid);
			var count = inSight(laid) + 1;
			gc.setClipping(area.x, below, area.width, area.height - below);
			if (current >= first && current < first + count) {
				var y = below + (int) ((current - first) * laid.rowHeight());
				gc.setBackground(palette.color(Role.SELECTED));
				gc.fillRectangle(0, y + 1, area.width, (int) laid.rowHeight() - 1);
				if (isFocusControl()) {
					gc.setForeground(palette.color(Role.ACCENT));
					gc.drawRectangle(1, y + 1, area.width - 3, (int) laid.rowHeight() - 2);
				}
			}
			brush.paint(shown.rows(first, count, measure), SIDE, below);
			gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
		});
	}
}
