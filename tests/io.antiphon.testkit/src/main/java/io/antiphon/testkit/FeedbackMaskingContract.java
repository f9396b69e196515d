package io.antiphon.testkit;

import static io.antiphon.testkit.Records.add;
import static io.antiphon.testkit.Records.outcome;
import static io.antiphon.testkit.Records.request;
import static io.antiphon.testkit.Records.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.privacy.Redaction;
import io.antiphon.testkit.Records.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every feedback store masks, and what it remembers of that. */
public abstract class FeedbackMaskingContract extends FeedbackStoreContract {

	@Test
	void masksBeforeItStoresAndCountsWhatItMasked() {
		var receipt = Records.take(
				store(),
				access(),
				List.of(
						said("a", "call 13800138000 or lin@example.com").with("contact", "wang@example.com, mei@example.com"),
						said("b", "nothing here"),
						said("a", "call 13800138000 or lin@example.com").with("contact", "wang@example.com, mei@example.com")));

		assertEquals(Map.of("phone", 1L, "email", 3L), receipt.masked());
		var row = search("call").get(0);
		assertEquals("call [PHONE] or [EMAIL]", row.text());
		assertEquals(Map.of("contact", "[EMAIL], [EMAIL]"), row.attributes());
		assertEquals(List.of(), search("13800138000"));
	}

	@Test
	void keepsTheHandlesOfTheServiceAndRemembersThem() {
		try (var session = store().begin(new IntakeRequest("t.csv", "csv", Set.of("shop")), access())) {
			add(session, List.of(said("a", "@shop please tell @lin_w")));
			var receipt = session.complete(outcome());

			assertEquals("@shop please tell [HANDLE]", all().get(0).text());
			assertEquals(Redaction.NEWEST, store().redactionVersion(receipt.intake()));
			var redaction = store().redaction(receipt.intake()).orElseThrow();
			assertEquals("@shop please tell [HANDLE]", redaction.mask("@shop please tell @lin_w").text());
		}
		assertEquals(0, store().redactionVersion(12345));
		assertEquals(Optional.empty(), store().redaction(12345));
	}

	@Test
	void masksByTheChosenSetsAndRemembersThem() {
		var receipt = take(Set.of("names", "us"), said("a", "Mr Smith, SSN 219-09-9999, was rude"));

		assertEquals("Mr [PERSON], SSN [ID], was rude", all().get(0).text());
		assertEquals(Set.of("names", "us"), receipt.maskingSets());
		assertEquals(List.of(receipt), store().receipts());
		assertEquals(Map.of("person", 1L, "id", 1L), receipt.masked());
		var redaction = store().redaction(receipt.intake()).orElseThrow();
		assertEquals(Set.of("names", "us"), redaction.sets());
		assertEquals("Ms [PERSON]", redaction.mask("Ms Becker").text());
		assertEquals(Set.of(), store().redaction(take(said("b", "late")).intake()).orElseThrow().sets());
	}

	@Test
	void revisesWhatTheChosenSetsMaskAnewAndKnowsTheRest() {
		var records = new Said[] {said("a", "Mr Smith was rude"), said("b", "late again"), said("c", "good").with("seen by", "Mr Smith")};
		take(records);

		var named = take(Set.of("names"), records);
		var again = take(Set.of("names"), records);
		var more = take(Set.of("names", "us"), records);

		assertEquals(new Counts(0, 2, 1, 0), named.counts());
		assertEquals(new Counts(0, 0, 3, 0), again.counts());
		assertEquals(new Counts(0, 0, 3, 0), more.counts());
		assertEquals(Set.of("Mr [PERSON] was rude", "late again", "good"), new HashSet<>(all().stream().map(Feedback::text).toList()));
		TallyCheck.agree(store(), access());
	}

	@Test
	void bringsNothingMaskedBackWhereFewerSetsAreChosen() {
		var rude = said("a", "Mr Smith was rude");
		take(Set.of("names"), rude);

		var receipt = take(rude);

		assertEquals(new Counts(0, 0, 1, 0), receipt.counts());
		assertEquals("Mr [PERSON] was rude", all().get(0).text());
	}

	@Test
	void knowsByTheSetsWhatAnotherIntakeStoredMeanwhile() {
		var plain = store().begin(request(), access());
		var named = store().begin(new IntakeRequest("t.csv", "csv", Set.of(), Set.of("names")), access());
		var records = List.of(said("a", "Mr Smith was rude"), said("b", "late again"));
		add(plain, records);
		add(named, records);

		plain.complete(outcome());
		var receipt = named.complete(outcome());
		plain.close();
		named.close();

		assertEquals(new Counts(0, 1, 1, 0), receipt.counts());
		assertEquals(Set.of("Mr [PERSON] was rude", "late again"), new HashSet<>(all().stream().map(Feedback::text).toList()));
		TallyCheck.agree(store(), access());
	}

	@Test
	void refusesASetThatThereIsNot() {
		assertThrows(IllegalArgumentException.class, () -> new IntakeRequest("t.csv", "csv", Set.of(), Set.of("atlantis")));
	}

	private Receipt take(Set<String> maskingSets, Said... records) {
		try (var session = store().begin(new IntakeRequest("t.csv", "csv", Set.of(), maskingSets), access())) {
			add(session, List.of(records));
			return session.complete(outcome());
		}
	}
}
