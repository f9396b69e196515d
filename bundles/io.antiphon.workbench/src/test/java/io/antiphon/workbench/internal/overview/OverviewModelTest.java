package io.antiphon.workbench.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Texts;
import io.antiphon.drawing.Ribbon;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.Kind;
import io.antiphon.loop.spi.Station.Need;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.workbench.internal.overview.OverviewModel.Next;
import io.antiphon.workbench.ui.Offer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewModelTest {

	@Test
	void aStepNobodyInstalledIsSaidToBeAbsentInBothLanguages() {
		var english = model(Locale.ENGLISH).read(turns(), Scope.ALL);
		var chinese = model(Locale.CHINESE).read(turns(), Scope.ALL);

		assertEquals(Step.values().length, english.size());
		assertTrue(english.stream().noneMatch(StationRow::installed));
		assertEquals("Not installed here", english.getFirst().said());
		assertEquals("此处未安装", chinese.getFirst().said());
		assertEquals("倾听", chinese.get(Step.LISTEN.ordinal()).title());
	}

	@Test
	void anInstalledStationTellsItsCountItsStandingAndWhatIsNext() {
		var station = new Stands(Step.LISTEN, new Station.State(12, Station.Standing.NEEDS_YOU, "Import a file."));

		var row = model(Locale.ENGLISH).read(turns(station), Scope.ALL).get(Step.LISTEN.ordinal());

		assertTrue(row.installed());
		assertEquals("Needs you", row.said());
		assertEquals("12", row.brief());
		assertEquals("Import a file.", row.sentence());
	}

	@Test
	void aStationThatDoesNotAnswerIsShownAsThatAndHarmsNoOther() {
		var turns = new FixedTurns()
				.with(Step.LISTEN, null)
				.with(Step.JUDGE, new Station.State(1, Station.Standing.DONE, "Read it."));

		var rows = model(Locale.ENGLISH).read(turns, Scope.ALL);

		assertTrue(rows.get(Step.LISTEN.ordinal()).installed());
		assertEquals(Ribbon.Sign.NEEDS_YOU, rows.get(Step.LISTEN.ordinal()).sign());
		assertEquals("Done", rows.get(Step.JUDGE.ordinal()).said());
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

		var deafRows = model.read(turns(goal, deaf, understand), Scope.ALL);
		var heardRows = model.read(turns(goal, heard, understand), Scope.ALL);
		var first = OverviewModel.offers(deafRows, offers);
		var second = OverviewModel.offers(heardRows, offers);

		assertEquals(List.of(Step.LISTEN), first.stream().map(Offer::step).toList());
		assertEquals("Nothing here yet. Start with:", model.next(deafRows, offers).title());
		assertEquals(List.of(Step.UNDERSTAND), second.stream().map(Offer::step).toList());
		assertEquals("Next: Understand", model.next(heardRows, offers).title());
		assertEquals(List.of(), OverviewModel.offers(model.read(turns(heard), Scope.ALL), offers));
	}

	@Test
	void offersWhatHelpsWithWhatWaitsAndNotWhatFillsAnEmptyStep() {
		var empty = new Stands(Step.PLAN, new Station.State(0, Station.Standing.NOTHING_YET, "Propose."));
		var drafts = new Stands(Step.PLAN, new Station.State(3, Station.Standing.NEEDS_YOU, "Freeze them."));
		var offers = List.of(
				offer(Step.PLAN, "propose", Station.Standing.NOTHING_YET), offer(Step.PLAN, "freeze", Station.Standing.NEEDS_YOU));
		var model = model(Locale.ENGLISH);

		var first = OverviewModel.offers(model.read(turns(empty), Scope.ALL), offers);
		var then = OverviewModel.offers(model.read(turns(drafts), Scope.ALL), offers);

		assertEquals(List.of("propose"), first.stream().map(Offer::command).toList());
		assertEquals(List.of("freeze"), then.stream().map(Offer::command).toList());
	}

	@Test
	void withoutAnOfferTheStationThatNeedsSomebodyComesNext() {
		var done = new Stands(Step.JUDGE, new Station.State(3, Station.Standing.DONE, "Read them."));
		var signal = new Stands(Step.WATCH, new Station.State(1, Station.Standing.NEEDS_YOU, "One indicator shows a signal."));
		var model = model(Locale.ENGLISH);

		var next = model.next(model.read(turns(done, signal), Scope.ALL), List.of());
		var quiet = model.next(model.read(turns(done), Scope.ALL), List.of());

		assertEquals(Next.saying("Next: Watch", "One indicator shows a signal.", Step.WATCH), next);
		assertEquals(Next.saying("Nothing has to be done just now.", "", null), quiet);
	}

	@Test
	void withoutAnOfferTheMostUrgentThingComesNextAndItIsWhatOpens() {
		var overdue = new Need(Kind.OVERDUE, "Train the drivers", "lin · due 12 May", "improvement-1/action-a1");
		var draft = new Need(Kind.DRAFT, "Fewer complaints", "not frozen", "improvement-1");
		var good = new Need(Kind.SIGNAL, "Complaints", "fewer, as hoped", "indicator-1", true);
		var plan = new Stands(Step.PLAN, new Station.State(1, Station.Standing.IN_HAND, "").needing(List.of(draft, overdue), 2));
		var watch = new Stands(Step.WATCH, new Station.State(1, Station.Standing.IN_HAND, "").needing(List.of(good), 0));
		var model = model(Locale.ENGLISH);

		var next = model.next(model.read(turns(plan, watch), Scope.ALL), List.of());

		assertEquals("Next: see to “Train the drivers”, which is overdue", next.title());
		assertEquals("lin · due 12 May", next.sentence());
		assertEquals(new Wanted(Step.PLAN, overdue), next.opens());
		assertEquals(Next.saying("Nothing has to be done just now.", "", null), model.next(model.read(turns(watch), Scope.ALL), List.of()));
	}

	@Test
	void whatComesNextLiesWithinTheScopeAndNothingBeginsAnewThatThereIsElsewhere() {
		var overdue = new Need(Kind.OVERDUE, "Train the drivers", "lin · due 12 May", "improvement-1/action-a1");
		var draft = new Need(Kind.DRAFT, "Clearer forms", "not frozen", "improvement-2");
		var model = model(Locale.ENGLISH);
		var whole = model.read(turns(
				new Stands(Step.PLAN, new Station.State(2, Station.Standing.NEEDS_YOU, "Two.").needing(List.of(overdue, draft), 2)),
				new Stands(Step.JUDGE, new Station.State(1, Station.Standing.DONE, "Read it."))), Scope.ALL);
		var rows = model.read(turns(
				new Stands(Step.PLAN, new Station.State(1, Station.Standing.NEEDS_YOU, "One.").needing(List.of(draft), 1)),
				new Stands(Step.JUDGE, new Station.State(0, Station.Standing.NOTHING_YET, "Plan one."))), Scope.ALL);

		var next = model.next(OverviewModel.within(rows, whole), List.of(offer(Step.JUDGE), offer(Step.PLAN)));

		assertEquals("Next: freeze the test plan of “Clearer forms”", next.title());
		assertEquals(List.of(Step.PLAN), next.offers().stream().map(Offer::step).toList());
	}

	@Test
	void whatIsOfferedIsDoneToTheFirstThingOfItsStep() {
		var draft = new Need(Kind.DRAFT, "Fewer complaints", "not frozen", "improvement-1");
		var plan = new Stands(Step.PLAN, new Station.State(1, Station.Standing.NEEDS_YOU, "Freeze it.").needing(List.of(draft), 1));
		var model = model(Locale.ENGLISH);

		var next = model.next(model.read(turns(plan), Scope.ALL), List.of(offer(Step.PLAN)));

		assertEquals("Next: freeze the test plan of “Fewer complaints”", next.title());
		assertEquals(1, next.offers().size());
		assertEquals(new Wanted(Step.PLAN, draft), next.opens());
	}

	@Test
	void whatIsLateIsShownWhateverItsStepOffers() {
		var overdue = new Need(Kind.OVERDUE, "Train the drivers", "lin · due 12 May", "improvement-1/action-a1");
		var plan = new Stands(Step.PLAN, new Station.State(1, Station.Standing.NEEDS_YOU, "Freeze it.").needing(List.of(overdue), 1));
		var model = model(Locale.ENGLISH);

		var next = model.next(model.read(turns(plan), Scope.ALL), List.of(offer(Step.PLAN)));

		assertEquals("Next: see to “Train the drivers”, which is overdue", next.title());
		assertEquals(List.of(), next.offers());
		assertEquals(new Wanted(Step.PLAN, overdue), next.opens());
	}

	@Test
	void aStationWithSomethingThatNeedsSomebodyShowsThatAndOffersWhatFitsWhereItStands() {
		var nobodys = new Need(Kind.UNASSIGNED, "Fewer complaints", "nobody owns it", "improvement-1");
		var good = new Need(Kind.SIGNAL, "Complaints", "fewer, as hoped", "indicator-1", true);
		var plan = new Stands(Step.PLAN, new Station.State(1, Station.Standing.IN_HAND, "").needing(List.of(nobodys), 1));
		var watch = new Stands(Step.WATCH, new Station.State(1, Station.Standing.IN_HAND, "").needing(List.of(good), 0));

		var rows = model(Locale.ENGLISH).read(turns(plan, watch), Scope.ALL);

		assertEquals(Ribbon.Sign.NEEDS_YOU, rows.get(Step.PLAN.ordinal()).sign());
		assertFalse(rows.get(Step.PLAN.ordinal()).open());
		assertEquals(Ribbon.Sign.IN_HAND, rows.get(Step.WATCH.ordinal()).sign());
		assertEquals(List.of(), OverviewModel.offers(rows, List.of(offer(Step.PLAN))));
	}

	@Test
	void nothingIsSaidOfStationsThatWereNotAskedYet() {
		var model = model(Locale.ENGLISH);
		var empty = new Stands(Step.LISTEN, new Station.State(0, Station.Standing.NOTHING_YET, "Import a file."));

		assertFalse(OverviewModel.isRead(model.outline()));
		assertFalse(OverviewModel.isRead(model.closed(turns(empty))));
		assertTrue(OverviewModel.isRead(model.read(turns(empty), Scope.ALL)));
	}

	@Test
	void theRibbonTellsStationsApartAndOpensThoseThatAViewIsFor() {
		var heard = new Stands(Step.LISTEN, new Station.State(7, Station.Standing.IN_HAND, "7 taken in."));
		var waits = new Stands(Step.UNDERSTAND, new Station.State(0, Station.Standing.NEEDS_YOU, "Find out."));
		var model = model(Locale.ENGLISH);

		var ribbon = model.ribbon(model.read(turns(heard, waits), Scope.ALL), Set.of(Step.LISTEN)).stations();

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
