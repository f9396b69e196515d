package io.antiphon.channels.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Source;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

	@Test
	void tellsAllThatHappenedAtTheDoor() {
		var receipt = receipt(List.of(new Rejection("7", "no text")));

		assertEquals(
				"""
				reviews.csv: 4 read = 3 stored + 0 revised + 0 known + 1 rejected
				  Masked before storing: bank cards 1, e-mail addresses 2
				  Columns not kept: name, phone
				  Line 7 rejected: no text""",
				new Receipts(List.of(receipt), Receipts.WORDS, Locale.ENGLISH).lines());
		assertEquals(
				"  存入前已遮蔽：银行卡号 1、电子邮件地址 2",
				new Receipts(List.of(receipt), Receipts.WORDS, Locale.SIMPLIFIED_CHINESE).lines().lines().skip(1).findFirst()
						.orElseThrow());
	}

	@Test
	void namesTheFirstRejectionsAndCountsTheOthers() {
		var receipt = receipt(LongStream.rangeClosed(2, 26)
				.mapToObj(line -> new Rejection(String.valueOf(line), "no text"))
				.toList());

		var lines = new Receipts(List.of(receipt), Receipts.WORDS, Locale.ENGLISH).lines().lines().toList();

		assertEquals("  Line 21 rejected: no text", lines.get(lines.size() - 3));
		assertEquals("  … and 5 more rejected; --json names all of them", lines.get(lines.size() - 2));
		assertEquals("  25 × no text", lines.getLast());
	}

	@Test
	void saysWhatWasChosenToBeMaskedToo() {
		var plain = receipt(List.of());
		var chosen = new Receipt(
				1, plain.source(), plain.at(), plain.counts(), List.of(), Map.of(), plain.masked(), List.of(), List.of(),
				Set.of("us", "names"));

		assertEquals(
				"  Chosen to be masked too: names of people, United States",
				new Receipts(List.of(chosen), Receipts.WORDS, Locale.ENGLISH).lines().lines().toList().getLast());
		assertEquals(
				"  另选的遮蔽内容：人名、美国",
				new Receipts(List.of(chosen), Receipts.WORDS, Locale.SIMPLIFIED_CHINESE).lines().lines().toList().getLast());
		assertTrue(new Receipts(List.of(chosen), Receipts.WORDS, Locale.ENGLISH).data().toString().contains("maskingSets=[names, us]"));
		assertTrue(new Receipts(List.of(plain), Receipts.WORDS, Locale.ENGLISH).data().toString().contains("maskingSets=[]"));
	}

	@Test
	void idsAreToldToMachinesThatAskForReceiptsAndNotInTheReport() {
		var receipts = new Receipts(List.of(receipt(List.of())), Receipts.WORDS, Locale.ENGLISH);

		assertTrue(receipts.identified().toString().contains("id=" + Ids.text(1)));
		assertFalse(receipts.data().toString().contains(Ids.text(1)));
	}

	private static Receipt receipt(List<Rejection> rejections) {
		return new Receipt(
				1,
				new Source("reviews.csv", "00", "csv"),
				Instant.EPOCH,
				new Counts(3, 0, 0, rejections.size()),
				rejections,
				Map.of("email", 2L, "card", 1L),
				List.of("name", "phone"),
				List.of());
	}
}
