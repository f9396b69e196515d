package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.compliance.retention.RetentionJob;
import io.antiphon.compliance.retention.RetentionPreview;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Purposes;
import io.antiphon.wording.Block;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.e4.core.di.annotations.Creatable;

/** What feedback may be used for, how far it is, and what is over its time. Blocks but where it says so. */
@Creatable
public final class PurposesModel {

	private final Desk desk;
	private final Purposes purposes;
	private final Supplier<List<Receipt>> receipts;
	private final Consents consents;
	private final RetentionJob retention;
	private final Supplier<Optional<Groups.Standing>> groups;
	private final PurposeWords words;
	private final Texts texts;

	/** What there is to show. */
	record Look(String sentence, List<Used> rows) {}

	/** What is over its time: what would go, and how that is told. */
	record Over(RetentionPreview preview, List<Block> page) {}

	@Inject
	public PurposesModel(
			Desk desk, Purposes purposes, FeedbackStore feedback, Consents consents, RetentionJob retention, Groups groups) {
		this(desk, purposes, feedback::receipts, consents, retention, groups::inForce);
	}

	PurposesModel(
			Desk desk, Purposes purposes, Supplier<List<Receipt>> receipts, Consents consents, RetentionJob retention,
			Supplier<Optional<Groups.Standing>> groups) {
		this.groups = groups;
		this.desk = desk;
		this.purposes = purposes;
		this.receipts = receipts;
		this.consents = consents;
		this.retention = retention;
		this.words = new PurposeWords(desk.locale());
		this.texts = Texts.of(PurposesModel.class, desk.locale());
	}

	/** Answers at once. */
	PurposeWords words() {
		return words;
	}

	Look read() {
		if (!desk.open()) {
			return new Look(desk.closed(texts.get("closed")), List.of());
		}
		var collected = receipts.get();
		var counts = consents.counts(desk.access(Purpose.ACCOUNTABILITY));
		var rows = purposes.all().stream()
				.map(purpose -> {
					var count = counts.getOrDefault(purpose.purpose(), new Consents.Count(0, 0));
					return new Used(purpose, pieces(purpose, collected), count.agree(), count.not());
				})
				.toList();
		return new Look(words.sentence(rows) + "\n" + words.groups(groups.get()), rows);
	}

	private static long pieces(DeclaredPurpose purpose, List<Receipt> collected) {
		return collected.stream()
				.filter(receipt -> receipt.purposes().contains(purpose.purpose()))
				.mapToLong(receipt -> receipt.counts().stored() + receipt.counts().revised())
				.sum();
	}

	/** Declares it, in the place of what was declared before. */
	DeclaredPurpose declare(DeclaredPurpose purpose) {
		purposes.set(purpose, desk.access(Purpose.ACCOUNTABILITY));
		desk.changed();
		return purpose;
	}

	/** Whether it is the product's own, which is as the product declares it once it is removed. Answers at once. */
	static boolean ofProduct(Used used) {
		return DeclaredPurpose.DEFAULTS.stream().anyMatch(one -> one.purpose().equals(used.purpose().purpose()));
	}

	/** Takes it away; why not, empty where it is gone. */
	Optional<String> remove(Used used) {
		if (!ofProduct(used) && used.pieces() > 0) {
			return Optional.of(texts.get("remove.used", used.pieces()));
		}
		var there = purposes.remove(used.purpose().purpose(), desk.access(Purpose.ACCOUNTABILITY));
		desk.changed();
		return there ? Optional.empty() : Optional.of(texts.get("remove.ofProduct"));
	}

	/** What is over its time today; changes nothing. */
	Over overdue() {
		var preview = retention.preview(desk.access(Purpose.RETENTION));
		return new Over(preview, words.overdue(preview, purposes.all(), retention.receipts()));
	}

	/** Takes it away; what came of it, in a sentence. */
	String run(Progress progress) {
		try {
			return words.done(retention.run(desk.access(Purpose.RETENTION), progress));
		} finally {
			desk.changed();
		}
	}
}
