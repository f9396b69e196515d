package io.antiphon.sustainability.internal.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerWordsTest {

	private static final Scope COURIER = Scope.ALL.withService("courier");

	private static Finding finding(String service, String title, String... terms) {
		var measure = new Measure("severity", "share", 0.05, 0.03, 0.07, 264, "delta");
		return new Finding(
				title, Finding.PAIN_POINT, title, List.of(terms), Scope.ALL.withService(service), measure, List.of(new Evidence(1, 0, 4)));
	}

	private static List<String> picked(Finding... findings) {
		return CustomerWords.ours().of(List.of(findings), COURIER).stream().map(Finding::title).toList();
	}

	@Test
	void aFindingThatNamesPackagingWasteOrFairnessIsPickedInBothLanguages() {
		assertEquals(
				List.of("Too much Plastic", "late", "过度包装"),
				picked(
						finding("courier", "Too much Plastic"), finding("courier", "late", "queue", "unfair"), finding("courier", "过度包装"),
						finding("courier", "slow app")));
	}

	@Test
	void aWordInsideAnotherIsNotThatWord() {
		assertEquals(List.of(), picked(finding("courier", "economy seats"), finding("courier", "ecology", "wasteland")));
	}

	@Test
	void thoseOfAnotherServiceAreNot() {
		assertEquals(List.of(), picked(finding("shop", "plastic")));
	}
}
