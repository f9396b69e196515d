package io.antiphon.loop.ui;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Size;
import io.antiphon.workbench.ui.widgets.Brush;
import io.antiphon.workbench.ui.widgets.Palette;
import io.antiphon.workbench.ui.widgets.Type;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints the rows of a table in the palette: a line under each, numbers to the right, second lines and pictures. */
final class RowPainter<T> {

	private static final int SIDE = 10;
	private static final int HIGH = 46;
	private static final int LOW = 30;
	private static final int PICTURE = 24;
	private static final String ELLIPSIS = "…";

	private final Table table;
	private final List<Column<T>> columns;
	private final int height;

	private RowPainter(Table table, List<Column<T>> columns) {
		this.table = table;
		this.columns = columns;
		this.height = Type.zoomed(table, columns.stream().anyMatch(column -> column.below() != null) ? HIGH : LOW);
	}

	static <T> void on(Table table, List<Column<T>> columns) {
		var painter = new RowPainter<>(table, columns);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, painter.height));
		table.addListener(SWT.EraseItem, painter::erase);
		table.addListener(SWT.PaintItem, painter::paint);
	}

	private void erase(Event event) {
		var palette = Palette.of(table);
		var selected = (event.detail & SWT.SELECTED) != 0;
		event.gc.setBackground(palette.color(selected ? Role.SELECTED : Role.CARD));
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		event.gc.setForeground(palette.color(Role.LINE));
		event.gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
		event.detail &= ~(SWT.FOREGROUND | SWT.BACKGROUND | SWT.SELECTED | SWT.HOT);
	}

	@SuppressWarnings("unchecked") // the viewer puts rows there
	private void paint(Event event) {
		var item = (TableItem) event.item;
		var column = columns.get(event.index);
		var row = (T) item.getData();
		var cell = item.getBounds(event.index);
		var high = Math.max(cell.height, height); // the bounds may be those of one line of text
		var room = new Rectangle(cell.x + SIDE, cell.y, Math.max(1, cell.width - 2 * SIDE), high);
		var picture = column.picture();
		if (row != null && picture != null) {
			var tall = Type.zoomed(table, PICTURE);
			var drawing = picture.apply(row).drawing(Brush.space(event.gc, room.width, tall));
			new Brush(event.gc, Palette.of(table)).paint(drawing, room.x, room.y + (room.height - tall) / 2.0);
			return;
		}
		var below = column.below();
		var second = row == null || below == null ? "" : below.apply(row);
		var bold = below != null || column.number() && event.index == 0;
		var first = second.isEmpty() ? room : new Rectangle(room.x, room.y + 4, room.width, (room.height - 8) / 2);
		words(event.gc, item.getText(event.index), first, bold ? Role.TEXT : role(column), Size.TEXT, bold, column.number());
		if (!second.isEmpty()) {
			var under = new Rectangle(room.x, first.y + first.height, room.width, first.height);
			words(event.gc, second, under, Role.DIM, Size.SMALL, false, column.number());
		}
	}

	private Role role(Column<T> column) {
		return columns.getFirst() == column || column.number() ? Role.TEXT : Role.DIM;
	}

	private void words(GC gc, String text, Rectangle room, Role role, Size size, boolean bold, boolean right) {
		gc.setFont(Type.font(size, bold));
		gc.setForeground(Palette.of(table).color(role));
		var shown = fitted(gc, text, room.width);
		var extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
		var x = right ? room.x + room.width - extent.x : room.x;
		gc.drawText(shown, x, room.y + (room.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	private static String fitted(GC gc, String text, int room) {
		if (gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= room) {
			return text;
		}
		var points = text.codePoints().limit(400).toArray();
		int fits = 0;
		int over = points.length;
		while (over - fits > 1) {
			var middle = (fits + over) / 2;
			if (gc.textExtent(new String(points, 0, middle) + ELLIPSIS, SWT.DRAW_TRANSPARENT).x <= room) {
				fits = middle;
			} else {
				over = middle;
			}
		}
		return new String(points, 0, fits) + ELLIPSIS;
	}
}
