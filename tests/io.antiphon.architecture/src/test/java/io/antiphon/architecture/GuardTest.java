package io.antiphon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that others may implement is called bare: each SPI has one place that asks it, and that place asks the guard. */
class GuardTest {

	private static final String GUARD = "io.antiphon.base.guard";
	private static final String CONSUMER = "org.osgi.annotation.versioning.ConsumerType";

	/** Each SPI, and the class that asks it. Where that is one of its kind itself, it is what everybody else holds. */
	private static final Map<String, String> PLACES = Map.ofEntries(
			Map.entry("io.antiphon.analytics.spi.Analyzer", "io.antiphon.analytics.internal.review.Analyzers"),
			Map.entry("io.antiphon.channels.spi.Connector", "io.antiphon.channels.internal.source.Connectors"),
			Map.entry("io.antiphon.channels.spi.Endpoint", "io.antiphon.channels.internal.source.Endpoints"),
			Map.entry("io.antiphon.channels.spi.Records", "io.antiphon.channels.internal.source.GuardedRecords"),
			Map.entry("io.antiphon.cli.spi.Command", "io.antiphon.cli.internal.GuardedCommand"),
			Map.entry("io.antiphon.evaluation.spi.EvaluationMethod", "io.antiphon.evaluation.internal.methods.Methods"),
			Map.entry("io.antiphon.feedback.ui.spi.Facet", "io.antiphon.feedback.ui.internal.model.Facets"),
			Map.entry("io.antiphon.feedback.ui.spi.Marking", "io.antiphon.feedback.ui.internal.model.Markings"),
			Map.entry("io.antiphon.loop.spi.DerivedSource", "io.antiphon.loop.internal.Sources"),
			Map.entry("io.antiphon.loop.spi.IndicatorSource", "io.antiphon.loop.internal.GuardedSource"),
			Map.entry("io.antiphon.loop.spi.SourceVerifier", "io.antiphon.cli.internal.trace.GuardedVerifier"),
			Map.entry("io.antiphon.loop.spi.Station", "io.antiphon.loop.Stations"),
			Map.entry("io.antiphon.planning.spi.RegisterColumn", "io.antiphon.planning.internal.register.InstalledColumns"),
			Map.entry("io.antiphon.planning.spi.Scoring", "io.antiphon.planning.internal.scoring.InstalledScorings"),
			Map.entry("io.antiphon.privacy.spi.FrozenRecords", "io.antiphon.privacy.internal.seals.GuardedRecords"),
			Map.entry("io.antiphon.privacy.spi.PersonalData", "io.antiphon.compliance.internal.subjects.GuardedPeople"),
			Map.entry("io.antiphon.privacy.spi.Renewal", "io.antiphon.privacy.internal.BackgroundRenewal"),
			Map.entry("io.antiphon.report.spi.Chapter", "io.antiphon.report.internal.Newsroom"),
			Map.entry("io.antiphon.store.spi.Contribution", "io.antiphon.store.internal.migration.GuardedContribution"),
			Map.entry("io.antiphon.store.spi.SealedRow", "io.antiphon.privacy.internal.seals.GuardedTables"),
			Map.entry("io.antiphon.store.spi.SealedTables", "io.antiphon.privacy.internal.seals.GuardedTables"),
			Map.entry("io.antiphon.store.spi.Worded", "io.antiphon.privacy.internal.seals.GuardedTables"),
			Map.entry("io.antiphon.sustainability.spi.FootprintModel", "io.antiphon.sustainability.internal.calc.InstalledModels"),
			Map.entry("io.antiphon.wording.spi.Vocabulary", "io.antiphon.wording.internal.VocabulariesComponent"));

	/** The copies of rows that the guarded tables hand out, which are rows themselves. */
	private static final Set<String> HANDED_OUT = Set.of("io.antiphon.store.spi.SealedRow", "io.antiphon.store.spi.Worded");

	@Test
	void eachSpiHasAPlaceThatAsksTheGuard() {
		var found = new TreeMap<String, String>();
		house().compiled().stream()
				.filter(GuardTest::spi)
				.forEach(type -> found.put(type.getName(), PLACES.getOrDefault(type.getName(), "nobody")));

		assertEquals(new TreeMap<>(PLACES), found);
		for (var place : new TreeSet<>(PLACES.values())) {
			assertTrue(within(place).anyMatch(GuardTest::asks), place + " does not ask the guard");
		}
	}

	@Test
	void nobodyElseCallsWhatAStrangerMayHaveMade() {
		var bare = new ArrayList<String>();
		for (var type : house().compiled()) {
			for (var access : type.getAccessesFromSelf()) {
				if (bare(type, access)) {
					bare.add(access.getDescription());
				}
			}
		}

		assertEquals(List.of(), bare);
	}

	private static boolean bare(JavaClass type, JavaAccess<?> access) {
		var spi = access.getTargetOwner();
		var place = PLACES.get(spi.getName());
		return place != null
				&& !HANDED_OUT.contains(spi.getName())
				&& !type.isAssignableTo(spi.getName())
				&& !type.getName().equals(place)
				&& !type.getName().startsWith(place + "$")
				&& !house().compiled().get(place).isAssignableTo(spi.getName());
	}

	@Test
	void servicesAreTakenFromTheFrameworkByTheGuardAlone() {
		noClasses()
				.that(DescribedPredicate.describe(
						"are not the guard, nor the application, which starts our own command line",
						type -> !type.getPackageName().equals(GUARD)
								&& !type.getName().equals("io.antiphon.cli.internal.CliApplication")))
				.should()
				.callMethodWhere(DescribedPredicate.describe(
						"a service is got",
						call -> call.getTargetOwner().getName().startsWith("org.osgi.")
								&& call.getName().matches("getService|getServices|getServiceObjects|locateServices?")))
				.check(house().compiled());
	}

	/** Declarative services and e4 make what they inject on the thread of whoever asks for it, and hand it over bare. */
	@Test
	void noSpiIsInjected() {
		var injected = new ArrayList<String>();
		for (var type : house().compiled()) {
			type.getFields().stream()
					.filter(field -> !field.getAnnotations().isEmpty() && handsOver(field.getType()))
					.forEach(field -> injected.add(field.getFullName()));
			type.getCodeUnits().stream()
					.filter(GuardTest::handedOver)
					.forEach(unit -> injected.add(unit.getFullName()));
		}

		assertEquals(List.of(), injected);
	}

	private static boolean handedOver(JavaCodeUnit unit) {
		return unit.getParameters().stream()
				.anyMatch(parameter -> !parameter.getAnnotations().isEmpty() && handsOver(parameter.getType()));
	}

	private static boolean handsOver(JavaType type) {
		return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> PLACES.containsKey(raw.getName()));
	}

	private static boolean spi(JavaClass type) {
		return type.getPackageName().endsWith(".spi")
				&& type.getEnclosingClass().isEmpty()
				&& type.getAnnotations().stream().anyMatch(one -> one.getRawType().getName().equals(CONSUMER));
	}

	private static Stream<JavaClass> within(String place) {
		return house().compiled().stream().filter(type -> type.getName().equals(place) || type.getName().startsWith(place + "$"));
	}

	private static boolean asks(JavaClass type) {
		return type.getMethodCallsFromSelf().stream()
				.anyMatch(call -> call.getTargetOwner().getName().equals(GUARD + ".Guarded") && call.getName().equals("ask"));
	}
}
