package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.workbench.ui.Offer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewModelTest {

	@Test
	void aStepNobodyInstalledIsSaidToBeAbsentInBothLanguages() {
		var english = model(Locale.ENGLISH).read(turns());
		var chinese = model(Locale.CHINESE).read(turns());

		assertEquals(Step.values().length, english.size());
		assertTrue(english.stream().noneMatch(StationRow::installed));
		assertEquals("Not installed here", english.getFirst().standing());
		assertEquals("此处未安装", chinese.getFirst().standing());
		assertEquals("倾听", chinese.get(Step.LISTEN.ordinal()).title());
	}

	@Test
	void anInstalledStationTellsItsCountItsStandingAndWhatIsNext() {
		var station = new Stands(Step.LISTEN, new Station.State(12, Station.Standing.NEEDS_YOU, "Import a file."));

		var row = model(Locale.ENGLISH).read(turns(station)).get(Step.LISTEN.ordinal());

		assertTrue(row.installed());
		assertEquals("12 · Needs you", row.standing());
		assertEquals("Import a file.", row.sentence());
	}

	@Test
	void aStationThatDoesNotAnswerIsShownAsThatAndHarmsNoOther() {
		var turns = new FixedTurns()
				.with(Step.LISTEN, null)
				.with(Step.JUDGE, new Station.State(1, Station.Standing.DONE, "Read it."));

		var rows = model(Locale.ENGLISH).read(turns);

		assertTrue(rows.get(Step.LISTEN.ordinal()).installed());
		assertEquals(Ribbon.Sign.NEEDS_YOU, rows.get(Step.LISTEN.ordinal()).sign());
		assertEquals("1 · Done", rows.get(Step.JUDGE.ordinal()).standing());
	}

	@Test
	void whereNoWorkspaceIsOpenItSaysOnlyWhatIsInstalled() {
		var rows = model(Locale.ENGLISH).closed(new FixedTurns().with(Step.LISTEN, null));

		assertTrue(rows.get(Step.LISTEN.ordinal()).installed());
		assertEquals(Ribbon.Sign.NOTHING_YET, rows.get(Step.LISTEN.ordinal()).sign());
		assertFalse(rows.get(Step.JUDGE.ordinal()).installed());
	}

	@Test
	void offersOnlyTheFirstStepThatWaitsWhereverItStandsInTheLoop() {
		var goal = new Stands(Step.GOAL, new Station.State(0, Station.Standing.NOTHING_YET, "Find pain points."));
		var heard = new Stands(Step.LISTEN, new Station.State(7, Station.Standing.IN_HAND, "7 taken in."));
		var understand = new Stands(Step.UNDERSTAND, new Station.State(0, Station.Standing.NEEDS_YOU, "Find out."));
		var deaf = new Stands(Step.LISTEN, new Station.State(0, Station.Standing.NEEDS_YOU, "Import."));
		var offers = List.<Offer>of(offer(Step.PLAN), offer(Step.UNDERSTAND), offer(Step.LISTEN));
		var model = model(Locale.ENGLISH);

		var deafRows = model.read(turns(goal, deaf, understand));
		var heardRows = model.read(turns(goal, heard, understand));
		var first = OverviewModel.next(deafRows, offers);
		var second = OverviewModel.next(heardRows, offers);

		assertEquals(List.of(Step.LISTEN), first.stream().map(Offer::step).toList());
		assertEquals("Nothing here yet. Start with:", model.headline(first, deafRows).title());
		assertEquals(List.of(Step.UNDERSTAND), second.stream().map(Offer::step).toList());
		assertEquals("Next: Understand", model.headline(second, heardRows).title());
		assertEquals(List.of(), OverviewModel.next(model.read(turns(heard)), offers));
	}

	@Test
	void offersWhatHelpsWithWhatWaitsAndNotWhatFillsAnEmptyStep() {
		var empty = new Stands(Step.PLAN, new Station.State(0, Station.Standing.NOTHING_YET, "Propose."));
		var drafts = new Stands(Step.PLAN, new Station.State(3, Station.Standing.NEEDS_YOU, "Freeze them."));
		var offers = List.of(
				offer(Step.PLAN, "propose", Station.Standing.NOTHING_YET), offer(Step.PLAN, "freeze", Station.Standing.NEEDS_YOU));
		var model = model(Locale.ENGLISH);

		var first = OverviewModel.next(model.read(turns(empty)), offers);
		var then = OverviewModel.next(model.read(turns(drafts)), offers);

		assertEquals(List.of("propose"), first.stream().map(Offer::command).toList());
		assertEquals(List.of("freeze"), then.stream().map(Offer::command).toList());
	}

	@Test
	void withoutAnOfferTheStationThatNeedsSomebodyComesNext() {
		var done = new Stands(Step.JUDGE, new Station.State(3, Station.Standing.DONE, "Read them."));
		var signal = new Stands(Step.WATCH, new Station.State(1, Station.Standing.NEEDS_YOU, "One indicator shows a signal."));
		var model = model(Locale.ENGLISH);

		var next = model.headline(List.of(), model.read(turns(done, signal)));
		var quiet = model.headline(List.of(), model.read(turns(done)));

		assertEquals(new OverviewModel.Next("Next: Watch", "One indicator shows a signal."), next);
		assertEquals(new OverviewModel.Next("Nothing has to be done just now.", ""), quiet);
	}

	@Test
	void nothingIsSaidOfStationsThatWereNotAskedYet() {
		var model = model(Locale.ENGLISH);
		var empty = new Stands(Step.LISTEN, new Station.State(0, Station.Standing.NOTHING_YET, "Import a file."));

		assertFalse(OverviewModel.isRead(model.outline()));
		assertFalse(OverviewModel.isRead(model.closed(turns(empty))));
		assertTrue(OverviewModel.isRead(model.read(turns(empty))));
	}

	@Test
	void theRibbonTellsStationsApartAndOpensThoseThatAViewIsFor() {
		var heard = new Stands(Step.LISTEN, new Station.State(7, Station.Standing.IN_HAND, "7 taken in."));
		var waits = new Stands(Step.UNDERSTAND, new Station.State(0, Station.Standing.NEEDS_YOU, "Find out."));
		var model = model(Locale.ENGLISH);

		var ribbon = model.ribbon(model.read(turns(heard, waits)), Set.of(Step.LISTEN)).stations();

		assertEquals(8, ribbon.size());
		assertEquals(Ribbon.Sign.IN_HAND, ribbon.get(Step.LISTEN.ordinal()).sign());
		assertEquals(Ribbon.Sign.NEEDS_YOU, ribbon.get(Step.UNDERSTAND.ordinal()).sign());
		assertEquals(Ribbon.Sign.ABSENT, ribbon.get(Step.JUDGE.ordinal()).sign());
		assertEquals("LISTEN", ribbon.get(Step.LISTEN.ordinal()).target());
		assertEquals("", ribbon.get(Step.UNDERSTAND.ordinal()).target());
	}

	private static Offer offer(Step step) {
		return offer(step, "command." + step, null);
	}

	/** One that helps only where its step stands so; {@code null}: everywhere. */
	private static Offer offer(Step step, String command, Station.@Nullable Standing standing) {
		return new Offer() {
			@Override
			public Step step() {
				return step;
			}

			@Override
			public String command() {
				return command;
			}

			@Override
			public boolean helps(Station.Standing asked) {
				return standing == null || standing == asked;
			}

			@Override
			public int rank() {
				return 1;
			}

			@Override
			public String label(Locale locale) {
				return "Do it";
			}
		};
	}

	private static OverviewModel model(Locale locale) {
		return new OverviewModel(Texts.of(OverviewModel.class, locale));
	}

	private static Turns turns(Stands... stations) {
		var turns = new FixedTurns();
		for (var station : stations) {
			turns.with(station.step(), station.state());
		}
		return turns;
	}

	private record Stands(Step step, Station.State state) {}
}
