package io.antiphon.compliance.ui.internal.breaches;

import io.antiphon.base.Texts;
import io.antiphon.compliance.breaches.Breach;
import io.antiphon.compliance.breaches.Clocked;
import io.antiphon.compliance.breaches.Reported;
import io.antiphon.compliance.ui.internal.Facts;
import io.antiphon.wording.Block;
import io.antiphon.base.Dates;
import io.antiphon.workbench.ui.tables.WorkColumn;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Breaches and their clocks in the user's language and by the clock here. */
final class BreachWords {

	private static final int MINUTES_AN_HOUR = 60;

	private final Texts texts;
	private final Dates dates;
	private final ZoneId zone;

	BreachWords(Locale locale, ZoneId zone) {
		this.texts = Texts.of(BreachWords.class, locale);
		this.dates = new Dates(locale);
		this.zone = zone;
	}

	private String minute(@Nullable Instant moment) {
		return moment == null ? "" : dates.minute(moment.atZone(zone).toLocalDateTime());
	}

	private String length(Duration time) {
		var minutes = time.abs().toMinutes();
		return texts.get("length", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
	}

	/** How much is left of the 72 hours, or how they ended. */
	String clock(Clocked one) {
		if (one.breach().notified() != null) {
			return one.late() ? texts.get("clock.toldLate", length(one.left())) : texts.get("clock.told");
		}
		if (one.breach().closing() != null) {
			return texts.get("clock.noRisk");
		}
		return texts.get(one.overdue() ? "clock.overdue" : "clock.left", length(one.left()));
	}

	private String state(Clocked one) {
		return texts.get("state." + one.breach().state().name().toLowerCase(Locale.ROOT));
	}

	private static Tone tone(Clocked one) {
		return one.waits() ? Tone.HURT : one.breach().state() == Breach.State.CLOSED ? Tone.DIM : Tone.PLAIN;
	}

	private static Tone quiet(Clocked one) {
		return one.breach().state() == Breach.State.CLOSED ? Tone.DIM : Tone.PLAIN;
	}

	List<WorkColumn<Clocked>> columns() {
		return List.of(
				text("clock", 190, this::clock).ordered(Clocked.BY_NEED).toned(BreachWords::tone),
				text("what", 240, one -> one.breach().what()).widest().toned(BreachWords::quiet),
				text("aware", 160, one -> minute(one.breach().aware()))
						.ordered((one, other) -> one.breach().aware().compareTo(other.breach().aware()))
						.toned(BreachWords::quiet),
				text("due", 160, one -> minute(one.due()))
						.ordered((one, other) -> one.due().compareTo(other.due()))
						.toned(BreachWords::tone),
				text("state", 110, this::state).toned(BreachWords::quiet));
	}

	private WorkColumn<Clocked> text(String key, int width, Function<Clocked, String> shown) {
		return WorkColumn.text(key, texts.get("column." + key), width, shown);
	}

	String sentence(List<Clocked> all) {
		long overdue = all.stream().filter(Clocked::overdue).count();
		long waiting = all.stream().filter(Clocked::waits).count() - overdue;
		return all.isEmpty() ? texts.get("none") : texts.get("sentence", overdue, waiting, all.size() - overdue - waiting);
	}

	List<Block> page(Clocked one) {
		var breach = one.breach();
		var details = new ArrayList<Block>(List.of(new Block.State(texts.get(badge(one)), badgeTone(one))));
		var facts = new Facts()
				.say(texts.get("column.clock"), clock(one))
				.say(texts.get("column.aware"), minute(breach.aware()))
				.say(texts.get("column.due"), texts.get("due", minute(one.due())))
				.say(texts.get("column.state"), state(one))
				.say(texts.get("notified"), minute(breach.notified()))
				.say(texts.get("reasons"), breach.reasons());
		var end = breach.closing();
		if (end != null) {
			facts.say(texts.get("closed"), minute(end.at())).say(texts.get(end.noRisk() ? "noRisk" : "remedy"), end.remedy());
		}
		details.add(facts.table());
		if (one.waits()) {
			details.add(new Block.Paragraph(texts.get("pipl")));
		}
		return List.of(new Block.Item("", texts.get("breach"), breach.what(), details));
	}

	/** Short, since it stands beside what happened. */
	private static String badge(Clocked one) {
		if (one.waits()) {
			return one.overdue() ? "badge.overdue" : "badge.waits";
		}
		return one.breach().state() == Breach.State.CLOSED ? "state.closed" : "state.notified";
	}

	private static Block.Tone badgeTone(Clocked one) {
		if (one.waits()) {
			return Block.Tone.NEGATIVE;
		}
		return one.late() ? Block.Tone.NEUTRAL : Block.Tone.POSITIVE;
	}

	String refusal(Reported.Reason reason) {
		return texts.get("refused." + reason.name().toLowerCase(Locale.ROOT));
	}

	/** What can be taken back, as it follows "Undo:". */
	String deed(String act, Clocked one) {
		return texts.get("deed." + act, minute(one.breach().aware()));
	}
}
