package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.widgets.Offers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the Overview says about the eight stations, as {@link Turns} tells where they stand, and what comes next. One that does not
 * answer is shown as that; the others are shown as they are.
 */
final class OverviewModel {

	/** What somebody has to look at: no offer of its step does it. */
	private static final Set<Kind> LOOKED_AT = Set.of(Kind.OVERDUE, Kind.WAITING, Kind.SLIPPED, Kind.UNASSIGNED, Kind.SIGNAL);

	private final Texts texts;

	OverviewModel(Texts texts) {
		this.texts = texts;
	}

	/** At once, without asking anybody: who is installed is not known yet. */
	List<StationRow> outline() {
		return rows(step -> row(step, true, Ribbon.Sign.NOTHING_YET, texts.get("station.waiting")));
	}

	/** Asks every station what lies within a scope, so it blocks. */
	List<StationRow> read(Turns turns, Scope scope) {
		var standings = turns.standings(texts.locale(), scope).stream()
				.collect(Collectors.toMap(Turns.Standing::step, Function.identity()));
		return rows(step -> {
			var standing = standings.get(step);
			return standing == null ? absent(step) : row(standing);
		});
	}

	/**
	 * Where they stand within a scope, for what comes next: a step that has nothing there but something elsewhere does not begin anew, so it
	 * waits for nobody.
	 */
	static List<StationRow> within(List<StationRow> rows, List<StationRow> whole) {
		var elsewhere = whole.stream()
				.filter(row -> row.standing() != null && row.standing() != Standing.NOTHING_YET)
				.map(StationRow::step)
				.collect(Collectors.toSet());
		return rows.stream()
				.map(row -> row.standing() == Standing.NOTHING_YET && elsewhere.contains(row.step()) ? row.inHand() : row)
				.toList();
	}

	/** Where no workspace is open, so that no station can be asked for more than whether it is there; blocks. */
	List<StationRow> closed(Turns turns) {
		return rows(step -> turns.provides(step)
				? row(step, true, Ribbon.Sign.NOTHING_YET, texts.get("station.closed"))
				: absent(step));
	}

	/** What to offer: whatever fills the first step, in the order they are taken, that waits and that somebody offers to fill. */
	static List<Offer> offers(List<StationRow> rows, List<Offer> offers) {
		return Step.firstTurn().stream()
				.flatMap(step -> rows.stream().filter(row -> row.step() == step && row.open()))
				.map(row -> Offers.of(offers, Set.of(row.step())).stream().filter(offer -> helps(offer, row.standing())).toList())
				.filter(found -> !found.isEmpty())
				.findFirst()
				.orElse(List.of());
	}

	private static boolean helps(Offer offer, @Nullable Standing standing) {
		return standing != null && offer.helps(standing);
	}

	/**
	 * The one thing to do next and why, and the step it is of, where it is of one: what the offers do, and the thing that they do it to or
	 * that is to be looked at.
	 */
	record Next(String title, String sentence, @Nullable Step step, List<Offer> offers, @Nullable Wanted opens) {

		/** Nothing to press. */
		static Next saying(String title, String sentence, @Nullable Step step) {
			return new Next(title, sentence, step, List.of(), null);
		}
	}

	/** Without anything that could be offered it is what is most urgent, and else the first station that needs somebody. */
	Next next(List<StationRow> rows, List<Offer> offering) {
		var offers = offers(rows, offering);
		if (!offers.isEmpty()) {
			return rows.stream()
					.filter(row -> row.step() == offers.getFirst().step())
					.findFirst()
					.map(row -> offered(row, offers))
					.orElseThrow();
		}
		var urgent = wanted(rows).filter(one -> !one.need().good()).min(Comparator.comparing(one -> one.need().kind()));
		return urgent.map(one -> invitation(one, List.of()))
				.or(() -> needing(rows))
				.orElseGet(() -> Next.saying(texts.get("overview.nothing"), "", null));
	}

	private Next offered(StationRow row, List<Offer> offers) {
		if (row.step() == Step.firstTurn().getFirst()) {
			return new Next(texts.get("overview.start"), row.sentence(), row.step(), offers, null);
		}
		return row.wanting().stream()
				.findFirst()
				.map(need -> invitation(new Wanted(row.step(), need), LOOKED_AT.contains(need.kind()) ? List.of() : offers))
				.orElseGet(() -> new Next(texts.get("overview.next", row.title()), row.sentence(), row.step(), offers, null));
	}

	private Next invitation(Wanted one, List<Offer> offers) {
		return new Next(
				texts.get("next." + one.need().kind(), one.need().title()), one.need().sentence(), one.step(), offers, one);
	}

	/** A station that needs somebody and does not say for what. */
	private Optional<Next> needing(List<StationRow> rows) {
		return rows.stream()
				.filter(row -> row.sign() == Ribbon.Sign.NEEDS_YOU)
				.findFirst()
				.map(row -> Next.saying(texts.get("overview.next", row.title()), row.why(), row.step()));
	}

	/** All that needs somebody, in the order of the steps. */
	static Stream<Wanted> wanted(List<StationRow> rows) {
		return rows.stream().flatMap(row -> row.needs().stream().map(need -> new Wanted(row.step(), need)));
	}

	/** Whether stations were asked: where they were, one that has nothing yet waits for somebody. */
	static boolean isRead(List<StationRow> rows) {
		return rows.stream().anyMatch(row -> row.open() || row.installed() && row.sign() != Ribbon.Sign.NOTHING_YET);
	}

	private static List<StationRow> rows(Function<Step, StationRow> row) {
		return Stream.of(Step.values()).map(row).toList();
	}

	private StationRow absent(Step step) {
		return row(step, false, Ribbon.Sign.ABSENT, texts.get("station.absent"));
	}

	private StationRow row(Turns.Standing told) {
		var step = told.step();
		var state = told.state();
		if (state == null) {
			return row(step, true, Ribbon.Sign.NEEDS_YOU, texts.get("station.failed"));
		}
		var sign = state.needs().stream().allMatch(need -> need.good()) ? sign(state.standing()) : Ribbon.Sign.NEEDS_YOU;
		var brief = state.brief().isEmpty() && state.count() > 0 ? texts.get("station.count", state.count()) : state.brief();
		return new StationRow(
				step, title(step), true, state.standing(), sign, texts.get("station." + sign), brief, state.next(), state.needs(),
				state.waiting());
	}

	/** One of which no more is known. */
	private StationRow row(Step step, boolean installed, Ribbon.Sign sign, String said) {
		return new StationRow(step, title(step), installed, null, sign, said, "", texts.get("about." + step.name()), List.of(), 0);
	}

	private String title(Step step) {
		return texts.get("step." + step.name());
	}

	private static Ribbon.Sign sign(Standing standing) {
		return switch (standing) {
			case NOTHING_YET -> Ribbon.Sign.NOTHING_YET;
			case IN_HAND -> Ribbon.Sign.IN_HAND;
			case NEEDS_YOU -> Ribbon.Sign.NEEDS_YOU;
			case DONE -> Ribbon.Sign.DONE;
		};
	}

	/** The stations as a picture; those that a view is for can be opened. */
	Ribbon ribbon(List<StationRow> rows, Set<Step> opened) {
		return new Ribbon(
				texts.get("overview.loop"),
				List.of(texts.get("overview.station"), texts.get("overview.state"), texts.get("overview.sentence")),
				rows.stream()
						.map(row -> new Ribbon.Station(
								row.title(), row.sign(), row.said(), row.brief(), row.sentence(),
								opened.contains(row.step()) ? row.step().name() : ""))
						.toList());
	}
}
