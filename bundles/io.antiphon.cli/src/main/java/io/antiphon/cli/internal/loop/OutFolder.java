package io.antiphon.cli.internal.loop;

import io.antiphon.base.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The folder for results and the folders that are made for it: what was made for nothing is taken away again. */
final class OutFolder {

	private final Deque<Path> made = new ArrayDeque<>();

	/** Makes a folder and those above it, remembering which were not there. */
	void make(Path folder) {
		try {
			for (var at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
				made.addLast(at);
			}
			OwnerOnly.makeFolders(folder);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Takes the folders away again that were made and are still empty. */
	void unmake() {
		try {
			for (var folder : made) {
				try (var entries = Files.list(folder)) {
					if (entries.findAny().isPresent()) {
						return;
					}
				}
				Files.delete(folder);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Deletes a workspace of ours with all in it; links are deleted, not followed. */
	static void delete(Path workspace) {
		if (!Files.isDirectory(workspace) || Files.isSymbolicLink(workspace)) {
			return;
		}
		try {
			Files.walkFileTree(workspace, new SimpleFileVisitor<>() {
				@Override
				@SuppressWarnings("null") // the JDK does not say that it hands over no null
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				@SuppressWarnings("null") // as above
				public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
					if (fault != null) {
						throw fault;
					}
					Files.delete(folder);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
