package io.antiphon.workbench.ui.widgets;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Notice;
import java.util.Locale;
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

/** Takes a picture out of the window, as it looks there: to the clipboard or into a PNG file. */
final class PictureMenu {

	private final Picture picture;

	private PictureMenu(Picture picture) {
		this.picture = picture;
	}

	/** Gives the picture its menu. */
	static void on(Picture picture) {
		var texts = Texts.of(PictureMenu.class, Locale.getDefault());
		var actions = new PictureMenu(picture);
		var menu = new Menu(picture);
		item(menu, texts.get("picture.copy"), actions::copy);
		item(menu, texts.get("picture.save"), actions::save);
		picture.setMenu(menu);
	}

	private static void item(Menu menu, String label, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
	}

	private void copy() {
		var clipboard = new Clipboard(picture.getDisplay());
		clipboard.setContents(new Object[] {image()}, new Transfer[] {ImageTransfer.getInstance()});
		clipboard.dispose();
	}

	private void save() {
		var dialog = new FileDialog(picture.getShell(), SWT.SAVE | SWT.SHEET);
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
				var texts = Texts.of(PictureMenu.class, Locale.getDefault());
				Notice.show(picture.getShell(), texts.locale(), texts.get("picture.save.title"), texts.get("picture.unsaved", chosen));
			}
		}
	}

	private ImageData image() {
		var area = picture.getClientArea();
		var image = new Image(picture.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		var gc = new GC(image);
		try {
			picture.paint(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
