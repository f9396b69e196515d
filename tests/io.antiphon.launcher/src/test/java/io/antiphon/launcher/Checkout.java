package io.antiphon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of this checkout as its first call leaves it: sources, the product that this build made, and the stamp that says so.
 * A copy, since the build that runs the tests has not come to its stamp yet, and so that other users can read it.
 */
record Checkout(Path folder) {

	private static final String PRODUCT = "releng/io.antiphon.repository/target/products/io.antiphon.product/linux/gtk/x86_64/antiphon";
	private static final Set<String> LEFT_OUT = Set.of(".git", ".antiphon", "target", "lib", "docs", "examples");

	/** This checkout itself, which was built by its script. */
	static Checkout here() {
		return new Checkout(root());
	}

	/** Whether the build has made the start-up cache for that kind of process. */
	boolean startsFromCache(String kind) throws IOException {
		try (var files = Files.list(folder.resolve(".antiphon/start"))) {
			return files.map(file -> file.getFileName().toString()).anyMatch(name -> name.startsWith(kind) && name.endsWith(".aot"));
		}
	}

	static Checkout copy(Path folder) throws IOException {
		var root = root();
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		copy(root, folder, true);
		for (var made : List.of(PRODUCT, "benchmarks/target/classes", "benchmarks/target/class-path")) {
			if (!Files.exists(root.resolve(made))) {
				throw new IllegalStateException("not built yet: " + made);
			}
			copy(root.resolve(made), folder.resolve(made), false);
		}
		var stamp = Files.createDirectories(folder.resolve(".antiphon")).resolve("built");
		Files.writeString(stamp, String.valueOf(Files.getLastModifiedTime(folder).toMillis()));
		return new Checkout(folder);
	}

	Path product() {
		return folder.resolve(PRODUCT);
	}

	/** A file that the build made in a folder of the original. */
	static Path made(String folder, String name) throws IOException {
		try (Stream<Path> files = Files.list(root().resolve(folder))) {
			return files.filter(file -> file.getFileName().toString().startsWith(name) && file.toString().endsWith(".jar"))
					.filter(file -> !file.toString().contains("sources"))
					.findFirst()
					.orElseThrow();
		}
	}

	private static void copy(Path from, Path to, boolean sourcesOnly) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var relative = from.relativize(file);
				if (!sourcesOnly || Stream.iterate(relative, Checkout::hasMore, Path::getParent).noneMatch(Checkout::leftOut)) {
					var copy = relative.toString().isEmpty() ? to : to.resolve(relative);
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
	}

	private static boolean hasMore(Path part) {
		return part != null && !part.toString().isEmpty();
	}

	private static boolean leftOut(Path part) {
		return LEFT_OUT.contains(part.getFileName().toString());
	}

	private static Path root() {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("target-platform"))) {
				return folder;
			}
		}
		throw new IllegalStateException("not inside the project");
	}
}
