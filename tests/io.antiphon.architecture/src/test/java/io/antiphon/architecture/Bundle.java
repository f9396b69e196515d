package io.antiphon.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A folder of bundles/. */
record Bundle(Path folder) {

	private static final String OURS = "io.antiphon.";
	private static final Set<String> CORE = Set.of(
			"base",
			"statistics",
			"text",
			"store",
			"derby",
			"collections",
			"privacy",
			"feedback",
			"loop",
			"tables",
			"drawing",
			"wording",
			"report",
			"cli",
			"workbench");

	/** The last part of the symbolic name: "store", "channels.ui". */
	String name() {
		return folder.getFileName().toString().substring(OURS.length());
	}

	String symbolicName() {
		return folder.getFileName().toString();
	}

	/** Part of every installation, with the window sides of such bundles. */
	boolean core() {
		return CORE.contains(shown());
	}

	/** A headless bundle that may be absent. */
	boolean capability() {
		return !core() && !window();
	}

	/** The capability whose SPI a headless bundle is on, by its name: "channels" of "channels.tables"; empty for all others. */
	String family() {
		return capability() && name().contains(".") ? name().substring(0, name().indexOf('.')) : "";
	}

	/** The window side of another bundle. */
	boolean window() {
		return name().endsWith(".ui");
	}

	/** What a window side shows. */
	String shown() {
		return name().replaceFirst("\\.ui$", "");
	}

	/** May use SWT and the platform's window. */
	boolean graphical() {
		return window() || name().equals("workbench");
	}

	/** Only wraps somebody else's jars. */
	boolean wrapper() {
		return !Files.isDirectory(folder.resolve("src/main/java"));
	}

	Path classes() {
		return folder.resolve("target/classes");
	}

	Attributes manifest() {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The names of the compiled classes. */
	List<String> classFiles() {
		var root = classes();
		return files(root, ".class").stream()
				.map(file -> root.relativize(file).toString())
				.map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
				.toList();
	}

	/** Files below the folder with that end, without what the build makes. */
	List<Path> sources(String end) {
		return files(folder, end).stream()
				.filter(file -> !folder.relativize(file).startsWith("target") && !folder.relativize(file).startsWith("lib"))
				.toList();
	}

	private static List<Path> files(Path root, String end) {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (var files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public String toString() {
		return symbolicName();
	}
}
