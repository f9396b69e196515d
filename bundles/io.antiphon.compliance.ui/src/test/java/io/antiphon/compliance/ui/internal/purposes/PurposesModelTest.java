package io.antiphon.compliance.ui.internal.purposes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.retention.RetentionJob;
import io.antiphon.compliance.retention.RetentionOutcome;
import io.antiphon.compliance.retention.RetentionPreview;
import io.antiphon.compliance.retention.RetentionReceipt;
import io.antiphon.compliance.ui.internal.FakeDesk;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Source;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.ConsentRecord;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.Purposes;
import io.antiphon.wording.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PurposesModelTest {

	private static final Purpose ANSWERS = new Purpose("answers");
	private static final DeclaredPurpose DECLARED = new DeclaredPurpose(
			ANSWERS, "Answers", "", Optional.of(GdprBasis.CONSENT), Optional.empty(),
			new Keeping.Until(Period.ofYears(2), Keeping.After.REMOVE), List.of());

	private final FakeDesk desk = new FakeDesk(Locale.ENGLISH);
	private final List<DeclaredPurpose> declared = new ArrayList<>(List.of(DECLARED, DeclaredPurpose.IMPROVE_SERVICE));
	private final List<Receipt> receipts = new ArrayList<>();
	private List<Overdue.Count> overdue = List.of();
	private RetentionOutcome outcome = new RetentionOutcome.Nothing();
	private Optional<Groups.Standing> grouped = Optional.empty();
	private final PurposesModel model =
			new PurposesModel(desk.desk(), new Kept(), () -> receipts, new Counted(), new Job(), () -> grouped);

	private final class Kept implements Purposes {

		@Override
		public List<DeclaredPurpose> all() {
			return List.copyOf(declared);
		}

		@Override
		public void set(DeclaredPurpose purpose, Access access) {
			declared.add(purpose);
		}

		@Override
		public boolean remove(Purpose purpose, Access access) {
			return declared.removeIf(one -> one.purpose().equals(purpose) && one != DeclaredPurpose.IMPROVE_SERVICE);
		}
	}

	private static final class Counted implements Consents {

		@Override
		public boolean note(String pseudonym, Consent consent, Access access) {
			return true;
		}

		@Override
		public List<ConsentRecord> of(String pseudonym, Access access) {
			return List.of();
		}

		@Override
		public boolean given(String pseudonym, Purpose purpose, Access access) {
			return true;
		}

		@Override
		public Map<String, Boolean> standing(Collection<String> pseudonyms, Purpose purpose, Access access) {
			return Map.of();
		}

		@Override
		public Map<Purpose, Count> counts(Access access) {
			return Map.of(ANSWERS, new Count(12, 3));
		}
	}

	private final class Job implements RetentionJob {

		@Override
		public RetentionPreview preview(Access access) {
			long pieces = overdue.stream().mapToLong(Overdue.Count::pieces).sum();
			var ids = LongStream.rangeClosed(1, pieces).boxed().toList();
			return new RetentionPreview(LocalDate.of(2026, 5, 12), List.of(DECLARED), new Overdue(overdue, ids));
		}

		@Override
		public RetentionOutcome run(Access access, Progress progress) {
			return outcome;
		}

		@Override
		public List<RetentionReceipt> receipts() {
			return List.of();
		}
	}

	private void collected(long pieces, Purpose... purposes) {
		receipts.add(new Receipt(
				receipts.size() + 1L, new Source("a.csv", "", "table"), Instant.EPOCH, new Counts(pieces, 1, 9, 0), List.of(), Map.of(),
				Map.of(), List.of(), List.of(), Set.of(), Set.of(purposes)));
	}

	@Test
	void eachPurposeSaysHowMuchWasCollectedForItAndHowManyAgree() {
		collected(10, ANSWERS);
		collected(20, ANSWERS, Purpose.IMPROVE_SERVICE);

		var rows = model.read().rows();

		assertEquals(List.of(new Used(DECLARED, 32, 12, 3), new Used(DeclaredPurpose.IMPROVE_SERVICE, 21, 0, 0)), rows);
		assertEquals("2 purposes are declared; one has a retention time.", model.read().sentence().lines().findFirst().orElseThrow());
		assertTrue(model.read().sentence().contains("however few people"), model.read().sentence());
		grouped = Optional.of(new Groups.Standing(true, GroupRule.DEFAULT, Instant.EPOCH));
		assertTrue(model.read().sentence().contains("at least 5 people, words handed on about 10"), model.read().sentence());
	}

	@Test
	void whatSomethingWasCollectedForIsNotRemoved() {
		collected(10, ANSWERS);

		var refused = model.remove(model.read().rows().getFirst());

		assertTrue(refused.orElse("").startsWith("Nothing was removed: 11 pieces"), refused.toString());
		assertEquals(2, declared.size());
	}

	@Test
	void whatNothingWasCollectedForGoes() {
		var refused = model.remove(model.read().rows().getFirst());

		assertEquals(Optional.empty(), refused);
		assertEquals(1, desk.changes);
	}

	@Test
	void theProductsOwnStaysAsTheProductDeclaresIt() {
		var own = model.read().rows().getLast();

		assertTrue(PurposesModel.ofProduct(own));
		assertEquals(Optional.of("It is as the product declares it; nothing was changed."), model.remove(own));
	}

	@Test
	void whatIsOverItsTimeIsCountedByMonthAndPurposeWithTheFirstDayThatIsKept() {
		overdue = List.of(new Overdue.Count(Set.of(ANSWERS), YearMonth.of(2024, 3), 7));

		var said = assertInstanceOf(Block.Item.class, model.overdue().page().getFirst());

		assertEquals("7 pieces of feedback are over the time of all their purposes and would go.", said.summary());
		assertEquals(
				"Answers: kept for 2 years, so from 12 May 2024 on.",
				assertInstanceOf(Block.Paragraph.class, said.details().getFirst()).text());
		var counts = assertInstanceOf(Block.Table.class, said.details().getLast());
		assertEquals(List.of("2024-03, Answers"), counts.header());
		assertEquals("7", counts.rows().getFirst().getFirst().text());
		assertEquals(List.of(Purpose.RETENTION), desk.asked);
	}

	@Test
	void aRunSaysWhatCameOfIt() {
		outcome = new RetentionOutcome.Done(
				new RetentionReceipt("42", "2026-05-12T08:00:00Z", "lin", List.of(), List.of(), 7, "2026-05-12T08:01:00Z", true), true);

		var said = model.run(Progress.NONE);

		assertTrue(said.startsWith("7 pieces of feedback, in all versions,"), said);
		assertEquals(1, desk.changes);
	}
}
