package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.channels.Intake;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Receipt.Source;
import io.antiphon.base.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Receipts made up. */
final class Receipts {

	private Receipts() {}

	/** Of feedback, with so many records rejected because they have no text. */
	static Receipt receipt(long intake, int rejected) {
		return receipt(intake, "channels.table", new Counts(3, 2, 1, rejected), Instant.EPOCH, List.of());
	}

	static Receipt receipt(long intake, String connector, Counts counts, Instant at, List<String> warnings) {
		var rejections =
				IntStream.rangeClosed(1, (int) counts.rejected()).mapToObj(line -> new Rejection("" + line, "no text")).toList();
		var source = new Source(intake + ".csv", "sum of " + intake, connector, "lin");
		return new Receipt(intake, source, at, counts, rejections, Map.of(), List.of(), warnings);
	}

	/** Of records that another one rejected. */
	static Receipt mending(long intake, long first) {
		var mends = new Remark(Intake.MENDS, List.of(Ids.text(first)), "mended").written();
		return receipt(intake, "channels.table", new Counts(2, 0, 0, 0), Instant.EPOCH, List.of(mends));
	}
}
