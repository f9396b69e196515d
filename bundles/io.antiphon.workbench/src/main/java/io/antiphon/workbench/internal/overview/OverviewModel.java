package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.widgets.Offers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Overview says about the eight stations, as {@link Turns} tells where they stand. One that does not answer is shown as
 * that; the others are shown as they are.
 */
final class OverviewModel {

	private final Texts texts;

	OverviewModel(Texts texts) {
		this.texts = texts;
	}

	/** At once, without asking anybody: who is installed is not known yet. */
	List<StationRow> outline() {
		return rows(step -> row(step, texts.get("station.waiting"), about(step), true, false, Ribbon.Sign.NOTHING_YET));
	}

	/** Asks every station, so it blocks. */
	List<StationRow> read(Turns turns) {
		var standings = turns.standings(texts.locale()).stream()
				.collect(Collectors.toMap(Turns.Standing::step, Function.identity()));
		return rows(step -> {
			var standing = standings.get(step);
			return standing == null ? absent(step) : row(standing);
		});
	}

	/** Where no workspace is open, so that no station can be asked for more than whether it is there; blocks. */
	List<StationRow> closed(Turns turns) {
		return rows(step -> turns.provides(step)
				? row(step, texts.get("station.closed"), about(step), true, false, Ribbon.Sign.NOTHING_YET)
				: absent(step));
	}

	/** What to offer: whatever fills the first step, in the order they are taken, that waits and that somebody offers to fill. */
	static List<Offer> next(List<StationRow> rows, List<Offer> offers) {
		return Step.firstTurn().stream()
				.flatMap(step -> rows.stream().filter(row -> row.step() == step && row.open()))
				.map(row -> Offers.of(offers, Set.of(row.step())).stream().filter(offer -> offer.helps(waits(row))).toList())
				.filter(found -> !found.isEmpty())
				.findFirst()
				.orElse(List.of());
	}

	private static Standing waits(StationRow row) {
		return row.sign() == Ribbon.Sign.NEEDS_YOU ? Standing.NEEDS_YOU : Standing.NOTHING_YET;
	}

	/** The one thing to do next, and why. */
	record Next(String title, String sentence) {}

	/** What the offers fill; without any, the first station that needs somebody. */
	Next headline(List<Offer> offers, List<StationRow> rows) {
		var wanted = offers.stream().findFirst().map(Offer::step);
		return rows.stream()
				.filter(row -> wanted.map(step -> row.step() == step).orElse(row.sign() == Ribbon.Sign.NEEDS_YOU))
				.findFirst()
				.map(row -> new Next(invitation(wanted, row), row.sentence()))
				.orElse(new Next(texts.get("overview.nothing"), ""));
	}

	private String invitation(Optional<Step> wanted, StationRow row) {
		return wanted.filter(Step.firstTurn().getFirst()::equals).isPresent()
				? texts.get("overview.start")
				: texts.get("overview.next", row.title());
	}

	/** Whether stations were asked: where they were, one that has nothing yet waits for somebody. */
	static boolean isRead(List<StationRow> rows) {
		return rows.stream().anyMatch(row -> row.open() || row.installed() && row.sign() != Ribbon.Sign.NOTHING_YET);
	}

	private static List<StationRow> rows(Function<Step, StationRow> row) {
		return Stream.of(Step.values()).map(row).toList();
	}

	private StationRow absent(Step step) {
		return row(step, texts.get("station.absent"), about(step), false, false, Ribbon.Sign.ABSENT);
	}

	private StationRow row(Turns.Standing standing) {
		var step = standing.step();
		var state = standing.state();
		if (state == null) {
			return row(step, texts.get("station.failed"), about(step), true, false, Ribbon.Sign.NEEDS_YOU);
		}
		var said = texts.get("station.count", state.count(), texts.get("station." + state.standing().name()));
		return row(step, said, state.next(), true, open(state.standing()), sign(state.standing()));
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
								row.title(), row.sign(), row.standing(), row.sentence(),
								opened.contains(row.step()) ? row.step().name() : ""))
						.toList());
	}

	private static boolean open(Standing standing) {
		return standing == Standing.NOTHING_YET || standing == Standing.NEEDS_YOU;
	}

	private StationRow row(
			Step step, String standing, String sentence, boolean installed, boolean open, Ribbon.Sign sign) {
		return new StationRow(step, texts.get("step." + step.name()), standing, sentence, installed, open, sign);
	}

	private String about(Step step) {
		return texts.get("about." + step.name());
	}
}
