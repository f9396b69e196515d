package io.antiphon.channels.ui.internal.receipts;

import static io.antiphon.channels.ui.internal.receipts.Receipts.mending;
import static io.antiphon.channels.ui.internal.receipts.Receipts.receipt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.Intake;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptDetailsTest {

	@Test
	void tellsTheSumWhoTookItInAndEachReasonWithItsPlaces() {
		var item = item(row(receipt(1, 2)));

		assertEquals("8 read = 3 stored + 2 revised + 1 known + 2 rejected", item.summary());
		assertTrue(texts(item).getFirst().endsWith(" by lin, read by channels.table."), texts(item).getFirst());
		assertEquals(List.of(List.of("no text", "2", "1, 2")), tables(item).getFirst());
		assertEquals(1, tables(item).size());
	}

	@Test
	void manyRejectionsAreCountedWithTheFirstPlacesAndWhatIsLeftOutIsSaid() {
		var item = item(row(receipt(1, 101)));

		assertEquals("101", tables(item).getFirst().getFirst().get(1));
		assertTrue(tables(item).getFirst().getFirst().get(2).endsWith("8 …"));
		assertEquals("One more rejected record is not shown here.", texts(item).getLast());
	}

	@Test
	void recordsRejectedForOneReasonOfManySentencesAreOneGroup() {
		var reasons = new LinkedHashMap<String, Long>();
		reasons.put(new Remark("row-fields-any", List.of(), "Another number of fields.").written(), 2L);
		reasons.put("no text", 3L);
		var rejections = List.of(
				new Rejection("4", new Remark("row-fields", List.of(3), "It has 3 fields.").written()), new Rejection("5", "no text"),
				new Rejection("6", new Remark("row-fields", List.of(9), "It has 9 fields.").written()), new Rejection("7", "no text"),
				new Rejection("8", "no text"));
		var receipt = new Receipt(
				1, new Receipt.Source("a.csv", "", "channels.table"), Instant.EPOCH, new Counts(1, 0, 0, 5), rejections, reasons, Map.of(),
				List.of(), List.of());

		var tables = tables(item(row(receipt)));

		assertEquals(
				List.of(List.of("no text", "3", "5, 7, 8"), List.of("Another number of fields.", "2", "4, 6")), tables.getFirst());
		assertEquals(List.of("4", "It has 3 fields."), tables.get(1).getFirst());
	}

	@Test
	void linksToWhatWasMendedAndToWhatMendsIt() {
		var first = receipt(1, 2);
		var mended = mending(2, 1);
		var firstRow = new ReceiptRow(first, first, Set.of(), Optional.empty(), List.of(mended));
		var mendedRow = new ReceiptRow(mended, mended, Set.of(), Optional.of(first), List.of());

		assertEquals(List.of(Anchors.intake(2)), links(item(firstRow)));
		assertEquals(List.of(Anchors.intake(1)), links(item(mendedRow)));
	}

	@Test
	void whereThereAreNoRowsItSaysWhy() {
		var known = receipt(1, "channels.table", new Counts(0, 0, 5, 0), Instant.EPOCH, List.of());
		var rejected = receipt(1, "channels.table", new Counts(0, 0, 0, 5), Instant.EPOCH, List.of());
		var measured = receipt(1, Intake.MEASUREMENTS, new Counts(5, 0, 0, 0), Instant.EPOCH, List.of());

		assertTrue(texts(item(row(known))).get(1).contains("known from other imports"));
		assertTrue(texts(item(row(rejected))).get(1).contains("every record was rejected"));
		assertTrue(texts(item(row(measured))).get(1).startsWith("Measurements are values of indicators"));
	}

	private static ReceiptRow row(Receipt receipt) {
		return new ReceiptRow(
				receipt, Vocabularies.NONE.wording(Locale.ENGLISH).receipt(receipt), Set.of(), Optional.empty(), List.of());
	}

	private static Block.Item item(ReceiptRow row) {
		return assertInstanceOf(Block.Item.class, new ReceiptDetails(Locale.ENGLISH).of(row).getFirst());
	}

	private static List<String> texts(Block.Item item) {
		return of(item, Block.Paragraph.class).map(Block.Paragraph::text).toList();
	}

	private static List<String> links(Block.Item item) {
		return of(item, Block.Links.class).flatMap(links -> links.targets().stream()).map(Block.Cell::anchor).toList();
	}

	private static List<List<List<String>>> tables(Block.Item item) {
		return of(item, Block.Table.class)
				.map(table -> table.rows().stream().map(row -> row.stream().map(Block.Cell::text).toList()).toList())
				.toList();
	}

	private static <T> Stream<T> of(Block.Item item, Class<T> kind) {
		return item.details().stream().filter(kind::isInstance).map(kind::cast);
	}
}
