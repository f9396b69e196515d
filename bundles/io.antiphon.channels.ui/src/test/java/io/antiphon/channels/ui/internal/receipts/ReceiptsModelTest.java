package io.antiphon.channels.ui.internal.receipts;

import static io.antiphon.channels.ui.internal.receipts.Receipts.mending;
import static io.antiphon.channels.ui.internal.receipts.Receipts.receipt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.ui.internal.receipts.ReceiptFilter.Outcome;
import io.antiphon.channels.ui.internal.receipts.ReceiptFilter.Since;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.tables.TableModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptsModelTest {

	private static final LocalDate LONG_AFTER = LocalDate.of(2026, 3, 12);

	@Test
	void showsTheNewestImportFirst() {
		var first = receipt(1, 0);
		var second = receipt(2, 0);

		var shown = rows(first, second);

		assertEquals(List.of(second, first), shown.stream().map(ReceiptRow::kept).toList());
	}

	@Test
	void theColumnsAddUpAndTellWhereItCameFrom() {
		var row = rows(receipt(1, 1_200)).getFirst();

		var cells = model().columns().stream().map(column -> column.shown().apply(row)).toList();

		assertEquals(List.of("1.csv", "Feedback"), cells.subList(0, 2));
		assertEquals(
				List.of("bank, shop", "lin", "channels.table", "1,206", "3", "2", "1", "1,200"),
				cells.subList(3, cells.size()));
	}

	@Test
	void wordsAreFoundInFileConnectorServiceAndWho() {
		var table = new TableModel<>(model().columns(), ReceiptRow::id, Locale.ENGLISH);
		table.rows(rows(receipt(1, 0), receipt(22, 0)));

		for (var words : List.of("22.csv", "CHANNELS.table 22", "lin 22")) {
			table.filter(words);

			assertEquals(List.of(22L), table.order().stream().map(ReceiptRow::id).toList(), words);
		}
		table.filter("bank");
		assertEquals(List.of(1L), table.order().stream().map(ReceiptRow::id).toList());
	}

	@Test
	void whatMendsAndWhatIsMendedKnowEachOther() {
		var first = receipt(1, 2);
		var mended = mending(2, 1);
		var lost = mending(3, 99);

		var rows = rows(first, mended, lost);

		assertEquals(List.of(mended), rows.get(2).mendedBy());
		assertEquals(Optional.of(first), rows.get(1).mends());
		assertEquals(Optional.empty(), rows.getFirst().mends());
	}

	@Test
	void aFilterLeavesAKindAnOutcomeAndATime() {
		var plain = rows(receipt(1, 0)).getFirst();
		var events =
				rows(receipt(2, Intake.EVENTS, new Counts(3, 0, 0, 1), Instant.parse("2026-03-11T12:00:00Z"), List.of("odd"))).getFirst();
		var mended = rows(receipt(1, 2), mending(2, 1));

		assertTrue(left(ReceiptFilter.ANY, plain) && left(ReceiptFilter.ANY, events));
		assertTrue(left(ReceiptFilter.ANY.with(Kind.EVENTS), events));
		assertFalse(left(ReceiptFilter.ANY.with(Kind.EVENTS), plain));
		assertTrue(left(ReceiptFilter.ANY.with(Outcome.REJECTIONS).with(Outcome.WARNINGS), events));
		assertFalse(left(ReceiptFilter.ANY.with(Outcome.REJECTIONS), plain));
		assertTrue(left(ReceiptFilter.ANY.with(Since.WEEK), events));
		assertFalse(left(ReceiptFilter.ANY.with(Since.TODAY), events));
		assertFalse(left(ReceiptFilter.ANY.with(Since.YEAR), plain));
		assertTrue(mended.stream().allMatch(row -> left(ReceiptFilter.ANY.with(Outcome.CORRECTIONS), row)));
	}

	@Test
	void onlyWhatBroughtFeedbackHasRows() {
		assertTrue(rows(receipt(1, 0)).getFirst().hasRows());
		assertFalse(rows(receipt(1, Intake.MEASUREMENTS, new Counts(3, 0, 0, 0), Instant.EPOCH, List.of())).getFirst().hasRows());
		assertFalse(rows(receipt(1, "channels.table", new Counts(0, 0, 5, 0), Instant.EPOCH, List.of())).getFirst().hasRows());
	}

	private static boolean left(ReceiptFilter filter, ReceiptRow row) {
		return filter.leaves(row, LONG_AFTER);
	}

	private static List<ReceiptRow> rows(Receipt... receipts) {
		return model(receipts).rows();
	}

	private static ReceiptsModel model(Receipt... receipts) {
		return new ReceiptsModel(() -> List.of(receipts), () -> Map.of(1L, Set.of("shop", "bank")), Vocabularies.NONE, Locale.ENGLISH);
	}
}
