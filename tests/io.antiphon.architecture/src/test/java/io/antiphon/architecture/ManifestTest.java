package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

/** Rule 7 of the house: what manifests say. */
class ManifestTest {

	private static final List<String> JAVA_PLATFORM = List.of("javax.", "org.w3c.dom", "org.xml.sax");

	@Test
	void importsOfPackagesCarryRanges() {
		var bare = violations("Import-Package", (bundle, clause) -> clause.hasRange()
				|| JAVA_PLATFORM.stream().anyMatch(clause.name()::startsWith)
				|| !clause.name().startsWith("io.antiphon.") && !clause.rest().contains("version=") && unversioned(clause));

		assertEquals(List.of(), bare);
	}

	@Test
	void exportedPackagesCarryAVersion() {
		assertEquals(List.of(), violations("Export-Package", (bundle, clause) -> clause.hasVersion()));
	}

	@Test
	void nothingInternalIsExportedAndNobodyHasFriends() {
		assertEquals(List.of(), violations("Export-Package", (bundle, clause) -> !clause.name().contains(".internal")
				&& !clause.rest().contains("x-friends")
				&& !clause.rest().contains("x-internal")));
	}

	@Test
	void windowSidesOfCapabilitiesExportNothing() {
		assertEquals(List.of(), violations("Export-Package", (bundle, clause) -> !bundle.window() || bundle.core()));
	}

	@Test
	void bundlesAreRequiredOnlyOfThePlatformAndOnlyInTheWindow() {
		assertEquals(List.of(), violations("Require-Bundle", (bundle, clause) -> bundle.graphical()
				&& clause.name().startsWith("org.eclipse.")));
	}

	@Test
	void whatIsRequiredIsNotPassedOn() {
		assertEquals(List.of(), violations("Require-Bundle", (bundle, clause) -> !clause.rest().contains("reexport")));
	}

	@Test
	void thereAreNoActivators() {
		assertEquals(List.of(), bundles(manifest -> manifest.getValue("Bundle-Activator") == null));
	}

	@Test
	void bundlesAreNamedAsTheirFoldersAndRunOnJava21() {
		var misnamed = house().all().stream()
				.filter(bundle -> !Clause.of(bundle.manifest(), "Bundle-SymbolicName")
						.getFirst()
						.name()
						.equals(bundle.symbolicName()))
				.toList();

		assertEquals(List.of(), misnamed);
		assertEquals(
				List.of(),
				bundles(manifest -> "JavaSE-21".equals(manifest.getValue("Bundle-RequiredExecutionEnvironment"))));
	}

	@Test
	void everyCapabilitySaysWhichItIs() {
		var silent = house().all().stream()
				.filter(bundle -> bundle.capability() && bundle.family().isEmpty())
				.filter(bundle -> !bundle.name().equals(bundle.manifest().getValue("Antiphon-Capability")))
				.toList();

		assertEquals(List.of(), silent);
	}

	/** Libraries that export their packages without a version can only be imported so. */
	private static boolean unversioned(Clause clause) {
		return List.of("picocli", "com.ibm.icu.text").contains(clause.name());
	}

	private static List<String> violations(String header, BiFunction<Bundle, Clause, Boolean> holds) {
		return house().all().stream()
				.flatMap(bundle -> Clause.of(bundle.manifest(), header).stream()
						.filter(clause -> !holds.apply(bundle, clause))
						.map(clause -> bundle + ": " + clause.name()))
				.toList();
	}

	private static List<Bundle> bundles(Predicate<Attributes> holds) {
		return house().all().stream()
				.filter(bundle -> !holds.test(bundle.manifest()))
				.toList();
	}
}
