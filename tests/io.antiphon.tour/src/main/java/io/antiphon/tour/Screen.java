package io.antiphon.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Asks the UI thread, and keeps pictures of what can be seen. For any other thread. */
record Screen(Display display) {

	private static final int LOOK = 100;

	/** Waits for the answer. */
	<T> T ask(Callable<T> question) throws ExecutionException, InterruptedException {
		var answer = new CompletableFuture<T>();
		display.asyncExec(() -> {
			try {
				answer.complete(question.call());
			} catch (Exception fault) {
				answer.completeExceptionally(fault);
			}
		});
		return answer.get();
	}

	/** Waits until it is so, looking again and again. */
	void await(Callable<Boolean> condition) throws ExecutionException, InterruptedException {
		var reached = new CompletableFuture<Boolean>();
		display.asyncExec(() -> look(condition, reached));
		reached.get();
	}

	private void look(Callable<Boolean> condition, CompletableFuture<Boolean> reached) {
		try {
			if (condition.call()) {
				reached.complete(true);
			} else {
				display.timerExec(LOOK, () -> look(condition, reached));
			}
		} catch (Exception fault) {
			reached.completeExceptionally(fault);
		}
	}

	/** Writes what can be seen into a PNG file. */
	void keep(Path file) throws ExecutionException, InterruptedException {
		ask(() -> kept(file));
	}

	private Path kept(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		var bounds = display.getBounds();
		var image = new Image(display, bounds.width, bounds.height);
		var gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
		return file;
	}
}
