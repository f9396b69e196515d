package io.antiphon.loop.ui;

import io.antiphon.wording.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How blocks are put on a page: its name, sentence and state, what is drawn or wide in the main column, and cards of words
 * beside. A list of plain blocks has no name.
 */
record Leaf(String title, String summary, Block.@Nullable State state, List<Block> main, List<List<Block>> beside) {

	private static final int WIDE = 4;

	Leaf {
		main = List.copyOf(main);
		beside = beside.stream().map(List::copyOf).toList();
	}

	static Leaf of(List<Block> blocks) {
		if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Item item) {
			var rest = new ArrayList<>(item.details());
			rest.addAll(blocks.subList(1, blocks.size()));
			return of(item.title(), item.summary(), rest);
		}
		return of("", "", blocks);
	}

	private static Leaf of(String title, String summary, List<Block> blocks) {
		Block.State state = null;
		var main = new ArrayList<Block>();
		var beside = new ArrayList<List<Block>>();
		var words = new ArrayList<Block>();
		for (var block : blocks) {
			switch (block) {
				case Block.State found -> state = found;
				case Block.Chart drawn -> main.add(drawn);
				case Block.Estimates drawn -> main.add(drawn);
				case Block.Shares drawn -> main.add(drawn);
				case Block.Work drawn -> main.add(drawn);
				case Block.TradeOff drawn -> main.add(drawn);
				case Block.Table table when isWide(table) -> main.add(table);
				case Block.Item item -> {
					close(words, beside);
					beside.add(List.of(item));
				}
				default -> words.add(block);
			}
		}
		close(words, beside);
		return new Leaf(title, summary, state, main, beside);
	}

	/** Several rows of several columns are a table; one row reads as a list. */
	private static boolean isWide(Block.Table table) {
		return table.rows().size() > 1 && (table.header().size() >= WIDE || table.rows().size() > WIDE);
	}

	private static void close(List<Block> words, List<List<Block>> cards) {
		if (!words.isEmpty()) {
			cards.add(List.copyOf(words));
			words.clear();
		}
	}
}
