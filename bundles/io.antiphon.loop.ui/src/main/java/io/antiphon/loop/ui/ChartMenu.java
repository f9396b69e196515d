package io.antiphon.loop.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Takes a chart out of the window, as it looks there: to the clipboard or into a PNG file. */
final class ChartMenu {

	private final ChartCanvas canvas;
	private final ChartModel model;

	ChartMenu(ChartCanvas canvas, ChartModel model) {
		this.canvas = canvas;
		this.model = model;
		var menu = new Menu(canvas);
		item(menu, model.copy(), this::copy);
		item(menu, model.save(), this::save);
		canvas.setMenu(menu);
	}

	private static void item(Menu menu, String label, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}

	private void copy() {
		var clipboard = new Clipboard(canvas.getDisplay());
		clipboard.setContents(new Object[] {image()}, new Transfer[] {ImageTransfer.getInstance()});
		clipboard.dispose();
	}

	private void save() {
		var dialog = new FileDialog(canvas.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] {"*.png"});
		dialog.setFileName("chart.png");
		var chosen = dialog.open();
		if (chosen != null) {
			var loader = new ImageLoader();
			loader.data = new ImageData[] {image()};
			try {
				loader.save(chosen, SWT.IMAGE_PNG);
			} catch (SWTException unwritable) {
				ILog.of(ChartMenu.class).error("The chart could not be saved as " + chosen, unwritable);
			}
		}
	}

	private ImageData image() {
		var area = canvas.getClientArea();
		var image = new Image(canvas.getDisplay(), area.width, area.height);
		var gc = new GC(image);
		try {
			gc.setFont(canvas.getFont());
			gc.setBackground(canvas.getBackground());
			gc.setForeground(canvas.getForeground());
			gc.fillRectangle(area);
			new ChartPainter(gc, model, area).paint(-1);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
