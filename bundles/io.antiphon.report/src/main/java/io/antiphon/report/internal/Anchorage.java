package io.antiphon.report.internal;

import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which anchors a report has, and which items lead to which: for links that lead somewhere, and for the way back. */
final class Anchorage {

	/** What leads where, under its title. */
	record Target(String id, String title) {}

	private final Set<String> anchors = new LinkedHashSet<>();
	private final Set<String> given = new LinkedHashSet<>();
	private final Map<String, Set<String>> to = new HashMap<>();
	private final Map<String, String> titles = new LinkedHashMap<>();

	Anchorage(List<Section> sections) {
		sections.forEach(section -> section.blocks().forEach(block -> collect(block, "")));
	}

	/** The id an anchor has in the page: letters, digits, - and _, and anything else as its number. */
	static String id(String anchor) {
		var id = new StringBuilder("a-");
		anchor.codePoints().forEach(point -> {
			if (point < 0x80 && Character.isLetterOrDigit(point) || point == '-') {
				id.appendCodePoint(point);
			} else {
				id.append('_').append(Integer.toHexString(point)).append('_');
			}
		});
		return id.toString();
	}

	/** The reference to an anchor, where the page has it. */
	Optional<String> reference(String anchor) {
		return anchors.contains(anchor) ? Optional.of("#" + id(anchor)) : Optional.empty();
	}

	/** The id for an element with that anchor; only the first of several gets it, since ids are unique. */
	Optional<String> claim(String anchor) {
		return !anchor.isEmpty() && given.add(anchor) ? Optional.of(id(anchor)) : Optional.empty();
	}

	/** The items that lead to this one and that it does not itself lead to. */
	List<Target> backlinks(String anchor) {
		var forth = to.getOrDefault(anchor, Set.of());
		var back = new ArrayList<Target>();
		titles.forEach((item, title) -> {
			if (!item.equals(anchor) && !forth.contains(item) && to.getOrDefault(item, Set.of()).contains(anchor)) {
				back.add(new Target(id(item), title));
			}
		});
		return back;
	}

	private void collect(Block block, String item) {
		switch (block) {
			case Block.Item inner -> {
				anchors.add(inner.anchor());
				titles.putIfAbsent(inner.anchor(), inner.title());
				inner.details().forEach(detail -> collect(detail, inner.anchor()));
			}
			case Block.Quote quote -> anchors.add(quote.anchor());
			case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> lead(item, cell.anchor())));
			case Block.Links links -> links.targets().forEach(cell -> lead(item, cell.anchor()));
			case Block.Estimates estimates -> estimates.rows().forEach(row -> lead(item, row.anchor()));
			case Block.Paragraph paragraph -> {}
			case Block.Shares shares -> {}
			case Block.Chart chart -> {}
			case Block.State state -> {}
			case Block.Work work -> {}
			case Block.TradeOff both -> {}
		}
	}

	private void lead(String item, String anchor) {
		if (!item.isEmpty() && !anchor.isEmpty()) {
			to.computeIfAbsent(item, any -> new LinkedHashSet<>()).add(anchor);
		}
	}
}
