package io.antiphon.planning.internal.stalls;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Stalls in words: what stands still, whose it is and since when. */
public final class StallWords {

	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;
	private final LocalDate today;

	public StallWords(Wording wording, LocalDate today) {
		this.texts = Texts.of(StallWords.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.wording = wording;
		this.today = today;
	}

	public Need need(Stall stall) {
		var action = stall.action();
		var improvement = stall.improvement();
		return action == null
				? new Need(stall.kind(), wording.phrase(improvement.title()), whole(stall), Anchors.improvement(improvement.id()))
				: new Need(
						stall.kind(), wording.phrase(action.title()), sentence(stall, action),
						Anchors.action(improvement.id(), action.id()));
	}

	private String sentence(Stall stall, Action action) {
		return switch (stall.kind()) {
			case OVERDUE -> held(texts.get("overdue", owner(action.owner()), day(stall.day()), since(stall.day())), action);
			case WAITING -> action.blocker() != null ? held(owner(action.owner()), action) : after(stall, action);
			case SLIPPED -> texts.get("slipped", owner(action.owner()), day(action.due()), Stalls.slip(action), day(action.promised()));
			default -> gone(action.owner(), begins(stall, action));
		};
	}

	/** What waits for somebody to decide: who proposed it, when, and between how many options. */
	public Need need(Decision decision) {
		var chosen = wording.phrase(decision.chosen());
		var day = numbers.day(decision.at().atZone(ZoneId.systemDefault()).toLocalDate());
		var options = decision.options().size();
		return new Need(
				Kind.DECIDE,
				chosen.isBlank() ? texts.get("decision") : chosen,
				texts.get(options < 2 ? "decision.proposed" : "decision.options", decision.by(), day, options),
				Anchors.decision(decision.id()));
	}

	private String held(String said, Action action) {
		var blocker = action.blocker();
		return blocker == null ? said : texts.get("held", said, blocker);
	}

	private String after(Stall stall, Action action) {
		var others = stall.others();
		var first = others.isEmpty() ? "" : wording.phrase(others.getFirst().title());
		return texts.get("after", owner(action.owner()), day(stall.day()), first, others.size() - 1, others.size());
	}

	private String begins(Stall stall, Action action) {
		var start = action.start();
		var presumed = stall.presumed();
		if (presumed != null) {
			return texts.get("presumed." + presumed, day(start));
		}
		if (start == null) {
			return action.due() == null ? texts.get("begun.once") : texts.get("due", day(action.due()));
		}
		return start.isAfter(today)
				? texts.get("begins", day(start), ChronoUnit.DAYS.between(today, start))
				: texts.get("begun", day(start));
	}

	private String whole(Stall stall) {
		var improvement = stall.improvement();
		return switch (stall.kind()) {
			case PROPOSED -> texts.get("proposed");
			case DRAFT -> draft(improvement);
			default -> gone(improvement.owner(), unowned(stall));
		};
	}

	private String draft(Improvement improvement) {
		var plan = improvement.plan();
		var start = improvement.schedule().start();
		if (plan.indicator().isBlank()) {
			return texts.get("draft.goalless");
		}
		if (plan.baseline() == null || plan.followUp() == null) {
			return texts.get("draft.undated");
		}
		return start == null ? texts.get("draft") : texts.get(start.isAfter(today) ? "draft.begins" : "draft.begun", day(start));
	}

	private String unowned(Stall stall) {
		var others = stall.others().size();
		var said = others == 0 ? texts.get("unowned") : texts.get("unowned.actions", others);
		var presumed = stall.presumed();
		var begun = stall.others().stream().map(Action::start).findFirst().orElse(null);
		return presumed == null ? said : texts.get("sentences", said, texts.get("presumed." + presumed, day(begun)));
	}

	/** What has an owner and is told to be nobody's was left behind. */
	private String gone(@Nullable String owner, String said) {
		return owner == null ? said : texts.get("gone", owner, said);
	}

	private String owner(@Nullable String owner) {
		return owner == null ? texts.get("nobody") : owner;
	}

	private String day(@Nullable LocalDate day) {
		return day == null ? texts.get("undated") : numbers.day(day);
	}

	private long since(@Nullable LocalDate day) {
		return day == null ? 0 : ChronoUnit.DAYS.between(day, today);
	}
}
