package io.antiphon.compliance.ui.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.ui.internal.FakeDesk;
import io.antiphon.compliance.ui.internal.audit.AuditModel.Filter;
import io.antiphon.privacy.AuditEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AuditModelTest {

	private static final String NONE = "0".repeat(64);

	private final FakeDesk desk = new FakeDesk(Locale.ENGLISH);
	private final List<AuditEntry> entries = new ArrayList<>();
	private int most;
	private final AuditModel model = new AuditModel(desk.desk(), this::from, (scope, access) -> scope);

	private List<AuditEntry> from(long sequence, int limit) {
		var some = entries.stream().filter(entry -> entry.sequence() >= sequence).limit(limit).toList();
		most = Math.max(most, some.size());
		return some;
	}

	private void write(String actor, String action) {
		entries.add(new AuditEntry(
				entries.size() + 1L, Instant.EPOCH.plusSeconds(entries.size()), actor, "subject-request", action, "", 1, NONE, NONE));
	}

	private void write(int many) {
		for (int at = 0; at < many; at++) {
			write(at % 50 == 0 ? "wu" : "lin", at % 2 == 0 ? "subject.find" : "feedback.read");
		}
	}

	private AuditModel.Page newest(Filter filter) {
		return model.before(0, filter, Progress.NONE);
	}

	private static List<Long> ends(AuditModel.Page page) {
		return List.of(page.rows().getFirst().sequence(), page.rows().getLast().sequence());
	}

	@Test
	void theNewestIsFirstAndAPageHasSoManyAndNoMore() {
		write(2_345);

		var first = newest(Filter.NONE);
		var second = model.before(first.next(), Filter.NONE, Progress.NONE);

		assertEquals(List.of(2_345L, 2_146L), ends(first));
		assertEquals(List.of(2_145L, 1_946L), ends(second));
		assertEquals("200 entries are shown, number 2,146 to 2,345 of 2,345.", first.sentence());
		assertTrue(most <= 1_000, "no more than a page of the store is read at once: " + most);
	}

	@Test
	void theLastPageHasNoOther() {
		write(250);

		var second = model.before(newest(Filter.NONE).next(), Filter.NONE, Progress.NONE);

		assertEquals(List.of(50L, 1L), ends(second));
		assertEquals(0, second.next());
	}

	@Test
	void aFilterFillsAPageFromWhereverItsEntriesAre() {
		write(2_345);

		var page = newest(new Filter("wu", "subject-request", "subject.find"));

		assertEquals(47, page.rows().size());
		assertEquals(List.of(2_301L, 1L), ends(page));
		assertEquals(0, page.next());
	}

	@Test
	void whatCanBeChosenIsWhatWasRead() {
		write("wu", "subject.find");
		write("lin", "feedback.read");

		newest(Filter.NONE);

		assertEquals(List.of("lin", "wu"), model.people());
		assertEquals(List.of("feedback.read", "subject.find"), model.acts());
		assertEquals("looked for a person", model.act("subject.find"));
		assertEquals("com.example.act", model.act("com.example.act"));
	}

	@Test
	void theLastEntryIsFoundHoweverManyThereAre() {
		for (var many : List.of(0, 1, 2, 3, 1_000, 1_001)) {
			entries.clear();
			write(many);

			assertEquals((long) many, model.last());
		}
	}

	@Test
	void whereThereIsNothingThatIsSaid() {
		var nothing = newest(Filter.NONE).sentence();
		write("wu", "subject.find");

		assertEquals("The audit has no entry yet.", nothing);
		assertEquals("No entry is like that.", newest(new Filter("lin", "", "")).sentence());
	}
}
