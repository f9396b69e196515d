package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes each kind of block. */
final class Blocks {

	private static final int QUOTES_SHOWN = 5;
	private static final int DEEPEST_HEADING = 6;
	private static final int FIRST_HEADING = 3;

	private final MarkupWriter page;
	private final Anchorage links;
	private final Texts texts;
	private final Gallery gallery;
	private final TableWriter tables;
	private int heading = FIRST_HEADING;

	Blocks(MarkupWriter page, Anchorage links, Texts texts, Numbers numbers) {
		this.page = page;
		this.links = links;
		this.texts = texts;
		this.gallery = new Gallery(page, links, texts, numbers);
		this.tables = new TableWriter(page, links);
	}

	/** Writes blocks in turn; {@code open}: whether items show their details without being asked. */
	void write(List<Block> blocks, boolean open) {
		var quotes = new ArrayList<Block.Quote>();
		for (var block : blocks) {
			if (block instanceof Block.Quote quote) {
				quotes.add(quote);
			} else {
				quotes(quotes);
				write(block, open);
			}
		}
		quotes(quotes);
	}

	private void write(Block block, boolean open) {
		switch (block) {
			case Block.Paragraph paragraph -> page.leaf("p", paragraph.text(), "class", "said").text("\n");
			case Block.Item item -> item(item, open);
			case Block.Table table -> tables.write(table);
			case Block.Links targets -> targets(targets);
			case Block.Quote quote -> quote(quote);
			case Block.Chart chart -> gallery.chart(chart);
			case Block.Estimates estimates -> gallery.estimates(estimates);
			case Block.Shares shares -> gallery.shares(shares);
			case Block.State state -> gallery.state(state);
			case Block.Work work -> gallery.work(work);
			case Block.TradeOff both -> gallery.tradeOff(both);
		}
	}

	private void item(Block.Item item, boolean open) {
		page.open("details", "class", "item", "id", links.claim(item.anchor()).orElse(null), "open", open ? "open" : null);
		page.open("summary");
		page.leaf("h" + Math.min(heading, DEEPEST_HEADING), item.title());
		if (!item.summary().isEmpty()) {
			page.leaf("p", item.summary());
		}
		page.end();
		heading++;
		write(item.details(), open);
		heading--;
		back(item);
		page.end();
	}

	private void back(Block.Item item) {
		var back = links.backlinks(item.anchor());
		if (!back.isEmpty()) {
			page.open("p", "class", "links back").leaf("span", texts.get("back"), "class", "label");
			back.forEach(target -> page.text(" ").leaf("a", target.title(), "href", "#" + target.id()));
			page.end();
		}
	}

	private void targets(Block.Links targets) {
		page.open("p", "class", "links").leaf("span", targets.label(), "class", "label");
		for (var target : targets.targets()) {
			page.text(" ");
			tables.linked(target.text(), target.anchor());
		}
		page.end();
	}

	private void quotes(List<Block.Quote> quotes) {
		var shown = Math.min(quotes.size(), QUOTES_SHOWN);
		quotes.subList(0, shown).forEach(this::quote);
		if (quotes.size() > shown) {
			page.open("details", "class", "more");
			page.leaf("summary", texts.get("more", quotes.size() - shown));
			quotes.subList(shown, quotes.size()).forEach(this::quote);
			page.end();
		}
		quotes.clear();
	}

	private void quote(Block.Quote quote) {
		page.open("figure", "class", "quote", "id", links.claim(quote.anchor()).orElse(null));
		page.open("blockquote").open("p", "dir", "auto");
		Spans.of(quote).forEach(piece -> {
			if (piece.marked()) {
				page.leaf("mark", piece.text());
			} else {
				page.text(piece.text());
			}
		});
		page.close().close();
		page.leaf("figcaption", quote.origin()).end();
	}
}
