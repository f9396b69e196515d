package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.loop.ui.Column;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** What the receipts view shows: every intake, and for one of them its account. */
final class ReceiptsModel {

	private final Supplier<List<Receipt>> store;
	private final Vocabularies vocabularies;
	private final Texts texts;
	private final Numbers numbers;

	/** {@code store} gives the receipts of all intakes, oldest first. */
	ReceiptsModel(Supplier<List<Receipt>> store, Vocabularies vocabularies, Locale locale) {
		this.store = store;
		this.vocabularies = vocabularies;
		this.texts = Texts.of(ReceiptsModel.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** The newest first, in words. Blocks. */
	List<Receipt> receipts() {
		var wording = vocabularies.wording(texts.locale());
		return store.get().reversed().stream().map(wording::receipt).toList();
	}

	List<Column<Receipt>> columns() {
		return List.of(
				Column.text(texts.get("receipts.file"), receipt -> receipt.source().file()),
				Column.number(texts.get("receipts.day"), this::day, receipt -> receipt.at().toEpochMilli()),
				count("receipts.read", Receipt.Counts::read),
				count("receipts.stored", Receipt.Counts::stored),
				count("receipts.revised", Receipt.Counts::revised),
				count("receipts.known", Receipt.Counts::known),
				count("receipts.rejected", Receipt.Counts::rejected));
	}

	private String day(Receipt receipt) {
		return numbers.day(receipt.at().atZone(ZoneId.systemDefault()).toLocalDate());
	}

	private Column<Receipt> count(String key, ToLongFunction<Receipt.Counts> count) {
		return Column.number(
				texts.get(key),
				receipt -> numbers.count(count.applyAsLong(receipt.counts())),
				receipt -> count.applyAsLong(receipt.counts()));
	}

	/** The sum, what happened at the door, and each rejection with its place. */
	List<Block> details(Receipt receipt) {
		var said = new ReceiptModel(receipt, texts);
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Item("", receipt.source().file(), said.sum(), List.of()));
		said.notes().forEach(note -> blocks.add(new Block.Paragraph(note)));
		blocks.add(new Block.Paragraph(texts.get("receipt.rejected", receipt.counts().rejected())));
		if (!receipt.rejections().isEmpty()) {
			blocks.add(new Block.Table(
					List.of(texts.get("receipt.line"), texts.get("receipt.reason")),
					receipt.rejections().stream().map(ReceiptsModel::row).toList()));
		}
		var more = receipt.counts().rejected() - receipt.rejections().size();
		if (more > 0) {
			blocks.add(new Block.Paragraph(texts.get("receipts.more", more)));
		}
		return blocks;
	}

	private static List<Block.Cell> row(Receipt.Rejection rejection) {
		return List.of(Block.Cell.number(rejection.place()), Block.Cell.text(rejection.reason()));
	}
}
