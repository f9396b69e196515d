package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.loop.Finding;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {

	@Test
	void takesTheWorstPainPointOfEachIndicatorWorstFirst() {
		var findings = List.of(
				ShopExample.painPoint("delivery", "late"),
				ShopExample.painPoint("delivery", "damaged"),
				ShopExample.painPoint("after-sales", "refund"),
				ShopExample.painPoint("after-sales", "no answer"),
				ShopExample.painPoint("site", "slow"),
				ShopExample.painPoint("shop", "dark"));

		assertEquals(List.of("late", "refund", "slow"), titles(findings, 3));
		assertEquals(List.of("late", "refund", "slow", "dark"), titles(findings, 9));
	}

	@Test
	void passesOverWhatIsNoPainPointAndWhatNobodyMeasures() {
		var findings = List.of(
				ShopExample.finding(Finding.PRAISE, "delivery", "friendly", ShopExample.LISTENING),
				ShopExample.finding("com.example.trend", "delivery", "rising", ShopExample.LISTENING),
				ShopExample.painPoint("", "everywhere"),
				ShopExample.painPoint("delivery", "late"));

		assertEquals(List.of("late"), titles(findings, 3));
	}

	private static List<String> titles(List<Finding> findings, int most) {
		return Candidate.worst(findings, ShopExample.chain(findings, FakeSource.share()), most).stream()
				.map(candidate -> candidate.finding().title())
				.toList();
	}
}
