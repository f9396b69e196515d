package io.antiphon.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the build made: the product, the p2 repository, and the examples that are built from that alone. */
final class Build {

	private final Path root = root();
	private final Path made = root.resolve("releng/io.antiphon.repository/target");

	Path repository() {
		return existing(made.resolve("repository"));
	}

	Path product() {
		return existing(made.resolve("products/io.antiphon.product/linux/gtk/x86_64/antiphon"));
	}

	/** The installable units of all features there are. */
	List<String> features() throws IOException {
		try (var folders = Files.list(root.resolve("features"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("feature.xml")))
					.map(folder -> folder.getFileName() + ".feature.group")
					.sorted()
					.toList();
		}
	}

	/** Builds the examples in a copy, knowing nothing but the repository; returns theirs. */
	Path examples(Path folder) throws IOException, InterruptedException {
		copy(root.resolve("examples"), folder);
		var command = new ArrayList<>(List.of(
				System.getProperty("antiphon.maven"), "verify", "-Dantiphon.repository=" + repository().toUri()));
		if ("offline=true".equals(System.getProperty("antiphon.offline"))) {
			command.add("--offline");
		}
		Run.of(folder, command).successful();
		return existing(folder.resolve("com.example.site/target/repository"));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (var file : files.filter(Files::isRegularFile).filter(file -> !made(from.relativize(file))).toList()) {
				var copy = to.resolve(from.relativize(file));
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static boolean made(Path file) {
		return file.toString().contains("target/") || file.getFileName().toString().startsWith(".polyglot");
	}

	private static Path existing(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalStateException("not built yet: " + folder);
		}
		return folder;
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
