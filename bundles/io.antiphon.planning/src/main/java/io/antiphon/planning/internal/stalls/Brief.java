package io.antiphon.planning.internal.stalls;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.spi.Station.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the plans stand in a few words: what most needs somebody, and how many actions are done. */
public final class Brief {

	/** What is told of actions is told beside how many are done, which says nothing of what nobody has said yes to. */
	private static final Set<Kind> OPEN = Set.of(Kind.PROPOSED, Kind.DRAFT);

	private Brief() {}

	/** Of these improvements, in the order of {@link Stalls#on}. */
	public static String of(List<Improvement> improvements, List<Stall> stalls, Locale locale) {
		var texts = Texts.of(Brief.class, locale);
		var progress = progress(improvements, texts);
		if (stalls.isEmpty()) {
			return progress;
		}
		var worst = stalls.getFirst().kind();
		var count = stalls.stream().filter(stall -> stall.kind() == worst).count();
		var whole = stalls.stream().filter(stall -> stall.kind() == worst).allMatch(stall -> stall.action() == null);
		if (worst == Kind.UNASSIGNED && whole) {
			return texts.get("brief.unowned", count, improvements.size());
		}
		var said = texts.get("brief." + worst, count);
		return OPEN.contains(worst) ? said : texts.get("brief.with", said, progress);
	}

	/** Actions are counted once somebody has begun one: before, nobody says how far they are. */
	private static String progress(List<Improvement> improvements, Texts texts) {
		var actions = improvements.stream()
				.filter(one -> !one.proposed() && one.entry().state() != Improvement.State.DROPPED)
				.flatMap(one -> one.actions().stream())
				.filter(action -> action.state() != Action.State.DROPPED)
				.toList();
		var done = actions.stream().filter(action -> action.state() == Action.State.DONE).count();
		var begun = actions.stream().anyMatch(action -> action.state() != Action.State.OPEN);
		return begun
				? texts.get("brief.progress", done, actions.size())
				: texts.get("brief.improvements", improvements.size());
	}
}
