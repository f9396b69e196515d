package io.antiphon.channels.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Source;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptsModelTest {

	@Test
	void showsTheNewestIntakeFirst() {
		var first = receipt(1, 0);
		var second = receipt(2, 0);

		var shown = model(first, second).receipts();

		assertEquals(List.of(second, first), shown);
	}

	@Test
	void theColumnsAddUp() {
		var receipt = receipt(1, 1_200);

		var cells = model().columns().stream().map(column -> column.shown().apply(receipt)).toList();

		assertEquals(List.of("1.csv", "1,206", "3", "2", "1", "1,200"), List.of(
				cells.get(0), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6)));
	}

	@Test
	void theDetailsNameEachRejectionWithItsPlace() {
		var blocks = model().details(receipt(1, 2));

		var table = assertInstanceOf(Block.Table.class, blocks.getLast());
		assertEquals("8 read = 3 stored + 2 revised + 1 known + 2 rejected",
				assertInstanceOf(Block.Item.class, blocks.getFirst()).summary());
		assertEquals(
				List.of(List.of("1", "no text"), List.of("2", "no text")),
				table.rows().stream().map(row -> row.stream().map(Block.Cell::text).toList()).toList());
	}

	@Test
	void theDetailsSayHowManyRejectionsTheyLeaveOut() {
		var blocks = model().details(receipt(1, 101));

		assertEquals(
				"One more rejected record is not shown here.",
				assertInstanceOf(Block.Paragraph.class, blocks.getLast()).text());
	}

	private static Receipt receipt(long intake, int rejected) {
		var rejections = IntStream.rangeClosed(1, rejected).mapToObj(line -> new Rejection("" + line, "no text")).toList();
		var source = new Source(intake + ".csv", "", "table");
		return new Receipt(
				intake, source, Instant.EPOCH, new Counts(3, 2, 1, rejected), rejections, Map.of(), List.of(), List.of());
	}

	private static ReceiptsModel model(Receipt... receipts) {
		return new ReceiptsModel(() -> List.of(receipts), Vocabularies.NONE, Locale.ENGLISH);
	}
}
