package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Offers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the Overview says about the eight stations, given those that are installed. A station that throws is handed to
 * {@code faults} and shown as not answering; the others are shown as they are.
 */
final class OverviewModel {

	/** A first turn starts at listening; the goal comes of what was found. */
	private static final List<Step> ORDER = List.of(
			Step.LISTEN, Step.UNDERSTAND, Step.GOAL, Step.DECIDE, Step.PLAN, Step.WATCH, Step.JUDGE, Step.ADJUST);

	private final Texts texts;
	private final BiConsumer<Station, RuntimeException> faults;

	OverviewModel(Texts texts, BiConsumer<Station, RuntimeException> faults) {
		this.texts = texts;
		this.faults = faults;
	}

	/** At once, without asking the stations. */
	List<StationRow> outline(List<Station> stations) {
		return rows(stations, station -> waiting(station.step()));
	}

	/** Asks every station, so it blocks. */
	List<StationRow> read(List<Station> stations) {
		return rows(stations, this::ask);
	}

	/** Where no workspace is open, so that no station can be asked. */
	List<StationRow> closed(List<Station> stations) {
		return rows(stations, station ->
				row(station.step(), texts.get("station.closed"), about(station.step()), true, false, Ribbon.Sign.NOTHING_YET));
	}

	/** What to offer: whatever fills the first step, in the order they are taken, that waits and that somebody offers to fill. */
	static List<Offer> next(List<StationRow> rows, List<Offer> offers) {
		return ORDER.stream()
				.filter(step -> rows.stream().anyMatch(row -> row.step() == step && row.open()))
				.map(step -> Offers.of(offers, Set.of(step)))
				.filter(found -> !found.isEmpty())
				.findFirst()
				.orElse(List.of());
	}

	/** The station that the offers fill; empty without any. */
	static Optional<StationRow> next(List<StationRow> rows, Step step) {
		return rows.stream().filter(row -> row.step() == step).findFirst();
	}

	/** What is said before the offers: where to start, or what comes next. */
	String invitation(List<Offer> next, StationRow row) {
		return next.getFirst().step() == ORDER.getFirst()
				? texts.get("overview.start")
				: texts.get("overview.next", row.title());
	}

	private List<StationRow> rows(List<Station> stations, Function<Station, StationRow> row) {
		return Stream.of(Step.values())
				.map(step -> stations.stream()
						.filter(station -> station.step() == step)
						.findFirst()
						.map(row)
						.orElseGet(() -> row(step, texts.get("station.absent"), about(step), false, false, Ribbon.Sign.ABSENT)))
				.toList();
	}

	private StationRow waiting(Step step) {
		return row(step, texts.get("station.waiting"), about(step), true, false, Ribbon.Sign.NOTHING_YET);
	}

	private StationRow ask(Station station) {
		try {
			var state = station.state(texts.locale());
			var standing = texts.get("station." + state.standing().name());
			return row(
					station.step(), texts.get("station.count", state.count(), standing), state.next(), true,
					open(state.standing()), sign(state.standing()));
		} catch (RuntimeException fault) {
			faults.accept(station, fault);
			return row(
					station.step(), texts.get("station.failed"), about(station.step()), true, false, Ribbon.Sign.NEEDS_YOU);
		}
	}

	private static Ribbon.Sign sign(Station.Standing standing) {
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

	private static boolean open(Station.Standing standing) {
		return standing == Station.Standing.NOTHING_YET || standing == Station.Standing.NEEDS_YOU;
	}

	private StationRow row(
			Step step, String standing, String sentence, boolean installed, boolean open, Ribbon.Sign sign) {
		return new StationRow(step, texts.get("step." + step.name()), standing, sentence, installed, open, sign);
	}

	private String about(Step step) {
		return texts.get("about." + step.name());
	}
}
