package io.antiphon.benchmarks.register;

import io.antiphon.benchmarks.Options;
import io.antiphon.benchmarks.TemporaryWorkspace;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How long every view of the window takes until it is painted, with a made-up register of that size, and when its UI thread did not answer.
 * {@code --improvements} (2,000), {@code --actions} (20,000), {@code --views} (a part of the names of those to be opened), {@code --pictures}
 * (a folder in which what was measured can be seen); needs xvfb-run.
 */
public final class ViewsBenchmark {

	private ViewsBenchmark() {}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		var options = Options.of(arguments, "--improvements", "--actions", "--views", "--pictures");
		var size = new MadeRegister.Size(options.number("--improvements", 2_000), options.number("--actions", 20_000));
		var pictures = options.text("--pictures", "");
		var product = TouredProduct.in(Path.of(System.getProperty("antiphon.checkout", "")).toAbsolutePath().normalize());
		int code;
		try (var workspace = new TemporaryWorkspace()) {
			new RegisterMaker(workspace).make(size);
			workspace.leave();
			code = product.start(
					workspace.folder(), options.text("--views", ""),
					pictures.isEmpty() ? "" : Path.of(pictures).toAbsolutePath().toString());
		}
		System.exit(code);
	}
}
