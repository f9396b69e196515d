package io.antiphon.workbench.ui.forms;

import io.antiphon.base.Texts;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Names;
import io.antiphon.workbench.ui.widgets.Palette;
import io.antiphon.workbench.ui.widgets.Styles;
import io.antiphon.workbench.ui.widgets.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A month, day by day from Monday on, in the window's language and palette: the toolkit's own calendar has those of the system, and takes
 * no keys. Arrows, page keys, Home and End go about in it; Enter or a click chooses. UI thread.
 */
final class DayGrid extends Canvas {

	private static final int CELL = 34;
	private static final int LINE = 28;
	private static final int HEAD = 36;
	private static final int EDGE = 8;
	private static final int WEEK = 7;
	private static final int WEEKS = 6;

	private final Texts texts;
	private final Locale locale;
	private final Consumer<LocalDate> chosen;
	private LocalDate day;

	DayGrid(Composite parent, Texts texts, LocalDate day, Consumer<LocalDate> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.texts = texts;
		this.day = day;
		this.chosen = chosen;
		locale = texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
		Styles.set(this, Styles.CARD);
		addPaintListener(painted -> paint(painted.gc));
		addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR || key.keyCode == ' ') {
				chosen.accept(this.day);
			} else {
				show(after(this.day, key.keyCode));
			}
		}));
		addMouseListener(MouseListener.mouseDownAdapter(down -> clicked(new Point(down.x, down.y))));
		Names.give(this, () -> format("day.pattern"));
	}

	/** Where a key leads to. */
	static LocalDate after(LocalDate day, int key) {
		return switch (key) {
			case SWT.ARROW_LEFT -> day.minusDays(1);
			case SWT.ARROW_RIGHT -> day.plusDays(1);
			case SWT.ARROW_UP -> day.minusWeeks(1);
			case SWT.ARROW_DOWN -> day.plusWeeks(1);
			case SWT.PAGE_UP -> day.minusMonths(1);
			case SWT.PAGE_DOWN -> day.plusMonths(1);
			case SWT.HOME -> day.withDayOfMonth(1);
			case SWT.END -> YearMonth.from(day).atEndOfMonth();
			default -> day;
		};
	}

	/** The Monday in the upper left corner. */
	static LocalDate corner(LocalDate day) {
		return day.withDayOfMonth(1).with(DayOfWeek.MONDAY);
	}

	private void show(LocalDate other) {
		if (!other.equals(day)) {
			day = other;
			getAccessible().setFocus(-1);
			redraw();
		}
	}

	private String format(String pattern) {
		return DateTimeFormatter.ofPattern(texts.get(pattern), locale).format(day);
	}

	private void clicked(Point at) {
		if (at.y < HEAD) {
			show(at.x < EDGE + CELL ? day.minusMonths(1) : at.x > EDGE + (WEEK - 1) * CELL ? day.plusMonths(1) : day);
			return;
		}
		for (var place = 0; place < WEEK * WEEKS; place++) {
			if (cell(place).contains(at)) {
				chosen.accept(corner(day).plusDays(place));
				return;
			}
		}
	}

	private static Rectangle cell(int place) {
		return new Rectangle(EDGE + place % WEEK * CELL, HEAD + LINE + place / WEEK * LINE, CELL, LINE);
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(Role.CARD));
		gc.fillRectangle(getClientArea());
		var head = new Rectangle(EDGE, 0, WEEK * CELL, HEAD);
		word(gc, palette, format("month.pattern"), head, Role.TEXT, true);
		word(gc, palette, "‹", new Rectangle(EDGE, 0, CELL, HEAD), Role.ACCENT, true);
		word(gc, palette, "›", new Rectangle(EDGE + (WEEK - 1) * CELL, 0, CELL, HEAD), Role.ACCENT, true);
		for (var weekday : DayOfWeek.values()) {
			var room = new Rectangle(EDGE + weekday.ordinal() * CELL, HEAD, CELL, LINE);
			word(gc, palette, weekday.getDisplayName(narrow(), locale), room, Role.DIM, false);
		}
		for (var place = 0; place < WEEK * WEEKS; place++) {
			day(gc, palette, corner(day).plusDays(place), cell(place));
		}
		gc.setForeground(palette.color(Role.LINE));
		gc.drawRectangle(0, 0, getClientArea().width - 1, getClientArea().height - 1);
	}

	private TextStyle narrow() {
		return locale.equals(Locale.ENGLISH) ? TextStyle.SHORT : TextStyle.NARROW;
	}

	private void day(GC gc, Palette palette, LocalDate shown, Rectangle room) {
		var here = shown.equals(day);
		if (here) {
			gc.setBackground(palette.color(Role.ACCENT));
			gc.fillRoundRectangle(room.x + 1, room.y + 1, room.width - 2, room.height - 2, 10, 10);
		} else if (shown.equals(LocalDate.now())) {
			gc.setForeground(palette.color(Role.ACCENT));
			gc.drawRoundRectangle(room.x + 1, room.y + 1, room.width - 3, room.height - 3, 10, 10);
		}
		var role = here ? Role.ON_ACCENT : shown.getMonth() == day.getMonth() ? Role.TEXT : Role.DIM;
		word(gc, palette, Integer.toString(shown.getDayOfMonth()), room, role, here);
	}

	private static void word(GC gc, Palette palette, String word, Rectangle room, Role role, boolean bold) {
		gc.setFont(Type.font(Size.TEXT, bold));
		gc.setForeground(palette.color(role));
		var size = gc.textExtent(word, SWT.DRAW_TRANSPARENT);
		gc.drawText(word, room.x + (room.width - size.x) / 2, room.y + (room.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(2 * EDGE + WEEK * CELL, HEAD + LINE + WEEKS * LINE + EDGE);
	}
}
