package io.antiphon.privacy.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.privacy.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every audit log keeps to. */
public abstract class AuditLogContract {

	private static final Instant AT = Instant.parse("2026-03-08T02:30:00.123Z");

	/** An empty log. */
	protected abstract AuditLog log();

	protected static AuditEntry entry(long sequence) {
		return new AuditEntry(
				sequence, AT, "林小梅", "improve-service", "feedback.select", "scope \ud83d\ude00 " + sequence, sequence * 10,
				"a".repeat(64), "b".repeat(64));
	}

	private static List<AuditEntry> entries(long from, long to) {
		return LongStream.rangeClosed(from, to).mapToObj(AuditLogContract::entry).toList();
	}

	@Test
	void startsEmpty() {
		assertEquals(Optional.empty(), log().last());
		assertEquals(List.of(), log().read(1, 10));
	}

	@Test
	void givesBackEveryFieldAsItWas() {
		log().append(entries(1, 1));

		assertEquals(entries(1, 1), log().read(1, 1));
		assertEquals(Optional.of(entry(1)), log().last());
	}

	@Test
	void keepsEmptyTextsLongTextsAndGreatNumbers() {
		var odd = new AuditEntry(
				1, Instant.EPOCH, "", "", "", "字".repeat(AuditDraft.SCOPE), Long.MAX_VALUE, Chain.NOTHING, "c".repeat(64));

		log().append(List.of(odd));

		assertEquals(List.of(odd), log().read(1, 1));
	}

	@Test
	void readsInOrderFromASequenceOnAndNoMoreThanAsked() {
		log().append(entries(1, 3));
		log().append(entries(4, 9));

		assertEquals(entries(4, 6), log().read(4, 3));
		assertEquals(entries(8, 9), log().read(8, AuditLog.BATCH));
		assertEquals(List.of(), log().read(10, 1));
	}

	@Test
	void takesAsManyAsABatchHolds() {
		log().append(entries(1, AuditLog.BATCH));

		assertEquals(entries(1, AuditLog.BATCH), log().read(1, AuditLog.BATCH));
		assertEquals(Optional.of(entry(AuditLog.BATCH)), log().last());
	}

	@Test
	void takesAllOrNothingWhereASequenceIsTaken() {
		log().append(entries(1, 3));

		assertThrows(RuntimeException.class, () -> log().append(List.of(entry(4), entry(3))));

		assertEquals(entries(1, 3), log().read(1, 10));
	}

	@Test
	void refusesEmptyAndOversizedCalls() {
		assertThrows(IllegalArgumentException.class, () -> log().append(List.of()));
		assertThrows(IllegalArgumentException.class, () -> log().append(entries(1, AuditLog.BATCH + 1)));
		assertThrows(IllegalArgumentException.class, () -> log().read(1, 0));
		assertThrows(IllegalArgumentException.class, () -> log().read(1, AuditLog.BATCH + 1));
	}
}
