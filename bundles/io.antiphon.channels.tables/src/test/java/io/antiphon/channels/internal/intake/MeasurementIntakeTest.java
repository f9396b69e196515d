package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.measure.Series;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator.Direction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of measurements to the database and back. */
class MeasurementIntakeTest {

	private static final String HEADER = "indicator,measure,unit,better,service,touchpoint,date,value,n\n";
	private static final String ORDERS = HEADER
			+ "orders,volume,order,,shop,delivery,2026-01-05,120,\n"
			+ "orders,volume,order,,shop,delivery,2026-01-06,130,\n"
			+ "response time,mean,min,low,shop,support,2026-W02,12.5,310\n";

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Path file(String content) {
		return Tables.file(folder, "numbers.csv", content);
	}

	private List<String> values() {
		var values = new ArrayList<String>();
		for (Series series : workspace.measurements.series()) {
			series.values()
					.forEach(value -> values.add(series.quantity().name() + " " + value.period() + " " + value.value() + " " + value.n()));
		}
		return values.stream().sorted().toList();
	}

	@Test
	void storesWhatAFileSaysWithItsFingerprint() throws Exception {
		var file = file(ORDERS);

		var receipt = workspace.receipt(file);

		assertEquals(new Counts(3, 0, 0, 0), receipt.counts());
		var sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
		assertEquals(HexFormat.of().formatHex(sha256), receipt.source().sha256());
		assertEquals(Kind.MEASUREMENTS, Intake.kind(receipt));
		assertEquals(
				List.of(
						"orders 2026-01-05/2026-01-06 120.0 NaN",
						"orders 2026-01-06/2026-01-07 130.0 NaN",
						"response time 2026-01-05/2026-01-12 12.5 310.0"),
				values());
		assertEquals(List.of(receipt), stored());
		assertEquals(0, workspace.feedback().tally(Scope.ALL).count());
	}

	@Test
	void storesNothingWhenTheSameFileComesAgain() {
		workspace.receipt(file(ORDERS));

		assertEquals(new Counts(0, 0, 3, 0), workspace.receipt(file(ORDERS)).counts());
		assertEquals(3, values().size());
	}

	@Test
	void aLaterFileCorrectsWhatCameInBefore() {
		workspace.receipt(file(ORDERS));

		var receipt = workspace.receipt(file(ORDERS.replace(",130,", ",131,").replace("mean,min,low", "mean,min,high")));

		assertEquals(new Counts(0, 2, 1, 0), receipt.counts());
		assertTrue(values().contains("orders 2026-01-06/2026-01-07 131.0 NaN"), values().toString());
		assertEquals(
				Direction.UP,
				workspace.measurements.series().stream()
						.filter(series -> series.quantity().name().equals("response time"))
						.findFirst()
						.orElseThrow()
						.quantity()
						.better());
	}

	@Test
	void everyRowThatIsNotTakenHasItsLineAndAReason() {
		workspace.receipt(file(ORDERS));

		var receipt = workspace.receipt(file(HEADER
				+ "orders,volume,order,,shop,delivery,2026-01-07,many,\n"
				+ "\n"
				+ "orders,volume,order,,shop,delivery,some day,5,\n"
				+ "orders,volume,parcel,,shop,delivery,2026-01-08,5,\n"
				+ "orders,volume,order,,shop,delivery,2026-W02,5,\n"
				+ "cost,mean,CNY,low,shop,,2026-01-05,5,\n"
				+ "cost,mean,CNY,low,shop,,2026-01-05,6,\n"
				+ "cost,mean,EUR,low,shop,,2026-01-06,6,\n"
				+ "cost,mean,CNY,high,shop,,2026-01-07,6,\n"
				+ "cost,share,CNY,low,shop,,2026-01-08,0.5,9\n"
				+ "cost,mean,CNY,low,shop,,2026-01,6,\n"
				+ "visits,mean,,,shop,,2026-01-08,6,\n"
				+ "cost,mean,CNY,low,shop,,2026-01-09\n"));

		assertEquals(new Counts(1, 0, 0, 11), receipt.counts());
		assertEquals(
				List.of(
						"2 The value in \"value\" is not a number.",
						"4 The date in \"date\" is no day, week, month or quarter in the format of its column.",
						"5 What was taken in before gives the same indicator in another unit.",
						"6 The period overlaps one of the same indicator that was taken in before.",
						"8 Line 7 has another value for the same indicator and period.",
						"9 Line 7 gives the same indicator in another unit.",
						"10 Line 7 says otherwise which way is good for the same indicator.",
						"11 Line 7 says otherwise how the same indicator is measured (mean, share, rate or volume).",
						"12 The period overlaps that of line 7 for the same indicator.",
						"13 Nothing says which way is good for the indicator.",
						"14 9 fields expected, 7 found."),
				receipt.rejections().stream().map(one -> one.place() + " " + one.reason()).toList());
		assertEquals(receipt, stored().getLast());
	}

	@Test
	void aFileThatTurnsOutBrokenLeavesNothing() {
		var many = new StringBuilder(HEADER);
		for (int day = 0; day < 3_000; day++) {
			many.append("orders,volume,order,,shop,,").append(LocalDate.of(2018, 1, 1).plusDays(day)).append(",1,\n");
		}
		var bytes = (many + "orders,volume,order,,shop,,2026-12-31,1,x\n").getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 2] = (byte) 0xFF;

