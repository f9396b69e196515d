package io.antiphon.workbench.ui.widgets;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Space;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import java.util.List;
import java.util.Locale;
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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One lane of a {@link Board}: its name with the number of its cards, and under that the cards in sight. UI thread. */
final class BoardLane extends Canvas {

	private static final int HEAD = 34;
	private static final int SIDE = 8;
	private static final int GAP = 8;
	private static final int LINE = 40;
	private static final int UNKNOWN = 106;

	private final Board board;
	private final Texts texts = Texts.of(BoardLane.class, Locale.getDefault());
	private Board.Lane lane;
	private int high = UNKNOWN;
	private boolean welcoming;

	BoardLane(Composite parent, Board board, Board.Lane lane) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.board = board;
		this.lane = lane;
		addPaintListener(painted -> paint(painted.gc));
		addControlListener(ControlListener.controlResizedAdapter(resized -> scroll()));
		getVerticalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(scrolled -> redraw()));
		addMouseListener(MouseListener.mouseDownAdapter(this::down));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(twice -> open()));
		addMouseMoveListener(mouse -> tell(at(mouse.y)));
		addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		addTraverseListener(traversed -> traversed.doit = traversed.detail != SWT.TRAVERSE_ARROW_NEXT
				&& traversed.detail != SWT.TRAVERSE_ARROW_PREVIOUS && traversed.detail != SWT.TRAVERSE_RETURN);
		addFocusListener(FocusListener.focusGainedAdapter(gained -> entered()));
		addFocusListener(FocusListener.focusLostAdapter(lost -> redraw()));
		Names.give(this, this::said);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent asked) {
				asked.detail = ACC.ROLE_LIST;
			}
		});
		CardDrag.in(this);
	}

	String id() {
		return lane.id();
	}

	List<String> cards() {
		return lane.cards();
	}

	Board board() {
		return board;
	}

	void show(Board.Lane shown) {
		lane = shown;
		scroll();
		redraw();
	}

	/** Shows that what is dragged can be dropped here, or not any more. */
	void welcome(boolean dragged) {
		welcoming = dragged;
		redraw();
	}

	private String said() {
		var at = current();
		var said = texts.get("board.lane", lane.name(), lane.cards().size());
		return at < 0 ? said : texts.get("board.card", board.card(lane.cards().get(at)).about(), said, at + 1);
	}

	private int current() {
		return lane.cards().indexOf(board.selected());
	}

	private void entered() {
		if (current() < 0 && !lane.cards().isEmpty()) {
			goNear(HEAD);
		}
		redraw();
	}

	private int step() {
		return high + GAP;
	}

	/** The upper edge of a card, from that of the lane. */
	private int y(int at) {
		return HEAD + at * step() - getVerticalBar().getSelection();
	}

	/** Where a card is. */
	int heightOf(String key) {
		return y(Math.max(0, lane.cards().indexOf(key)));
	}

	private int at(int y) {
		var at = y < HEAD ? -1 : Math.floorDiv(y - HEAD + getVerticalBar().getSelection(), step());
		return at < lane.cards().size() ? at : -1;
	}

	/** The card at a place; empty where there is none. */
	String cardAt(int y) {
		return at(y) < 0 ? "" : lane.cards().get(at(y));
	}

	/** Goes to the card that is nearest to a height. */
	void goNear(int y) {
		go(Math.floorDiv(Math.max(0, y - HEAD) + getVerticalBar().getSelection() + step() / 2, step()));
	}

	private void scroll() {
		var room = Math.max(1, getClientArea().height - HEAD);
		var all = Math.max(1, lane.cards().size() * step());
		var bar = getVerticalBar();
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - room)), 0, all, Math.min(room, all), LINE, room);
		bar.setVisible(all > room);
	}

	/** Brings the selected card into sight. */
	void reveal() {
		var at = current();
		var room = getClientArea().height - HEAD;
		var bar = getVerticalBar();
		if (at >= 0 && y(at) < HEAD) {
			bar.setSelection(at * step());
		} else if (at >= 0 && y(at) + high > HEAD + room) {
			bar.setSelection(at * step() + high - room);
		}
	}

	private void tell(int at) {
		var said = at < 0 ? null : board.card(lane.cards().get(at)).about().replace("&", "&&");
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

	private void pressed(KeyEvent key) {
		var direction = key.keyCode == SWT.ARROW_RIGHT ? 1 : key.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		var at = current();
		if (direction != 0 && Keys.modifiers(key.stateMask) == SWT.MOD1 && at >= 0) {
			board.moveBeside(this, lane.cards().get(at), direction);
		} else if (direction != 0 && Keys.modifiers(key.stateMask) == 0) {
			board.beside(this, direction);
		} else if (Keys.modifiers(key.stateMask) == 0) {
			var page = Math.max(1, (getClientArea().height - HEAD) / step());
			switch (key.keyCode) {
				case SWT.ARROW_DOWN -> go(at + 1);
				case SWT.ARROW_UP -> go(at - 1);
				case SWT.PAGE_DOWN -> go(at + page);
				case SWT.PAGE_UP -> go(at - page);
				case SWT.HOME -> go(0);
				case SWT.END -> go(lane.cards().size() - 1);
				case SWT.CR, SWT.KEYPAD_CR, ' ' -> open();
				default -> {}
			}
		}
	}

	private void go(int wanted) {
		if (!lane.cards().isEmpty()) {
			board.went(lane.cards().get(Math.clamp(wanted, 0, lane.cards().size() - 1)));
			reveal();
			redraw();
			getAccessible().setFocus(ACC.CHILDID_SELF);
		}
	}

	private void open() {
		if (current() >= 0) {
			board.open(lane.cards().get(current()));
		}
	}

	private void paint(GC gc) {
		var area = getClientArea();
		var palette = Palette.of(this);
		var brush = new Brush(gc, palette);
		gc.setBackground(palette.color(Role.GROUND));
		gc.fillRectangle(area);
		gc.setBackground(palette.color(welcoming ? Role.BAND : Role.PALE));
		gc.fillRoundRectangle(0, 0, area.width, area.height, 16, 16);
		head(gc, palette, area);
		gc.setClipping(0, HEAD, area.width, Math.max(0, area.height - HEAD - 2));
		var width = Math.max(1, area.width - 2 * SIDE);
		var first = Math.max(0, Math.floorDiv(getVerticalBar().getSelection(), step()));
		var current = current();
		for (var at = first; at < lane.cards().size() && y(at) < area.height; at++) {
			card(gc, brush, at, width, at == current);
		}
		gc.setClipping((Rectangle) null);
	}

	private void head(GC gc, Palette palette, Rectangle area) {
		gc.setFont(Type.font(Size.TEXT, true));
		gc.setForeground(palette.color(Role.TEXT));
		gc.drawText(lane.name(), SIDE + 2, 9, SWT.DRAW_TRANSPARENT);
		var count = texts.get("board.count", lane.cards().size());
		gc.setFont(Type.font(Size.TEXT, false));
		gc.setForeground(palette.color(Role.DIM));
		gc.drawText(count, area.width - SIDE - 2 - gc.textExtent(count).x, 9, SWT.DRAW_TRANSPARENT);
	}

	private void card(GC gc, Brush brush, int at, int width, boolean current) {
		var drawing = board.card(lane.cards().get(at)).drawing(Space.wide(width, Brush.measure(gc)));
		if ((int) drawing.height() != high) {
			high = (int) drawing.height();
			getDisplay().asyncExec(() -> remeasured());
		}
		brush.paint(drawing, SIDE, y(at));
		if (current) {
			gc.setForeground(Palette.of(this).color(Role.ACCENT));
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRoundRectangle(SIDE + 1, y(at) + 1, width - 3, high - 3, 14, 14);
			gc.setLineWidth(1);
		}
	}

	private void remeasured() {
		if (!isDisposed()) {
			scroll();
			redraw();
		}
	}
}
