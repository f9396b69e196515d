package io.antiphon.sustainability.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.durability.Attacker;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Restated;
import io.antiphon.sustainability.Taken;
import io.antiphon.sustainability.internal.calc.Given;
import io.antiphon.sustainability.internal.store.FootprintSealsComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingTest {

	private static final String HEADER = "activity,amount,unit,period,region,operator,avoided,uncertainty,meter\n";
	private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
	private static final Scope COURIER = Scope.ALL.withService("courier");

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private static List<String> places(Receipt receipt) {
		return receipt.rejections().stream().map(Receipt.Rejection::place).toList();
	}

	private double total() {
		return workspace.counting.footprint(COURIER, YEAR).orElseThrow().total(Impact.CARBON).orElseThrow().value();
	}

	@Test
	void goodRowsAreStoredAndEachBadOneIsNamedByItsLineAndReason() {
		var receipt = workspace.receipt("may.csv", HEADER
				+ "diesel,100,L,2024-05,GB,own,,0.02,\n"
				+ "diesel,-5,L,2024-06,GB,own,,,\n"
				+ "diesel,5.5.5,L,2024-06,GB,own,,,\n"
				+ "diesel,5,kWh,2024-06,GB,own,,,\n"
				+ "diesel,5,litrs,2024-06,GB,own,,,\n"
				+ "diesel,5,L,May,GB,own,,,\n"
				+ "diesel,5,L,2024-06,GB,friend,,,\n"
				+ "diesel,5,L,2024-06,GB,own,perhaps,,\n"
				+ "diesel,5,L,2024-06,GB,own,,-1,\n");

		assertEquals(new Receipt.Counts(1, 0, 0, 8), receipt.counts());
		assertEquals(List.of("3", "4", "5", "6", "7", "8", "9", "10"), places(receipt));
		var reasons = receipt.rejections().stream().map(Receipt.Rejection::reason).collect(Collectors.joining("\n"));
		assertTrue(reasons.contains("negative") && reasons.contains("did you mean \"lit") && reasons.contains("counted in L"), reasons);
	}

	@Test
	void theSameFileIsKnownAndAnotherAmountIsACorrection() {
		workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");

		var again = workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");
		var corrected = workspace.receipt("may2.csv", HEADER + "diesel,90,L,2024-05,GB,own,,,\n");

		assertEquals(new Receipt.Counts(0, 0, 1, 0), again.counts());
		assertEquals(new Receipt.Counts(0, 1, 0, 0), corrected.counts());
		assertEquals(90 * 2.51279, total(), 1e-9);
	}

	@Test
	void whatDiffersInWhoRunsItAloneIsSaidToCountBesideAndCanBeTakenOut() {
		workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\ndiesel,9,L,2024-06,GB,own,,,\n");

		var other = workspace.receipt("may2.csv", HEADER + "diesel,100,L,2024-05,GB,other,,,\n");
		var elsewhen = workspace.receipt("july.csv", HEADER + "diesel,5,L,2024-07,GB,other,,,\n");
		var both = total();
		workspace.receipt("may3.csv", HEADER + "diesel,0,L,2024-05,GB,own,,,\n");

		assertEquals(1, other.warnings().stream().filter(warning -> warning.contains("both count")).count());
		assertEquals(List.of(), elsewhen.warnings());
		assertEquals(100 * 2.51279, both - total(), 1e-9);
	}

	@Test
	void asMuchAtAnotherTouchpointOrAsAnotherActivityIsSaidToCountBeside() {
		workspace.receipt("may.csv", HEADER + "deisel,100,L,2024-05,GB,own,,,\n");

		var spelt = workspace.receipt("mended.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");
		var moved = workspace.receipt("moved.csv", "touchpoint," + HEADER + "depot,diesel,100,L,2024-05,GB,own,,,\n");
		var other = workspace.receipt("more.csv", "touchpoint," + HEADER + "depot,electricity,7,kWh,2024-05,GB,own,,,\n");

		assertTrue(spelt.warnings().toString().contains("both count"), spelt.warnings()::toString);
		assertTrue(moved.warnings().toString().contains("both count"), moved.warnings()::toString);
		assertEquals(List.of(), other.warnings());
	}

	@Test
	void aFileThatComesAgainAfterItsCorrectionIsSaidToUndoIt() {
		var file = HEADER + "diesel,100,L,2024-05,GB,own,,,\n";
		workspace.receipt("may.csv", file);
		var corrected = workspace.receipt("may2.csv", file.replace("100", "90"));

		var again = workspace.receipt("may.csv", file);

		assertEquals(List.of(), corrected.warnings());
		assertEquals(1, again.counts().revised());
		assertTrue(again.warnings().toString().contains("this very file came in before, and one amount that was corrected since"),
				again.warnings()::toString);
	}

	@Test
	void anAmountThatNobodyHasIsRejected() {
		var receipt = workspace.receipt("may.csv", HEADER + "diesel,1e300,L,2024-05,GB,own,,,\n");

		assertEquals("1E300 is more than any amount is: 1E15 at most", receipt.rejections().getFirst().reason());
	}

	@Test
	void daysThatOverlapAreNamedWithBothAndWhereTheyCameFrom() {
		workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");

		var receipt = workspace.receipt("week.csv", HEADER + "diesel,5,L,2024-W22,GB,own,,,\n");

		assertEquals("its days overlap 2024-05-01 – 2024-05-31 of may.csv:2, which came in before, and would be counted twice",
				receipt.rejections().getFirst().reason());
	}

	@Test
	void nothingIsCountedTwice() {
		var receipt = workspace.receipt("may.csv", HEADER
				+ "diesel,100,L,2024-05,GB,own,,,\n"
				+ "diesel,50,L,2024-05-31,GB,own,,,\n" // overlaps the month
				+ "diesel,100,L,2024-05,GB,own,,,\n" // twice
				+ "diesel,70,L,2024-05,GB,own,,,van-2\n" // by a meter and as a whole
				+ "diesel,70,L,2024-06,GB,own,,,van-1\n"
				+ "diesel,80,L,2024-06,GB,own,,,van-2\n" // two vans are two
				+ "diesel,80,L,2024-07,GB,other,,,van-2\n" // and one van has one operator
				+ "diesel,9,L,2024-06-20,GB,own,,,van-3\n"
				+ "diesel,9,L,2024-06-28,GB,own,,,\n"); // metered by the whole month of van-1
		var later = workspace.receipt("june.csv", HEADER + "diesel,5,L,2024-W22,GB,own,,,\n");

		assertEquals(new Receipt.Counts(4, 0, 0, 5), receipt.counts());
		assertEquals(List.of("3", "4", "5", "8", "10"), places(receipt));
		assertEquals(1, later.counts().rejected());
		assertEquals(259 * 2.51279, total(), 1e-9);
	}

	@Test
	void anActivityNobodyKnowsIsKeptAsAGapUntilAFactorComes() {
		var receipt = workspace.receipt("may.csv", HEADER + "deisel,100,L,2024-05,GB,own,,,\n");

		assertTrue(receipt.warnings().toString().contains("did you mean \"diesel\""), receipt.warnings().toString());
		assertEquals("no-factor", workspace.counting.footprint(COURIER, YEAR).orElseThrow().gaps().getFirst().reason());
	}

	@Test
	void aNewVersionOfASetRestatesAndBothNumbersAreThere() {
		workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");
		var set = "set,version,activity,value,unit,per,valid_from,source,licence\nmine,%s,diesel,%s,kg CO2e,L,2024-01-01,made up,CC0-1.0\n";

		workspace.take("one.csv", set.formatted("1", "2.6"));
		var taken = workspace.take("two.csv", set.formatted("2", "2.7"));
		var again = workspace.take("two.csv", set.formatted("2", "2.7"));

		assertEquals("1", assertInstanceOf(Taken.Factors.class, taken).before());
		assertInstanceOf(Taken.Refused.class, again);
		assertEquals(270, total(), 1e-9);
		assertEquals(new Restated("mine 2", around(260), around(270)), workspace.counting.restated(COURIER, YEAR).orElseThrow());
	}

	private static Amount around(double exact) {
		return new Amount(exact, exact, exact);
	}

	@Test
	void onlyWhatCouldBeSeenIsRestatedAndAFirstSetRestatesToo() {
		var set = "set,version,activity,value,unit,per,valid_from,source,licence\nmine,%s,diesel,%s,kg CO2e,L,2024-01-01,made up,CC0-1.0\n";
		workspace.take("one.csv", set.formatted("1", "2"));
		workspace.take("two.csv", set.formatted("2", "3"));
		workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");
		assertEquals(Optional.empty(), workspace.counting.restated(COURIER, YEAR));

		workspace.take("other.csv", set.replace("mine", "other").formatted("1", "4"));
		workspace.receipt("june.csv", HEADER + "diesel,1,L,2024-06,GB,own,,,\ndiesel,50,L,2024-05,GB,own,,,\n");
		assertEquals(new Restated("other 1", around(300), around(400)), workspace.counting.restated(COURIER, YEAR).orElseThrow());

		workspace.take("same.csv", set.replace("mine", "other").formatted("2", "4"));
		assertEquals(Optional.empty(), workspace.counting.restated(COURIER, YEAR));
	}

	@Test
	void whatExtensionsBringIsAskedAfterWhatPeopleBroughtAndBeforeOurs() {
		workspace.receipt("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n");
		workspace.bundled
				.add(new FactorSet("theirs", "1", List.of(Given.factor("diesel", Stage.DIRECT, "GB", 2, "L", "2024-01-01", "2024-12-31"))));

		assertEquals(200, total(), 1e-9);
		workspace.take("mine.csv",
				"set,version,activity,value,unit,per,valid_from,source,licence\nmine,1,diesel,3,kg CO2e,L,2024-01-01,made up,CC0-1.0\n");
		assertEquals(300, total(), 1e-9);
	}

	@Test
	void powerIsNotCountedOnceByTheirFactorAndOnceByOurs() {
		workspace.receipt("may.csv", HEADER + "electricity,1000,kWh,2024-05,GB,own,,,\n");
		var set =
				"set,version,activity,stage,value,unit,per,valid_from,source,licence\n%s,1,electricity,%s,%s,kg CO2e,kWh,2024-01-01,made up,CC0-1.0\n";

		workspace.take("mine.csv", set.formatted("mine", "", "0.1"));
		assertEquals(100 + 18.3, total(), 1e-9);
		assertEquals(100,
				workspace.counting.footprint(COURIER, YEAR).orElseThrow().amount(Impact.CARBON, Category.SCOPE_2_LOCATION).value(),
				1e-9);

		workspace.take("burnt.csv", set.formatted("burnt", "direct", "0.2"));
		assertEquals(200 + 18.3, total(), 1e-9);
	}

	@Test
	void theDaysThatAreNamedWhereNoFactorHoldsAreThoseOfAllThereAre() {
		workspace.receipt("old.csv", HEADER + "diesel,100,L,2019-05,GB,own,,,\n");

		var whole = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
		var gap = workspace.counting.footprint(COURIER, whole).orElseThrow().gaps().getFirst();

		assertEquals("not-valid-yet 2023-01-01 – 2026-12-31", gap.reason() + " " + gap.detail());
	}

	@Test
	void whatWasRejectedCanBeReadAgainInEitherLanguage() {
		workspace.receipt("may.csv", HEADER + "diesel,-5,L,2024-05,GB,own,,,\n");
		workspace.receipt("june.csv", HEADER + "diesel,5,furlong,2024-06,GB,own,,,\n".repeat(150));

		var english = workspace.footprints().receipts(Locale.ENGLISH);
		var chinese = workspace.footprints().receipts(Locale.SIMPLIFIED_CHINESE);

		assertEquals(List.of("june.csv", "may.csv"), english.stream().map(one -> one.source().file()).toList());
		assertEquals(100, english.getFirst().rejections().size());
		assertEquals(List.of(150L), List.copyOf(english.getFirst().reasons().values()));
		assertEquals(
				new Receipt.Rejection("2", "the amount -5 is negative; what is avoided has avoided = yes"),
				english.getLast().rejections().getFirst());
		assertTrue(chinese.getLast().rejections().getFirst().reason().contains("-5"));
		assertTrue(chinese.getLast().rejections().getFirst().reason().codePoints().anyMatch(Character::isIdeographic));
	}

	private List<String> gaps() {
		return workspace.counting.footprint(COURIER, YEAR).orElseThrow().gaps().stream()
				.filter(one -> one.category() != Category.SCOPE_2_MARKET)
				.map(one -> one.activity().period() + " " + one.category() + " " + one.reason())
				.toList();
	}

	@Test
	void theScopeOfAGapIsUnknownWhereNeitherWhoRunsItNorAFactorSaysIt() {
		workspace.receipt("may.csv", HEADER
				+ "drone,1,km,2024-05-01,GB,own,,,\n"
				+ "drone,1,km,2024-05-02,GB,other,,,\n"
				+ "diesel,1,L,2024-05-03,FR,own,,,\n"
				+ "electricity,1,kWh,2024-05-04,FR,own,,,\n");

		assertEquals(List.of("UNKNOWN", "SCOPE_3", "SCOPE_1", "SCOPE_2_LOCATION"), gaps().stream().map(one -> one.split(" ")[1]).toList());
	}

	@Test
	void whyARowWasRejectedIsSaidLaterInTheSameWordsWhateverOthersSayByThatKey() {
		var now = workspace.receipt("may.csv", HEADER + "diesel,5,furlong,2024-05,GB,own,,,\n,5,L,2024-06,GB,own,,,\n");

		var later = workspace.footprints().receipts(Locale.ENGLISH).getFirst();

		assertEquals(now.rejections(), later.rejections());
	}

	@Test
	void whatIsStoppedLeavesNothing() {
		var stopped = workspace.take(
				workspace.file("may.csv", HEADER + "diesel,100,L,2024-05,GB,own,,,\n"),
				Defaults.of("courier", ZoneId.of("UTC")), new Progress() {
					@Override
					public boolean cancelled() {
						return true;
					}
				});

		assertEquals("stopped", assertInstanceOf(Taken.Refused.class, stopped).reasons().getFirst().key());
		assertEquals(List.of(), workspace.counting.activities(Scope.ALL));
	}

	@Test
	void aFileOfAnotherKindIsRefusedWithItsColumns() {
		var refused = assertInstanceOf(Taken.Refused.class, workspace.take("other.csv", "date,text\n2024-01-01,hello\n"));

		assertTrue(refused.reasons().getFirst().text(Locale.ENGLISH).contains("date, text"));
	}

	@Test
	void namesOfPeopleInNamesOfThingsAreMasked() {
		workspace.receipt("may.csv", "service," + HEADER + "ask lin@example.com,diesel,100,L,2024-05,GB,own,,,\n");

		assertTrue(workspace.counting.activities(Scope.ALL).getFirst().place().service().indexOf('@') < 0);
	}

	@Test
	void everyColumnOfAnActivityAndOfItsIntakeIsSealed() {
		workspace.receipt("days.csv", HEADER + IntStream.range(10, 28)
				.mapToObj(day -> "diesel,12,L,2024-05-" + day + ",GB,own,,,\n")
				.collect(Collectors.joining())
				+ "diesel,-1,L,2024-06,GB,own,,,\n".repeat(18));

		assertEquals("[]", workspace.check());
		new Attacker(folder.resolve("data")).changesEveryColumn(new FootprintSealsComponent(workspace.store), workspace.door.sealer());
	}

	@Test
	void scopesOfAStoredFileAreThoseThatItDeclares() {
		workspace.receipt("may.csv", HEADER
				+ "electricity,1000,kWh,2024-05,GB,own,,,\n"
				+ "diesel,100,L,2024-05,GB,other,,,\n"
				+ "diesel,10,L,2024-06,GB,own,yes,,\n");

		var found = workspace.counting.footprint(COURIER, YEAR).orElseThrow();

		assertEquals(207.05, found.amount(Impact.CARBON, Category.SCOPE_2_LOCATION).value(), 1e-9);
		assertEquals(18.3 + 251.279, found.amount(Impact.CARBON, Category.SCOPE_3).value(), 1e-9);
		assertEquals(25.1279, found.amount(Impact.CARBON, Category.AVOIDED).value(), 1e-9);
	}
}
