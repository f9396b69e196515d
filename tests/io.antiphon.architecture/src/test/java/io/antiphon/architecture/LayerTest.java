package io.antiphon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.antiphon.architecture.House.house;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom: rules 1, 2, 3 and 5 of the house. */
class LayerTest {

	/** Rule 1, bundle by bundle: what each one of the core may see. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(
			entry("base", Set.of()),
			entry("statistics", Set.of()),
			entry("text", Set.of("base")),
			entry("derby", Set.of()),
			entry("collections", Set.of()),
			entry("store", Set.of("base", "statistics")),
			entry("privacy", Set.of("base", "statistics", "store")),
			entry("feedback", Set.of("base", "statistics", "store", "privacy")),
			entry("loop", Set.of("base", "statistics", "store", "privacy", "feedback")),
			entry("drawing", Set.of("base")),
			entry("tables", Set.of("base")),
			entry("wording", Set.of("base", "statistics", "drawing", "store", "privacy", "feedback", "loop")),
			entry("report", Set.of("base", "statistics", "drawing", "store", "privacy", "feedback", "loop", "wording")),
			entry("cli", Set.of("base", "statistics", "tables", "drawing", "store", "privacy", "feedback", "loop", "wording", "report")),
			entry("workbench", Set.of("base", "statistics", "tables", "drawing", "store", "privacy", "feedback", "loop", "wording")));

	@Test
	void everyBundleIsCompiledAndLookedAt() {
		for (var bundle : house().all()) {
			assertTrue(bundle.wrapper() || !bundle.classFiles().isEmpty(), () -> bundle + " has no compiled classes");
			assertTrue(!bundle.core() || bundle.window() || BELOW.containsKey(bundle.name()), bundle::toString);
		}
	}

	@Test
	void theCoreLooksOnlyDownwards() {
		check("the core", (from, to) -> !BELOW.containsKey(from.name())
				|| BELOW.get(from.name()).contains(to.name()));
	}

	@Test
	void aCapabilityImportsTheCoreAndNeverAnotherCapability() {
		check("capabilities", (from, to) -> !from.capability() || to.core() && !to.graphical() || to.name().equals(from.family()));
	}

	/** As a stranger's does: of the capability that it belongs to it knows what extenders implement. */
	@Test
	void aConnectorImportsTheSpiOfItsFamilyAndNothingElseOfIt() {
		var rule = classes().should(new ArchCondition<JavaClass>("know of their family its spi alone") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var family = house().owner(type).orElseThrow().family();
				for (var dependency : type.getDirectDependenciesFromSelf()) {
					var target = dependency.getTargetClass().getBaseComponentType();
					var inside = house().owner(target).filter(owner -> owner.name().equals(family)).isPresent();
					if (inside && !target.getPackageName().equals("io.antiphon." + family + ".spi")) {
						events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
					}
				}
			}
		});

		rule.check(house().compiled());
	}

	@Test
	void theWindowSideOfACapabilityImportsThatCapabilityAndTheCore() {
		check("*.ui", (from, to) -> !from.window() || to.core() || to.name().equals(from.shown()));
	}

	@Test
	void nobodyReachesIntoTheInternalsOfAnother() {
		var rule = classes().should(new ArchCondition<JavaClass>("use only what other bundles export") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (var dependency : type.getDirectDependenciesFromSelf()) {
					var target = dependency.getTargetClass().getBaseComponentType();
					var foreign = house().owner(target).filter(owner -> !house().owner(type).equals(Optional.of(owner)));
					var exported = foreign.map(LayerTest::exports).orElse(Set.of());
					if (foreign.isPresent() && !exported.contains(target.getPackageName())) {
						events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
					}
				}
			}
		});

		rule.check(house().compiled());
	}

	@Test
	void packagesHaveNoCycles() {
		slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(house().compiled());
	}

	@Test
	void workbenchReportAndCommandLineNameNoCapability() throws IOException {
		var capabilities = house().all().stream().filter(Bundle::capability).map(Bundle::symbolicName).toList();
		var named = new ArrayList<String>();
		for (var bundle : house().all()) {
			if (Set.of("tables", "drawing", "wording", "workbench", "report", "cli").contains(bundle.name())) {
				for (var file : shipped(bundle)) {
					var text = Files.readString(file);
					capabilities.stream().filter(text::contains).forEach(name -> named.add(file + " names " + name));
				}
			}
		}

		assertEquals(List.of(), named);
	}

	private static List<Path> shipped(Bundle bundle) {
		return Stream.of(".java", ".xml", ".e4xmi", ".properties", ".MF", ".ini", ".css")
				.flatMap(end -> bundle.sources(end).stream())
				.filter(file -> !file.startsWith(bundle.folder().resolve("src/test")))
				.toList();
	}

	private static Set<String> exports(Bundle bundle) {
		return Set.copyOf(Clause.of(bundle.manifest(), "Export-Package").stream().map(Clause::name).toList());
	}

	/** Checks each dependency of one bundle of ours on another. */
	private static void check(String who, BiPredicate<Bundle, Bundle> allowed) {
		classes().should(new ArchCondition<JavaClass>("see only what " + who + " may see") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				var from = house().owner(type).orElseThrow();
				for (var dependency : type.getDirectDependenciesFromSelf()) {
					house().owner(dependency.getTargetClass().getBaseComponentType())
							.filter(to -> !to.equals(from) && !allowed.test(from, to))
							.ifPresent(to -> events.add(
									SimpleConditionEvent.violated(type, dependency.getDescription())));
				}
			}
		}).check(house().compiled());
	}

	/** Each package is one; what a bundle offers and what it asks of extenders name each other and count as one. */
	private static final class Packages implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return SliceIdentifier.of(type.getPackageName().replaceFirst("\\.spi$", ""));
		}

		@Override
		public String getDescription() {
			return "packages";
		}
	}
}
