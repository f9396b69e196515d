package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.loop.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {

	@Test
	void takesTheWorstPainPointOfEachIndicatorWorstFirst() {
		var findings = List.of(
				Some.painPoint("delivery", "late"),
				Some.painPoint("delivery", "damaged"),
				Some.painPoint("after-sales", "refund"),
				Some.painPoint("after-sales", "no answer"),
				Some.painPoint("site", "slow"),
				Some.painPoint("shop", "dark"));

		assertEquals(List.of("late", "refund", "slow"), titles(findings, 3));
		assertEquals(List.of("late", "refund", "slow", "dark"), titles(findings, 9));
	}

	@Test
	void passesOverWhatIsNoPainPointAndWhatNobodyMeasures() {
		var findings = List.of(
				Some.finding(Finding.PRAISE, "delivery", "friendly", Some.LISTENING),
				Some.finding("com.example.trend", "delivery", "rising", Some.LISTENING),
				Some.painPoint("", "everywhere"),
				Some.painPoint("delivery", "late"));

		assertEquals(List.of("late"), titles(findings, 3));
	}

	private static List<String> titles(List<Finding> findings, int most) {
		return Candidate.worst(findings, Some.chain(findings, FakeSource.share()), most).stream()
				.map(candidate -> candidate.finding().title())
				.toList();
	}
}
