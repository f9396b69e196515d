package io.antiphon.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OverviewModelTest {

	private final List<RuntimeException> faults = new ArrayList<>();

	@Test
	void aStepNobodyInstalledIsSaidToBeAbsentInBothLanguages() {
		var english = model(Locale.ENGLISH).read(List.of());
		var chinese = model(Locale.CHINESE).read(List.of());

		assertEquals(Step.values().length, english.size());
		assertTrue(english.stream().noneMatch(StationRow::installed));
		assertEquals("Not installed here", english.getFirst().standing());
		assertEquals("此处未安装", chinese.getFirst().standing());
		assertEquals("倾听", chinese.get(Step.LISTEN.ordinal()).title());
	}

	@Test
	void anInstalledStationTellsItsCountItsStandingAndWhatIsNext() {
		var station = station(Step.LISTEN, () -> new Station.State(12, Station.Standing.NEEDS_YOU, "Import a file."));

		var row = model(Locale.ENGLISH).read(List.of(station)).get(Step.LISTEN.ordinal());

		assertTrue(row.installed());
		assertEquals("12 · Needs you", row.standing());
		assertEquals("Import a file.", row.sentence());
	}

	@Test
	void aStationThatThrowsIsReportedAndHarmsNoOther() {
		var broken = station(Step.LISTEN, () -> {
			throw new IllegalStateException("broken");
		});
		var sound = station(Step.JUDGE, () -> new Station.State(1, Station.Standing.DONE, "Read it."));

		var rows = model(Locale.ENGLISH).read(List.of(broken, sound));

		assertEquals(1, faults.size());
		assertFalse(rows.get(Step.LISTEN.ordinal()).standing().contains("broken"));
		assertEquals("1 · Done", rows.get(Step.JUDGE.ordinal()).standing());
	}

	private OverviewModel model(Locale locale) {
		return new OverviewModel(Texts.of(OverviewModel.class, locale), (station, fault) -> faults.add(fault));
	}

	private static Station station(Step step, Supplier<Station.State> state) {
		return new Station() {
			@Override
			public Step step() {
				return step;
			}

			@Override
			public State state(Locale locale) {
				return state.get();
			}

			@Override
			public Turn advance(Turn turn, Progress progress) {
				return turn;
			}
		};
	}
}
