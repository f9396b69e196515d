package io.antiphon.channels.internal.sources;

import io.antiphon.base.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A folder for what an endpoint brings, until it was taken in: nothing is masked in it yet, so that nobody but its owner reads it and it goes when this is
 * closed. Of a process that was killed it stays, until the next run sweeps.
 */
final class Incoming implements AutoCloseable {

	private static final int LONGEST = 100;

	private final Path folder;

	Incoming(Path folder) throws IOException {
		this.folder = folder;
		delete(folder);
		OwnerOnly.makeFolders(folder);
	}

	/** Where to write to; there is nothing yet. */
	Path file() {
		return folder.resolve("portion");
	}

	/** What was written, under the name by which receipts tell of it. */
	Path named(String name, String ending) throws IOException {
		var plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip().replaceAll("^\\.+", "");
		return Files.move(file(), folder.resolve(plain.substring(0, Math.min(plain.length(), LONGEST)) + "." + ending));
	}

	@Override
	public void close() {
		try {
			delete(folder);
		} catch (IOException stays) {
			throw new UncheckedIOException(stays);
		}
	}

	/** Deletes what killed runs left; {@code running}: whether a source, by its id, is being run. */
	static void sweep(Path folder, Predicate<String> running) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> all;
		try (var found = Files.list(folder)) {
			all = found.filter(one -> !running.test(String.valueOf(one.getFileName()))).toList();
		}
		for (var left : all) {
			delete(left);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> all;
		try (var found = Files.walk(folder)) {
			all = found.sorted(Comparator.reverseOrder()).toList();
		}
		for (var one : all) {
			Files.deleteIfExists(one);
		}
	}
}
