package io.antiphon.compliance.ui.internal.masked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.ui.internal.FakeDesk;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Source;
import io.antiphon.wording.Block;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedModelTest {

	private final FakeDesk desk = new FakeDesk(Locale.ENGLISH);
	private final List<Receipt> receipts = new ArrayList<>();
	private final MaskedModel model = new MaskedModel(desk.desk(), () -> receipts);

	private void took(long intake, String file, Map<String, Long> masked) {
		receipts.add(new Receipt(
				intake, new Source(file, "", "table"), Instant.EPOCH, new Counts(3, 0, 0, 0), List.of(), masked, List.of(), List.of()));
	}

	private List<String> cells(Receipt receipt, List<String> keys) {
		return keys.stream()
				.map(key -> model.columns().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow())
				.map(column -> column.shown().apply(receipt))
				.toList();
	}

	@Test
	void theNewestFileIsFirstAndEachKindIsCounted() {
		took(1, "a.csv", Map.of("phone", 2L));
		took(2, "b.csv", Map.of("phone", 1_000L, "email", 5L));

		var look = model.read();

		assertEquals(List.of("b.csv", "5", "1,000", "1,005"), cells(look.rows().getFirst(), List.of("file", "email", "phone", "total")));
		assertEquals(List.of("a.csv", "", "2", "2"), cells(look.rows().getLast(), List.of("file", "email", "phone", "total")));
		assertEquals("1,007 passages were masked in 2 intakes, before anything was stored.", look.sentence());
	}

	@Test
	void kindsThatDoNotOccurHaveNoColumn() {
		took(1, "a.csv", Map.of("phone", 2L));

		assertEquals(List.of("file", "day", "total", "phone"), model.read().columns());
	}

	@Test
	void thePageHasTheSumsAndSaysWhatStandsInTheirPlace() {
		took(1, "a.csv", Map.of("phone", 2L));
		took(2, "b.csv", Map.of("phone", 1L, "email", 5L));

		var kinds = assertInstanceOf(Block.Item.class, model.read().page().getFirst());
		var table = assertInstanceOf(Block.Table.class, kinds.details().getFirst());

		assertEquals(List.of("e-mail addresses [EMAIL]", "telephone numbers [PHONE]"), table.header());
		assertEquals(List.of("5", "3"), table.rows().getFirst().stream().map(Block.Cell::text).toList());
	}

	@Test
	void theRuleForSmallGroupsIsToldInWordsAlsoWhereNothingWasTakenIn() {
		var look = model.read();

		var groups = assertInstanceOf(Block.Item.class, look.page().getLast());
		assertTrue(look.sentence().startsWith("Nothing was taken in yet."));
		assertEquals(
				"Numbers of a part of the feedback are shown where they are about at least 5 people.",
				assertInstanceOf(Block.Paragraph.class, groups.details().getFirst()).text());
	}

	@Test
	void withoutAWorkspaceNothingIsAsked() {
		desk.open = false;
		var closed = new MaskedModel(desk.desk(), () -> {
			throw new IllegalStateException("asked");
		});

		assertTrue(closed.read().sentence().startsWith("No workspace is open"));
	}
}
