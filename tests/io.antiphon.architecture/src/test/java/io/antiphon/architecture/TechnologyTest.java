package io.antiphon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.antiphon.architecture.House.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What may be used where: rules 4 and 6 of the house, and what it says on threads and output. */
class TechnologyTest {

	/** Types that carry the words of feedback or who said them. */
	private static final Set<String> CARRIERS = Set.of(
			"io.antiphon.feedback.Feedback", "io.antiphon.feedback.FeedbackBatches", "io.antiphon.feedback.Selection");

	@Test
	void windowToolkitsAreUsedOnlyInTheWindow() {
		noClasses()
				.that(are("outside *.ui and workbench", bundle -> !bundle.graphical()))
				.should()
				.dependOnClassesThat(resideInAnyPackage(
						"org.eclipse.swt..",
						"org.eclipse.jface..",
						"org.eclipse.ui..",
						"org.eclipse.e4..",
						"org.eclipse.nebula..",
						"org.eclipse.swtchart.."))
				.check(house().compiled());
	}

	@Test
	void databasesAreUsedOnlyInStores() {
		noClasses()
				.that(are("outside store", bundle -> !bundle.name().equals("store")))
				.and()
				.resideOutsideOfPackage("..internal.store..")
				.should()
				.dependOnClassesThat(resideInAnyPackage(
						"jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..", "org.apache.derby.."))
				.check(house().compiled());
	}

	@Test
	void onlyComponentsAreComponents() {
		noClasses()
				.that()
				.haveSimpleNameNotEndingWith("Component")
				.should()
				.dependOnClassesThat(resideInAnyPackage("org.osgi.service.component.."))
				.check(house().compiled());
	}

	@Test
	void wordsOfFeedbackAreHandedOutOnlyAgainstAnAccess() {
		classes().that().haveFullyQualifiedName("io.antiphon.feedback.FeedbackStore")
				.should(new ArchCondition<JavaClass>("ask for an Access wherever feedback is handed out") {
					@Override
					public void check(JavaClass type, ConditionEvents events) {
						for (var method : type.getMethods()) {
							if (handsOut(method) && !method.getRawParameterTypes().stream()
									.anyMatch(one -> one.getName().equals("io.antiphon.privacy.Access"))) {
								events.add(SimpleConditionEvent.violated(method, method.getFullName()));
							}
						}
					}
				})
				.check(house().compiled());
	}

	@Test
	void onlyPrivacyIssuesAnAccess() {
		noClasses()
				.that(are("outside privacy", bundle -> !bundle.name().equals("privacy")))
				.should()
				.callConstructorWhere(target(owner(name("io.antiphon.privacy.Access"))))
				.check(house().compiled());
	}

	@Test
	void nothingSleepsAndNothingStartsBareThreadsInTheWindow() {
		noClasses().should().callMethod(Thread.class, "sleep", long.class).check(house().compiled());
		noClasses().should().callMethod(Thread.class, "sleep", Duration.class).check(house().compiled());
		noClasses()
				.that(are("in the window", Bundle::graphical))
				.should()
				.callConstructor(Thread.class, Runnable.class)
				.orShould()
				.callConstructor(Thread.class, Runnable.class, String.class)
				.check(house().compiled());
	}

	@Test
	void onlyTheCommandLinePrints() {
		noClasses()
				.that(are("outside cli", bundle -> !bundle.name().equals("cli")))
				.should()
				.accessField(System.class, "out")
				.orShould()
				.accessField(System.class, "err")
				.check(house().compiled());
	}

	private static boolean handsOut(JavaMethod method) {
		return method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(one -> CARRIERS.contains(one.getName()));
	}

	private static DescribedPredicate<JavaClass> are(String words, Predicate<Bundle> which) {
		return DescribedPredicate.describe(
				"are " + words, type -> house().owner(type).filter(which).isPresent());
	}
}
