package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.drawing.ActionCard;
import io.antiphon.drawing.Badge;
import io.antiphon.drawing.TimeLine;
import io.antiphon.drawing.shape.Role;
import io.antiphon.loop.Action.State;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.ActionRow.Before;
import io.antiphon.wording.Figures;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How an action looks, in words, on a card and in time. Thread-safe; made for 20,000 of them at a time. */
final class ActionLooks {

	private final Texts texts;
	private final Numbers numbers;
	private final Figures figures;
	private final Supplier<LocalDate> today;
	private final Map<State, String> states = new EnumMap<>(State.class);
	private final String unassigned;
	private final String late;
	private final Map<LocalDate, String> days = new ConcurrentHashMap<>();
	private final DateTimeFormatter brief;

	ActionLooks(Locale locale, Supplier<LocalDate> today) {
		this.texts = Texts.of(ActionLooks.class, locale);
		this.numbers = new Numbers(locale);
		this.figures = new Figures(locale);
		this.today = today;
		this.unassigned = texts.get("unassigned");
		this.late = texts.get("span.overdue");
		for (var state : State.values()) {
			states.put(state, texts.get("state." + state.name()));
		}
		this.brief = DateTimeFormatter.ofPattern(texts.get("day.brief"), locale);
	}

	String state(State state) {
		return states.getOrDefault(state, "");
	}

	String day(@Nullable LocalDate day) {
		return day == null ? "" : days.computeIfAbsent(day, numbers::day);
	}

	/** Without the year where it is this one. */
	private String brief(@Nullable LocalDate day) {
		return day != null && day.getYear() == today.get().getYear() ? brief.format(day) : day(day);
	}

	private String days(ActionRow row) {
		var start = row.start();
		var due = row.due();
		return start != null && due != null && !start.equals(due) ? day(start) + " – " + day(due) : figures.days(start, due);
	}

	/** "5 days later than promised"; empty where it is due as promised. */
	String slip(ActionRow row) {
		var days = row.slip();
		return days == 0 ? "" : texts.get(days > 0 ? "slip.later" : "slip.earlier", Math.abs(days));
	}

	/** "no. of days overdue"; empty where it is not. */
	String overdue(ActionRow row) {
		var due = row.due();
		return !row.overdue() || due == null ? "" : texts.get("overdue", ChronoUnit.DAYS.between(due, today.get()));
	}

	/** What it waits for. */
	String waits(ActionRow row) {
		return texts.list(row.waits().stream().map(Before::title).toList());
	}

	/** "2/5"; empty without a checklist. */
	String checklist(ActionRow row) {
		return row.checklist().all() == 0 ? "" : texts.get("checklist", row.checklist().done(), row.checklist().all());
	}

	String cost(ActionRow row) {
		var cost = row.cost();
		return cost == null ? "" : numbers.value(cost.amount(), cost.currency());
	}

	String effort(ActionRow row) {
		var effort = row.effort();
		return effort == null ? "" : numbers.value(effort, "");
	}

	private String who(ActionRow row) {
		var owner = row.owner();
		return owner == null ? unassigned : owner;
	}

	/** {@code place}: whether it says which improvement it is of. */
	ActionCard card(ActionRow row, boolean place) {
		return new ActionCard(
				place ? row.improvementTitle() : "", row.title(), who(row), brief(row.due()), row.overdue(), badges(row), row.subject());
	}

	/** What hinders it first. */
	private List<Badge> badges(ActionRow row) {
		var badges = new ArrayList<Badge>();
		if (row.overdue()) {
			badges.add(new Badge(Badge.Tone.BAD, overdue(row), false));
		}
		if (row.blocker() != null && !row.state().over()) {
			badges.add(new Badge(Badge.Tone.BAD, texts.get("card.blocked"), false));
		}
		if (!row.waits().isEmpty()) {
			badges.add(new Badge(Badge.Tone.UNSETTLED, texts.get("card.waits", row.waits().size()), false));
		}
		if (row.checklist().all() > 0) {
			badges.add(
					new Badge(row.checklist().done() == row.checklist().all() ? Badge.Tone.GOOD : Badge.Tone.OPEN, checklist(row), false));
		}
		return badges;
	}

	/** All of them; {@code place}: whether each says which improvement it is of. */
	TimeLine timeLine(List<ActionRow> rows, boolean place) {
		return new TimeLine(
				texts.get("actions"),
				List.of(texts.get("column.title"), texts.get("column.owner"), texts.get("column.when"), texts.get("column.state")),
				rows.stream().map(row -> span(row, place)).toList(),
				today.get(),
				texts.locale());
	}

	private TimeLine.Span span(ActionRow row, boolean place) {
		var what = place ? row.title() + " · " + row.improvementTitle() : row.title();
		return new TimeLine.Span(
				what, who(row), row.start(), row.due(), row.state() == State.DROPPED ? null : row.promised(),
				days(row), row.overdue() ? late : state(row.state()), role(row), List.of(),
				row.subject(), row.after().stream().map(before -> row.improvement() + "/" + before.id()).toList());
	}

	private static Role role(ActionRow row) {
		return switch (row.state()) {
			case DONE -> Role.GOAL;
			case DROPPED -> Role.LINE;
			case OPEN, UNDER_WAY -> row.overdue() ? Role.HURT : Role.ACCENT;
		};
	}
}
