package io.antiphon.channels.internal.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files below a root that people see. */
public final class ShownFiles {

	/** More are not taken at once. */
	public static final int MOST = 10_000;

	private static final int DEEPEST = 20;
	/** What systems leave in folders and archives beside the files of people. */
	private static final Set<String> LEFT = Set.of("thumbs.db", "desktop.ini", "__macosx");

	private ShownFiles() {}

	/** In the order of their names; one more than {@link #MOST} where there are more. May throw {@link java.io.UncheckedIOException} too. */
	public static List<Path> within(Path root) throws IOException {
		try (var found = Files.walk(root, DEEPEST)) {
			return found.filter(file -> Files.isRegularFile(file) && shown(root, file))
					.limit(MOST + 1L)
					.sorted(Comparator.comparing(Path::toString))
					.toList();
		}
	}

	private static boolean shown(Path root, Path file) {
		for (var part : root.relativize(file)) {
			var name = part.toString().toLowerCase(Locale.ROOT);
			if (name.startsWith(".") || name.startsWith("~$") || LEFT.contains(name)) {
				return false;
			}
		}
		return true;
	}
}
