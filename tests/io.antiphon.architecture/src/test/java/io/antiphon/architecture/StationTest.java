package io.antiphon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.antiphon.architecture.House.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Turns are the one way to the stations: whoever wants to know where the loop stands asks them. */
class StationTest {

	private static final String STATION = "io.antiphon.loop.spi.Station";

	@Test
	void stationsAreKnownToTheLoopAndToThoseWhoBringOneAlone() {
		noClasses()
				.that()
				.resideOutsideOfPackages("io.antiphon.loop", "io.antiphon.loop.spi", "io.antiphon.loop.internal..")
				.and(DescribedPredicate.not(implement(STATION)))
				.should()
				.dependOnClassesThat(DescribedPredicate.describe("are Station itself", StationTest::isStation))
				.check(house().compiled());
	}

	private static boolean isStation(JavaClass type) {
		return type.getName().equals(STATION);
	}
}
