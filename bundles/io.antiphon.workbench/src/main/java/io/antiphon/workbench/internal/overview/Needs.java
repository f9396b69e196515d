package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What needs somebody, as the panel shows it: by kind, the most urgent first, good news last; and of each kind one before there are two of
 * any, so that nothing is hidden by what is much.
 */
final class Needs {

	private final Texts texts;
	private final List<StationRow> rows;
	private final OverviewModel.Next next;
	private final List<Group> groups;

	private Needs(Texts texts, List<StationRow> rows, OverviewModel.Next next, List<Group> groups) {
		this.texts = texts;
		this.rows = rows;
		this.next = next;
		this.groups = groups;
	}

	/** Those of a kind under what it is called. */
	record Group(String title, boolean good, List<Wanted> wanted) {}

	/** How many of a step there are beyond those that are shown, in words. */
	record More(Step step, String said) {}

	/** Of these stations, without what comes next, which is told apart. */
	static Needs of(List<StationRow> rows, OverviewModel.Next next, Texts texts) {
		var silent = rows.stream()
				.filter(row -> row.sign() == Ribbon.Sign.NEEDS_YOU && row.wanting().isEmpty() && row.step() != next.step())
				.map(row -> new Wanted(row.step(), new Need(Kind.OTHER, row.title(), row.why(), "")));
		var byKind = new LinkedHashMap<String, Group>();
		Stream.concat(OverviewModel.wanted(rows), silent)
				.filter(one -> !one.equals(next.opens()))
				.sorted(Comparator.<Wanted, Boolean>comparing(one -> one.need().good()).thenComparing(one -> one.need().kind()))
				.forEach(one -> byKind.merge(title(one.need(), texts), group(one, texts), Needs::together));
		return new Needs(texts, rows, next, List.copyOf(byKind.values()));
	}

	/** Something else is called by its own name. */
	private static String title(Need need, Texts texts) {
		return need.good() ? texts.get("need.good") : texts.get("need." + need.kind());
	}

	private static Group group(Wanted one, Texts texts) {
		return new Group(title(one.need(), texts), one.need().good(), List.of(one));
	}

	private static Group together(Group one, Group other) {
		return new Group(one.title(), one.good(), Stream.concat(one.wanted().stream(), other.wanted().stream()).toList());
	}

	/** How many there are to show. */
	int size() {
		return groups.stream().mapToInt(group -> group.wanted().size()).sum();
	}

	/** At most so many. */
	List<Group> groups(int most) {
		var shown = shown(most);
		return IntStream.range(0, groups.size())
				.filter(at -> shown[at] > 0)
				.mapToObj(at -> new Group(
						groups.get(at).title(), groups.get(at).good(), groups.get(at).wanted().subList(0, shown[at])))
				.toList();
	}

	/** How many of each group are among so many. */
	private int[] shown(int most) {
		var shown = new int[groups.size()];
		for (int left = Math.min(most, size()), at = 0; left > 0; at = (at + 1) % shown.length) {
			if (shown[at] < groups.get(at).wanted().size()) {
				shown[at]++;
				left--;
			}
		}
		return shown;
	}

	/** What is not among so many; good news that is left out is missed by nobody. */
	List<More> more(int most) {
		var shown = groups(most).stream().flatMap(group -> group.wanted().stream()).filter(one -> !one.need().good()).toList();
		var more = new ArrayList<More>();
		for (var row : rows) {
			var told = shown.stream().filter(one -> one.step() == row.step() && row.wanting().contains(one.need())).count();
			var opened = next.opens();
			var aside = opened != null && opened.step() == row.step() ? 1 : 0;
			var left = Math.max(row.waiting(), row.wanting().size()) - told - aside;
			if (left > 0) {
				more.add(new More(row.step(), texts.get("needs.more", left, row.title())));
			}
		}
		return List.copyOf(more);
	}
}
