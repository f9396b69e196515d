package io.antiphon.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project as it lies on disk: its bundles, and the classes that were compiled from them. */
final class House {

	private static final House ONLY = new House(root());

	private final Path root;
	private final List<Bundle> bundles;
	private final JavaClasses classes;
	private final Map<String, Bundle> owners = new HashMap<>();

	private House(Path root) {
		this.root = root;
		this.bundles = bundles(root.resolve("bundles"));
		var compiled = bundles.stream().map(Bundle::classes).filter(Files::isDirectory).toList();
		this.classes = new ClassFileImporter().importPaths(compiled);
		for (var bundle : bundles) {
			bundle.classFiles().forEach(name -> owners.put(name, bundle));
		}
	}

	static House house() {
		return ONLY;
	}

	List<Bundle> all() {
		return bundles;
	}

	/** Compiled code of ours; a bundle that only wraps libraries has none. */
	JavaClasses compiled() {
		return classes;
	}

	/** The bundle a class of ours is compiled into; empty for a class of somebody else. */
	Optional<Bundle> owner(JavaClass type) {
		return Optional.ofNullable(owners.get(type.getName()));
	}

	Path path() {
		return root;
	}

	private static List<Bundle> bundles(Path folder) {
		try (var folders = Files.list(folder)) {
			return folders.filter(one -> Files.exists(one.resolve("META-INF/MANIFEST.MF")))
					.sorted()
					.map(Bundle::new)
					.toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
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
