package io.antiphon.sustainability.internal.telling;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Receipt;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that came in as a page: what came of each, and the rows that were rejected with their reasons. */
public final class FilesPage {

	private static final String ANCHOR = "footprint-files";

	private final Telling telling;
	private final Texts texts;

	public FilesPage(Telling telling) {
		this.telling = telling;
		this.texts = telling.texts();
	}

	/** None where no file came in, and all files of extensions are sets; {@code receipts} in words. */
	public Optional<Block.Item> of(List<Receipt> receipts, List<Unfit> unfit) {
		if (receipts.isEmpty() && unfit.isEmpty()) {
			return Optional.empty();
		}
		long rejected = receipts.stream().mapToLong(one -> one.counts().rejected()).sum();
		var blocks = new ArrayList<Block>();
		if (!unfit.isEmpty()) {
			blocks.add(new Block.Table(
					List.of(texts.get("files.unfit"), texts.get("files.why")), unfit.stream().flatMap(this::reasons).toList()));
		}
		if (!receipts.isEmpty()) {
			blocks.add(new Block.Table(
					List.of(
							texts.get("files.file"), texts.get("files.day"), texts.get("files.read"), texts.get("files.stored"),
							texts.get("files.revised"), texts.get("files.known"), texts.get("files.rejected")),
					receipts.stream().map(this::file).toList()));
		}
		if (rejected > 0) {
			blocks.add(new Block.Table(
					List.of(texts.get("files.file"), texts.get("files.place"), texts.get("files.why")),
					receipts.stream().flatMap(one -> rejections(one).stream()).toList()));
		}
		return Optional.of(new Block.Item(
				ANCHOR, texts.get("files"), texts.get("files.summary", receipts.size(), rejected, unfit.size()), blocks));
	}

	private Stream<List<Cell>> reasons(Unfit unfit) {
		return unfit.reasons().stream().map(reason -> List.of(Cell.text(unfit.name()), Cell.text(reason.text(texts.locale()))));
	}

	private List<Cell> file(Receipt receipt) {
		var counts = receipt.counts();
		var cells = new ArrayList<Cell>();
		cells.add(Cell.text(receipt.source().file()));
		cells.add(Cell.text(telling.day(receipt.at().atOffset(ZoneOffset.UTC).toLocalDate())));
		for (var count : List.of(counts.read(), counts.stored(), counts.revised(), counts.known(), counts.rejected())) {
			cells.add(Cell.number(telling.numbers().count(count)));
		}
		return cells;
	}

	/** The first with their places, and how many there are for which reason where these are not all. */
	private List<List<Cell>> rejections(Receipt receipt) {
		var file = receipt.source().file();
		var rows = new ArrayList<List<Cell>>();
		receipt.rejections().forEach(one -> rows.add(List.of(Cell.text(file), Cell.text(one.place()), Cell.text(one.reason()))));
		if (receipt.counts().rejected() > receipt.rejections().size()) {
			receipt.reasons().forEach((reason, count) -> rows.add(
					List.of(Cell.text(file), Cell.text(texts.get("files.rows", count)), Cell.text(reason))));
		}
		return rows;
	}
}
