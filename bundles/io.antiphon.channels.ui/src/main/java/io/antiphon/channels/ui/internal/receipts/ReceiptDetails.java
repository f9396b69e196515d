package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.channels.Kind;
import io.antiphon.channels.ui.internal.ReceiptModel;
import io.antiphon.feedback.Receipt;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One receipt whole: its sum, where it came from, what happened at the door, what mends what, and why which records were rejected. */
final class ReceiptDetails {

	private static final int FIRST = 8;

	private final Texts texts;
	private final Numbers numbers;
	private final Dates dates;

	ReceiptDetails(Locale locale) {
		this.texts = Texts.of(ReceiptDetails.class, locale);
		this.numbers = new Numbers(locale);
		this.dates = new Dates(locale);
	}

	List<Block> of(ReceiptRow row) {
		var said = ReceiptModel.of(row.said(), texts.locale());
		var details = new ArrayList<Block>();
		details.add(new Block.Paragraph(taken(row.kept())));
		mending(row, details);
		nothingToShow(row, details);
		rejected(row, said, details);
		said.notes().forEach(note -> details.add(new Block.Paragraph(note)));
		return List.of(new Block.Item("", row.kept().source().file(), said.sum(), details));
	}

	private String taken(Receipt receipt) {
		var source = receipt.source();
		var when = dates.minute(receipt.at());
		return source.actor().isEmpty()
				? texts.get("taken", when, source.connector())
				: texts.get("taken.by", when, source.connector(), source.actor());
	}

	private void mending(ReceiptRow row, List<Block> details) {
		row.mends().ifPresent(first -> details.add(new Block.Links(texts.get("mends"), List.of(link(first, named(first))))));
		if (!row.mendedBy().isEmpty()) {
			details.add(new Block.Links(
					texts.get("mendedBy"),
					row.mendedBy().stream()
							.map(one -> link(one, texts.get("mended", named(one), one.counts().read(), one.counts().rejected())))
							.toList()));
		}
	}

	private String named(Receipt receipt) {
		return texts.get("named", receipt.source().file(), dates.day(receipt.at()));
	}

	private static Block.Cell link(Receipt to, String words) {
		return Block.Cell.link(words, Anchors.intake(to.intake()));
	}

	/** Where there are no rows, why. */
	private void nothingToShow(ReceiptRow row, List<Block> details) {
		if (!row.hasRows() && row.kept().counts().read() > 0) {
			var key = row.kind() == Kind.FEEDBACK && row.kept().counts().known() == 0 ? "REJECTED" : row.kind().name();
			details.add(new Block.Paragraph(texts.get("noRows." + key)));
		}
	}

	private void rejected(ReceiptRow row, ReceiptModel said, List<Block> details) {
		details.add(new Block.Paragraph(said.rejected()));
		if (!row.hasRejections()) {
			return;
		}
		details.add(new Block.Table(
				List.of(texts.get("reason"), texts.get("records"), texts.get("places")),
				new Reasons(row.kept(), row.said()).groups().stream().map(this::group).toList()));
		if (row.said().rejections().stream().map(Receipt.Rejection::reason).anyMatch(reason -> !row.said().reasons().containsKey(reason))) {
			details.add(new Block.Table(
					List.of(texts.get("place"), texts.get("reason")),
					row.said().rejections().stream()
							.map(one -> List.of(Block.Cell.text(one.place()), Block.Cell.text(one.reason())))
							.toList()));
		}
		var more = row.kept().counts().rejected() - row.kept().rejections().size();
		if (more > 0) {
			details.add(new Block.Paragraph(texts.get("more", more)));
		}
	}

	private List<Block.Cell> group(Reasons.Group group) {
		var first = texts.list(group.places().stream().limit(FIRST).toList());
		return List.of(
				Block.Cell.text(group.reason()), Block.Cell.number(numbers.count(group.count())),
				Block.Cell.text(group.count() > FIRST ? texts.get("places.first", first) : first));
	}
}
