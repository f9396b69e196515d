package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.channels.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which receipts are shown, whatever words they have: of a kind, with an outcome, since a day; {@code null} for any. */
record ReceiptFilter(@Nullable Kind kind, @Nullable Outcome outcome, @Nullable Since since) {

	static final ReceiptFilter ANY = new ReceiptFilter(null, null, null);

	/** What came of an import. */
	enum Outcome {
		REJECTIONS(ReceiptRow::hasRejections),
		WARNINGS(row -> !row.kept().warnings().isEmpty()),
		CORRECTIONS(ReceiptRow::hasCorrections);

		private final Predicate<ReceiptRow> has;

		Outcome(Predicate<ReceiptRow> has) {
			this.has = has;
		}
	}

	/** When it was taken in, on the clock of this machine. */
	enum Since {
		TODAY(1),
		WEEK(7),
		MONTH(30),
		YEAR(365);

		private final int days;

		Since(int days) {
			this.days = days;
		}
	}

	ReceiptFilter with(@Nullable Kind other) {
		return new ReceiptFilter(other, outcome, since);
	}

	ReceiptFilter with(@Nullable Outcome other) {
		return new ReceiptFilter(kind, other, since);
	}

	ReceiptFilter with(@Nullable Since other) {
		return new ReceiptFilter(kind, outcome, other);
	}

	boolean leaves(ReceiptRow row, LocalDate today) {
		var day = row.kept().at().atZone(ZoneId.systemDefault()).toLocalDate();
		return (kind == null || row.kind() == kind)
				&& (outcome == null || outcome.has.test(row))
				&& (since == null || day.isAfter(today.minusDays(since.days)));
	}
}
