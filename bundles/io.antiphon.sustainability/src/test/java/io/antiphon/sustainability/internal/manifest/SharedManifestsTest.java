package io.antiphon.sustainability.internal.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Intensity;
import io.antiphon.sustainability.SoftwareIntensity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outputs of the Impact Framework as they are published; skipped where no folder above holds them. */
class SharedManifestsTest {

	private static final Pattern NUMBER = Pattern.compile("[- ]+('?[^':]+'?): (-?[0-9.]+(?:e[-+]?[0-9]+)?)");

	private static List<Path> files() {
		var folders = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
				.map(folder -> folder.resolve("shared/data/if"))
				.filter(Files::isDirectory)
				.toList();
		assumeTrue(!folders.isEmpty(), "no folder above holds shared/data");
		try (var all = Files.list(folders.getFirst())) {
			return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Manifest manifest(Path file) {
		return assertInstanceOf(Manifest.Read.Done.class, Manifest.read(file), file::toString).manifest();
	}

	private static Stream<Path> which(String status) {
		return files().stream().filter(file -> text(file).contains("  status: " + status));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Test
	void thereAreThirtySixThatSayHowTheirRunEnded() {
		assertEquals(36, files().size());
		assertEquals(36, which("success").count() + which("fail").count());
	}

	/** Each number of each output block, found by the eye of a second reader that knows lines and no YAML. */
	@Test
	void everyComputedNumberIsThatOfTheFile() {
		int compared = 0;
		for (var file : which("success").toList()) {
			var read = manifest(file).tree().all()
					.flatMap(node -> node.outputs().stream())
					.flatMap(output -> output.values().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()))
					.sorted()
					.toList();
			var written = written(text(file)).stream().sorted().toList();
			assertEquals(written, read, file::toString);
			compared += read.size();
		}

		assertTrue(compared > 1_500, () -> "too few numbers");
	}

	private static List<String> written(String text) {
		var found = new ArrayList<String>();
		int outputs = -1;
		for (var line : text.substring(text.indexOf("\ntree:")).lines().toList()) {
			int indent = line.indexOf(line.strip().isEmpty() ? " " : line.strip());
			if (outputs >= 0 && (indent < outputs || indent == outputs && !line.strip().startsWith("-"))) {
				outputs = -1;
			}
			if (line.strip().equals("outputs:")) {
				outputs = indent;
			} else if (outputs >= 0) {
				var number = NUMBER.matcher(line);
				if (number.matches()) {
					found.add(number.group(1).replace("'", "") + "=" + Double.parseDouble(number.group(2)));
				}
			}
		}
		return found;
	}

	@Test
	void whatFailedIsRefusedByTheReasonItKeeps() {
		var failed = which("fail").toList();
		for (var file : failed) {
			var refused = assertInstanceOf(Manifest.Read.Refused.class, Manifest.read(file), file::toString);
			assertEquals("if-failed", refused.reason().key());
			var said = plain(refused.reason().text(Locale.ENGLISH).substring("its run failed: ".length()));
			var kept = text(file);
			assertTrue(said.length() > 20 && plain(kept.substring(kept.indexOf("  error:") + 8)).startsWith(said), said);
		}

		assertEquals(16, failed.size());
	}

	/** Letters and digits alone, whatever quotes and folds stand between them. */
	private static String plain(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	@Test
	void aggregatesAreWhatTheyComeToWhenTheyAreAddedUpAgain() {
		int compared = 0;
		for (var file : which("success").toList()) {
			var manifest = manifest(file);
			for (var node : manifest.tree().all().toList()) {
				var again = manifest.aggregation().overTime(node.outputs());
				for (var said : node.aggregated().entrySet()) {
					assertEquals(said.getValue(), again.get(said.getKey()), 1e-9, file + " " + node.path());
					compared++;
				}
			}
		}

		assertEquals(11, compared);
	}

	@Test
	void aSumThatIsWrongInTheFileIsRefused() {
		var nesting = files().stream().filter(file -> file.toString().endsWith("nesting.yaml")).findFirst().orElseThrow();

		var read = Manifest.read(text(nesting).replace("carbon: 1.5492571664129884", "carbon: 1.5492671664129884"));

		assertEquals("if-aggregate", assertInstanceOf(Manifest.Read.Refused.class, read).reason().key());
	}

	/** SCI = (E · I + M) / R by our own formula, in grams. */
	@Test
	void theCarbonIntensitiesAreThoseOfOurFormula() {
		int compared = 0;
		for (var file : which("success").toList()) {
			for (var output : manifest(file).tree().leaves().flatMap(leaf -> leaf.outputs().stream()).toList()) {
				var values = output.values();
				if (values.keySet().containsAll(List.of("sci", "energy", "grid/carbon-intensity", "embodied-carbon", "component"))) {
					var ours = new SoftwareIntensity(
							values.get("energy") * values.get("grid/carbon-intensity"), values.get("embodied-carbon"),
							new Intensity("component", values.get("component"), Amount.NOTHING, new Intensity.Days(1, 0, 0, 0), 0));
					assertEquals(values.get("sci"), ours.value(), 1e-9);
					compared++;
				}
			}
		}

		assertTrue(compared >= 4, "too few");
	}
}
