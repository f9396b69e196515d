package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Overview says about the eight stations, given those that are installed. A station that throws is handed to
 * {@code faults} and shown as not answering; the others are shown as they are.
 */
final class OverviewModel {

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
				row(station.step(), texts.get("station.closed"), about(station.step()), true, false));
	}

	/** The steps that have nothing yet. */
	static Set<Step> empty(List<StationRow> rows) {
		return rows.stream().filter(StationRow::empty).map(StationRow::step).collect(Collectors.toSet());
	}

	private List<StationRow> rows(List<Station> stations, Function<Station, StationRow> row) {
		return Stream.of(Step.values())
				.map(step -> stations.stream()
						.filter(station -> station.step() == step)
						.findFirst()
						.map(row)
						.orElseGet(() -> row(step, texts.get("station.absent"), about(step), false, false)))
				.toList();
	}

	private StationRow waiting(Step step) {
		return row(step, texts.get("station.waiting"), about(step), true, false);
	}

	private StationRow ask(Station station) {
		try {
			var state = station.state(texts.locale());
			var standing = texts.get("station." + state.standing().name());
			return row(station.step(), texts.get("station.count", state.count(), standing), state.next(), true, state.count() == 0);
		} catch (RuntimeException fault) {
			faults.accept(station, fault);
			return row(station.step(), texts.get("station.failed"), about(station.step()), true, false);
		}
	}

	private StationRow row(Step step, String standing, String sentence, boolean installed, boolean empty) {
		return new StationRow(step, texts.get("step." + step.name()), standing, sentence, installed, empty);
	}

	private String about(Step step) {
		return texts.get("about." + step.name());
	}
}
