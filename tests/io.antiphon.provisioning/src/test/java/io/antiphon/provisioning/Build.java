package io.antiphon.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the build made: the product, the p2 repositories, and the examples that are built from the published one alone. */
final class Build {

	private final Path root = root();
	private final Path made = root.resolve("releng/io.antiphon.repository/target");

	/** The published one. */
	Path repository() {
		return existing(made.resolve("repository"));
	}

	/** The one with the bundle that looks at a window. */
	Path probe() {
		return existing(root.resolve("tests/io.antiphon.probe.site/target/repository"));
	}

	Path product() {
		return existing(made.resolve("products/io.antiphon.product/linux/gtk/x86_64/antiphon"));
	}

	/** Builds the examples in a copy that has nothing of ours beside it but the repository; returns theirs. */
	Path examples(Path folder) throws IOException, InterruptedException {
		copy(root.resolve("examples"), folder);
		var offline = "offline=true".equals(System.getProperty("antiphon.offline")) ? " --offline" : "";
		var environment = Map.of(
				"MAVEN", System.getProperty("antiphon.maven"),
				"MAVEN_ARGS", "-Dmaven.repo.local=" + System.getProperty("antiphon.maven.repository") + offline);
		Run.of(folder, List.of("sh", "build.sh", repository().toString()), environment).successful();
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
