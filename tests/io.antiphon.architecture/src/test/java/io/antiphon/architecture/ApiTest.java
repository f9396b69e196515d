package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What each exported package promises is kept in {@code releng/api-baseline}, with its version: nothing of it changes unseen, and
 * once it is released not without a new version. {@code ANTIPHON_API=write} in the environment writes it anew.
 */
class ApiTest {

	private static final Path BASELINE = house().path().resolve("releng/api-baseline");
	private static final boolean WRITE = "write".equals(System.getenv("ANTIPHON_API"));
	private static final Pattern VERSION = Pattern.compile("version=\"?([0-9.]+)");
	/** Up to here an API may change with its baseline alone: nothing is released yet. */
	private static final String UNRELEASED = "1.0.0";

	@Test
	void noApiChangesUnseen() throws IOException {
		var now = packages();
		if (WRITE) {
			write(now);
		}
		var wrong = new ArrayList<String>();
		for (var one : now.entrySet()) {
			var file = BASELINE.resolve(one.getKey() + ".txt");
			var before = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
			difference(before, one.getValue()).ifPresent(said -> wrong.add(one.getKey() + said));
		}

		assertEquals(List.of(), wrong, "look at each, then run this test with ANTIPHON_API=write (docs/api-policy.md)");
	}

	@Test
	void noPackageIsKeptThatIsGone() throws IOException {
		try (var files = Files.list(BASELINE)) {
			var kept = files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", "")).sorted().toList();

			assertEquals(List.copyOf(packages().keySet()), kept);
		}
	}

	private static Optional<String> difference(List<String> before, List<String> now) {
		var added = now.stream().filter(line -> !before.contains(line)).toList();
		var removed = before.stream().filter(line -> !now.contains(line)).toList();
		if (added.isEmpty() && removed.isEmpty()) {
			return Optional.empty();
		}
		var version = now.getFirst().equals(before.isEmpty() ? "" : before.getFirst()) && !now.getFirst().endsWith(UNRELEASED)
				? " needs a new version:"
				: " is not as it was kept:";
		return Optional.of(version + " added " + added + ", removed " + removed);
	}

	private static Map<String, List<String>> packages() {
		var packages = new TreeMap<String, List<String>>();
		for (var bundle : house().all()) {
			for (var exported : Clause.of(bundle.manifest(), "Export-Package")) {
				var version = VERSION.matcher(exported.rest());
				if (version.find() && !bundle.wrapper()) {
					var lines = new ArrayList<String>();
					lines.add("version " + version.group(1));
					lines.addAll(Signatures.of(exported.name()));
					packages.put(exported.name(), lines);
				}
			}
		}
		return packages;
	}

	/** A released version is not written over: what changed since has a version of its own. */
	private static void write(Map<String, List<String>> packages) throws IOException {
		Files.createDirectories(BASELINE);
		try (var files = Files.list(BASELINE)) {
			for (var file : files.toList()) {
				if (!packages.containsKey(file.getFileName().toString().replaceFirst("\\.txt$", ""))) {
					Files.delete(file);
				}
			}
		}
		for (var one : packages.entrySet()) {
			var file = BASELINE.resolve(one.getKey() + ".txt");
			var version = one.getValue().getFirst();
			var released = Files.exists(file)
					&& !version.endsWith(UNRELEASED)
					&& Files.readAllLines(file).getFirst().equals(version);
			if (!released) {
				Files.write(file, one.getValue());
			}
		}
	}
}
