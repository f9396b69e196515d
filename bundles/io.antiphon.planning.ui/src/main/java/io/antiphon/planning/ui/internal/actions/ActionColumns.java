package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.planning.ActionRow;
import io.antiphon.workbench.ui.tables.WorkColumn;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the list of actions. */
final class ActionColumns {

	/** Shown where nobody chose others: as much as a window of 1250 pixels holds. */
	static final List<String> WORK = List.of("title", "improvement", "owner", "department", "start", "due", "slip", "state");
	static final List<String> PLAN = List.of("title", "improvement", "owner", "department", "start", "due", "effort", "cost", "waits");
	static final List<String> PROGRESS = List.of("title", "owner", "due", "slip", "state", "waits", "blocker", "checklist");

	private ActionColumns() {}

	static List<WorkColumn<ActionRow>> of(ActionLooks looks, Texts texts) {
		return List.of(
				text("title", texts, 220, ActionRow::title).widest().toned(row -> row.state().over() ? Tone.DIM : Tone.PLAIN),
				text("improvement", texts, 160, ActionRow::improvementTitle),
				text("owner", texts, 90, row -> said(row.owner())),
				text("department", texts, 100, row -> said(row.department())),
				day("start", texts, ActionRow::start),
				day("due", texts, ActionRow::due).toned(row -> row.overdue() ? Tone.HURT : Tone.PLAIN),
				slip(texts).toned(row -> row.slip() > 0 && !row.state().over() ? Tone.HURT : Tone.PLAIN),
				text("state", texts, 90, row -> looks.state(row.state()))
						.ordered(Comparator.comparing(ActionRow::state))
						.toned(row -> row.state().over() ? Tone.DIM : Tone.PLAIN),
				number("effort", texts, 100, looks::effort, row -> row.effort()),
				number("cost", texts, 90, looks::cost, row -> row.cost() == null ? null : Objects.requireNonNull(row.cost()).amount()),
				text("waits", texts, 150, looks::waits),
				text("blocker", texts, 130, row -> row.state().over() ? "" : said(row.blocker())),
				number("checklist", texts, 80, looks::checklist, ActionColumns::share));
	}

	private static String said(@Nullable String words) {
		return words == null ? "" : words;
	}

	private static @Nullable Double share(ActionRow row) {
		var checked = row.checklist();
		return checked.all() == 0 ? null : (double) checked.done() / checked.all();
	}

	private static WorkColumn<ActionRow> text(String key, Texts texts, int width, Function<ActionRow, String> shown) {
		return WorkColumn.text(key, texts.get("column." + key), width, shown);
	}

	private static WorkColumn<ActionRow> number(
			String key, Texts texts, int width, Function<ActionRow, String> shown, Function<ActionRow, @Nullable Double> value) {
		return WorkColumn.number(
				key, texts.get("column." + key), width, shown, row -> Objects.requireNonNullElse(value.apply(row), Double.NaN));
	}

	private static WorkColumn<ActionRow> slip(Texts texts) {
		return number("slip", texts, 95, row -> row.slip() == 0 ? "" : signed(row.slip()),
				row -> row.slip() == 0 ? null : (double) row.slip());
	}

	private static String signed(int days) {
		return days > 0 ? "+" + days : "\u2212" + -days;
	}

	private static WorkColumn<ActionRow> day(String key, Texts texts, Function<ActionRow, @Nullable LocalDate> day) {
		return WorkColumn.day(key, texts.get("column." + key), 130, texts.locale(), row -> Optional.ofNullable(day.apply(row)));
	}
}
