package io.antiphon.report.internal;

import io.antiphon.base.guard.Unusable;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A section as a chapter made it, copied as far as a report takes it: a chapter's lists and maps are of its own making, may have
 * no end, and could change later. Maps keep the order they have; those that have none are by their keys.
 */
final class Bounded {

	/** Values of data, and separately rows, points and quotes, in one section. */
	private static final int MOST = 1_000_000;
	private static final int DEEPEST = 50;

	private int left = MOST;

	private Bounded() {}

	/** Throws {@link Unusable} for one that is too large or has data that loop.json has no form for. */
	static @Nullable Section copy(@Nullable Section section) {
		if (section == null) {
			return null;
		}
		new Bounded().count(section.blocks(), 0);
		return new Section(section.id(), section.title(), section.blocks(), new Bounded().map(section.data(), 0));
	}

	private void count(List<Block> blocks, int depth) {
		take(depth);
		for (var block : blocks) {
			take(depth);
			switch (block) {
				case Block.Item item -> count(item.details(), depth + 1);
				case Block.Table table -> left -= table.rows().size();
				case Block.Links links -> left -= links.targets().size();
				case Block.Quote quote -> left -= quote.spans().size();
				case Block.Estimates estimates -> left -= estimates.rows().size();
				case Block.Shares shares -> left -= shares.parts().size();
				case Block.Chart chart -> left -= chart.points().size() + chart.events().size();
				case Block.Work work -> left -= work.pieces().stream().mapToInt(piece -> 1 + piece.phases().size()).sum();
				case Block.TradeOff both -> left -= both.choices().size();
				case Block.State state -> {}
				case Block.Paragraph paragraph -> {}
			}
		}
		take(depth);
	}

	private Map<String, Object> map(Map<?, ?> map, int depth) {
		var copy = new LinkedHashMap<String, @Nullable Object>();
		for (var entry : map.entrySet()) {
			if (!(entry.getKey() instanceof String key)) {
				throw new Unusable("no-form");
			}
			copy.put(key, value(entry.getValue(), depth + 1));
		}
		return map instanceof SequencedMap ? copy : new TreeMap<>(copy);
	}

	private @Nullable Object value(@Nullable Object value, int depth) {
		take(depth);
		return switch (value) {
			case null -> null;
			case String text -> text;
			case Boolean flag -> flag;
			case Number number -> number;
			case List<?> list -> {
				var copy = new ArrayList<@Nullable Object>();
				for (var part : list) {
					copy.add(value(part, depth + 1));
				}
				yield copy;
			}
			case Map<?, ?> map -> map(map, depth);
			default -> throw new Unusable("no-form");
		};
	}

	private void take(int depth) {
		left--;
		if (left < 0 || depth > DEEPEST) {
			throw new Unusable("too-much");
		}
	}
}