		var taking = workspace.take(Tables.file(folder, "numbers.csv", bytes));

		assertInstanceOf(Taking.Refused.class, taking);
		assertEquals(0, workspace.rows());
		assertEquals(List.of(), workspace.measurements.receipts());
	}

	@Test
	void cancelledItLeavesNothingAndTheNextOneMayCome() {
		var asked = new int[1];
		var progress = new Progress() {

			@Override
			public void begin(String phase, long total) {}

			@Override
			public void advance(long amount) {
				asked[0]++;
			}

			@Override
			public boolean cancelled() {
				return asked[0] > 5;
			}
		};

		var taking = workspace.take(file(ORDERS), Declared.nothing(Locale.ENGLISH), progress);

		assertInstanceOf(Taking.Cancelled.class, taking);
		assertEquals(0, workspace.rows());
		assertEquals(new Counts(3, 0, 0, 0), workspace.receipt(file(ORDERS)).counts());
	}

	@Test
	void writesAtMostAThousandRowsATransactionHoweverManyThereAre() {
		var many = new StringBuilder("date,indicator,better,touchpoint,value\n");
		for (int row = 0; row < 12_345; row++) {
			many.append(LocalDate.of(2020, 1, 1).plusDays(row / 10)).append(",time,low,t").append(row % 10).append(",").append(row)
					.append('\n');
		}

		var receipt = workspace.receipt(file(many.toString()));

		assertEquals(new Counts(12_345, 0, 0, 0), receipt.counts());
		assertEquals(12_345, values().size());
		// ten quantities, the line of the intake, and the word on what was guessed
		assertEquals(12_345 + 10 + 1 + 1, workspace.rows());
	}

	/** One mapping is given for several files, and not all of them are of its kind. */
	@Test
	void aFileThatSaysWhatItHoldsIsReadWithoutAMappingOfTheOtherKind() {
		var mapping = "{\"antiphonMapping\":1,\"service\":\"shop\",\"columns\":{\"said\":{\"role\":\"text\"}}}";
		var declared = new Declared(mapping, "", Map.of(), Locale.ENGLISH);
		var file = file("indicator,measure,date,value\norders,volume,2026-01-05,120\n");

		var previewing = Previewer.preview(file, declared, Tables.CONNECTORS, Progress.NONE);
		var receipt = assertInstanceOf(Taking.Taken.class, workspace.take(file, declared, Progress.NONE)).receipt();

		var preview = assertInstanceOf(Previewing.Previewed.class, previewing).preview();
		assertEquals(Kind.MEASUREMENTS, preview.kind());
		assertEquals("shop", workspace.measurements.series().getFirst().quantity().context().service());
		assertEquals(
				"The mapping is for files of another kind (feedback); this one was read without it.",
				TestWorkspace.said(receipt, Locale.ENGLISH).warnings().getFirst());
	}

	@Test
	void aMappingThatDoesNotFitIsNoReasonToTakeAFileForSomethingElse() {
		var mapping = "{\"antiphonMapping\":1,\"kind\":\"measurements\",\"columns\":{\"month\":{\"role\":\"date\"}}}";

		var taking = workspace.take(
				file("week,orders\n2026-W02,5\n"), new Declared(mapping, "", Map.of(), Locale.ENGLISH), Progress.NONE);

		var reasons = assertInstanceOf(Taking.Refused.class, taking).reasons();
		assertTrue(reasons.getFirst().in(Locale.ENGLISH).contains("no column \"month\""), reasons.getFirst().in(Locale.ENGLISH));
	}

	@Test
	void aFileOfWhatPeopleSaidStaysFeedback() {
		var file = file("date,indicator,value,comment\n2026-01-05,a,5,late again\n2026-01-06,b,4,good service\n");

		var receipt = workspace.receipt(file);

		assertEquals(Kind.FEEDBACK, Intake.kind(receipt));
		assertEquals(2, workspace.feedback().tally(Scope.ALL).count());
	}

	@Test
	void whatAUserSaysOfAColumnCountsInAFileOfMeasurementsToo() {
		var file = file(ORDERS);
		var declared = Declared.nothing(Locale.ENGLISH).with("touchpoint", new Declared.Column("ignore", ""));

		var receipt = assertInstanceOf(Taking.Taken.class, workspace.take(file, declared, Progress.NONE)).receipt();

		assertEquals(List.of("touchpoint"), receipt.notKept());
		assertEquals(
				Set.of(""),
				Set.copyOf(workspace.measurements.series().stream()
						.map(series -> series.quantity().context().touchpoint())
						.toList()));
	}

	@Test
	void receiptsOfSeveralIntakesComeBackInTheirOrder() {
		var first = workspace.receipt(file(ORDERS));
		var second = workspace.receipt(file("indicator,measure,date,value\nvisits,volume,2026-01-05,120\n"));

		assertEquals(List.of(first, second), stored());
		assertEquals(List.of(1L, 3L), List.of(second, first).stream().map(Receipt::counts).map(Counts::stored).toList());
	}

	private List<Receipt> stored() {
		return workspace.measurements.receipts().stream().map(one -> TestWorkspace.said(one, Locale.ENGLISH)).toList();
	}
}
