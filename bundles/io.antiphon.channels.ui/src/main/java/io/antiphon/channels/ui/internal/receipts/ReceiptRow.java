package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.feedback.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A receipt as it is {@code kept} and as it is {@code said} in the user's language, the services it is about, the one whose rejected records it mends, and
 * those that mend its own.
 */
record ReceiptRow(Receipt kept, Receipt said, Set<String> services, Optional<Receipt> mends, List<Receipt> mendedBy) {

	ReceiptRow {
		services = Set.copyOf(services);
		mendedBy = List.copyOf(mendedBy);
	}

	long id() {
		return kept.intake();
	}

	Kind kind() {
		return Intake.kind(kept);
	}

	/** Whether it brought feedback, which the table of feedback can show. */
	boolean hasRows() {
		return kind() == Kind.FEEDBACK && kept.counts().stored() + kept.counts().revised() > 0;
	}

	boolean hasRejections() {
		return kept.counts().rejected() > 0;
	}

	boolean hasCorrections() {
		return mends.isPresent() || !mendedBy.isEmpty();
	}
}
