package io.antiphon.cli.internal;

import io.antiphon.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes files with nothing much in them and remembers what it was asked. */
public final class FakeReport implements Report {

	public final List<Request> requests = new ArrayList<>();

	@Override
	public void write(Path folder, Request request) {
		writeFile(folder.resolve("report.html"), request);
		writeFile(folder.resolve("loop.json"), request);
	}

	@Override
	public void writeFile(Path file, Request request) {
		requests.add(request);
		try {
			Files.writeString(file, "{\"file\":\"" + file.getFileName() + "\"}\n");
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
