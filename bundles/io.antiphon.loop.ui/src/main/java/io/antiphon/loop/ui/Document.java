package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Figures;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Blocks of the report as one text with marks, for reading in a window. Marks count UTF-16 units from 0; charts are kept
 * apart, to be drawn beside it.
 */
record Document(String text, List<Mark> marks, List<Block.Chart> charts) {

	/** A stretch of the text that looks different; {@code target} is the anchor that a link leads to. */
	record Mark(int start, int length, Style style, String target) {}

	/** What a mark says. */
	enum Style {
		TITLE,
		LABEL,
		EVIDENCE,
		ASIDE,
		LINK
	}

	Document {
		marks = List.copyOf(marks);
		charts = List.copyOf(charts);
	}

	/** {@code reachable} says which anchors lead somewhere; links to others are plain text. */
	static Document of(List<Block> blocks, Locale locale, Predicate<String> reachable) {
		var writer = new Writer(locale, reachable);
		blocks.forEach(writer::block);
		return new Document(writer.text.toString().stripTrailing(), writer.marks, writer.charts);
	}

	/** Writes one block after the other, an empty line between them. */
	private static final class Writer {

		private final StringBuilder text = new StringBuilder();
		private final List<Mark> marks = new ArrayList<>();
		private final List<Block.Chart> charts = new ArrayList<>();
		private final Texts texts;
		private final Numbers numbers;
		private final Predicate<String> reachable;

		Writer(Locale locale, Predicate<String> reachable) {
			this.texts = Texts.of(Document.class, locale);
			this.numbers = new Numbers(locale);
			this.reachable = reachable;
		}

		private void block(Block block) {
			switch (block) {
				case Block.Paragraph paragraph -> line(paragraph.text());
				case Block.Item item -> item(item);
				case Block.Table table -> table(table);
				case Block.Links links -> links(links);
				case Block.Quote quote -> quote(quote);
				case Block.Estimates estimates -> estimates(estimates);
				case Block.Shares shares -> shares(shares);
				case Block.Chart chart -> charts.add(chart);
				case Block.State state -> line(state.text());
				case Block.Work work -> table(Figures.table(new Figures(texts.locale()).timeLine(work).table()));
				case Block.TradeOff both -> table(Figures.table(new Figures(texts.locale()).tradeOff(both).table()));
			}
			gap();
		}

		/** One empty line, however many ask for it. */
		private void gap() {
			if (!text.isEmpty() && text.lastIndexOf("\n\n") != text.length() - 2) {
				text.append('\n');
			}
		}

		private void item(Block.Item item) {
			marked(item.title(), Style.TITLE, "");
			text.append('\n');
			if (!item.summary().isEmpty()) {
				line(item.summary());
			}
			gap();
			item.details().forEach(this::block);
		}

		/** One row reads as a list of labels and values, several as a list of rows named by their first cell. */
		private void table(Block.Table table) {
			for (var row : table.rows()) {
				for (var column = 0; column < row.size(); column++) {
					marked(texts.get("label", table.header().get(column)), Style.LABEL, "");
					cell(row.get(column));
					text.append('\n');
				}
				gap();
			}
		}

		private void links(Block.Links links) {
			marked(texts.get("label", links.label()), Style.LABEL, "");
			for (var index = 0; index < links.targets().size(); index++) {
				text.append(index == 0 ? "" : " · ");
				cell(links.targets().get(index));
			}
			text.append('\n');
		}

		private void cell(Cell cell) {
			if (!cell.anchor().isEmpty() && reachable.test(cell.anchor())) {
				marked(cell.text(), Style.LINK, cell.anchor());
			} else {
				text.append(cell.text());
			}
		}

		private void quote(Block.Quote quote) {
			var start = text.length();
			var said = quote.text();
			var length = said.codePointCount(0, said.length());
			line(said);
			quote.spans().stream()
					.filter(span -> span.start() >= 0 && span.start() < span.end() && span.end() <= length)
					.forEach(span -> {
						var from = said.offsetByCodePoints(0, span.start());
						var to = said.offsetByCodePoints(from, span.end() - span.start());
						marks.add(new Mark(start + from, to - from, Style.EVIDENCE, ""));
					});
			if (!quote.anchor().isEmpty() && reachable.test(quote.anchor())) {
				marked(quote.origin(), Style.LINK, quote.anchor());
			} else {
				marked(quote.origin(), Style.ASIDE, "");
			}
			text.append('\n');
		}

		private void estimates(Block.Estimates estimates) {
			marked(estimates.title(), Style.LABEL, "");
			text.append('\n');
			for (var row : estimates.rows()) {
				var interval = row.interval();
				line(texts.get("label", row.label())
						+ numbers.estimate(row.value(), interval.low(), interval.high(), row.n(), estimates.unit()));
			}
		}

		private void shares(Block.Shares shares) {
			marked(shares.title(), Style.LABEL, "");
			text.append('\n');
			shares.parts().forEach(part -> line(texts.get("label", part.label()) + numbers.count(part.count())));
		}

		private void line(String said) {
			text.append(said).append('\n');
		}

		private void marked(String said, Style style, String target) {
			marks.add(new Mark(text.length(), said.length(), style, target));
			text.append(said);
		}
	}
}
