package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

	/** Nothing is said in lines 3 and 6, and line 4 has a field too many. */
	private static final String SAID = """
			comment,date,guest
			the parcel came two weeks late,2026-01-05,lin
			,2026-01-05,wu
			it rained, and nobody was there,2026-01-06,chen
			all good this time,2026-01-07,lin
			,2026-01-08,wu
			""";

	@TempDir
	Path folder;

	private TestWorkspace workspace;
	private Path file;
	private Path out;

	@BeforeEach
	void take() {
		workspace = new TestWorkspace(folder.resolve("data"));
		file = Tables.file(folder, "said.csv", SAID);
		out = folder.resolve("mended.csv");
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Correcting corrections(Path source) {
		return new Corrections(
				Tables.CONNECTORS, workspace.measurements.folder(), receipt -> TestWorkspace.said(receipt, Locale.ENGLISH))
				.write(source, Declared.nothing(Locale.ENGLISH), workspace.feedback().receipts(), out, Progress.NONE);
	}

	/** How many are written, as in the source, and not found. */
	private static List<Long> counts(Correcting correcting) {
		var written = assertInstanceOf(Correcting.Written.class, correcting);
		return List.of(written.rows(), written.unreadable(), written.unfound());
	}

	@Test
	void whatWasRejectedIsWrittenAsItStandsThereWithItsPlaceAndReason() throws IOException {
		var receipt = workspace.receipt(file);

		var written = corrections(file);

		assertEquals(List.of(3L, 1L, 0L), counts(written));
		var lines = Files.readString(out).replace("\uFEFF", "").lines().toList();
		assertEquals("comment,date,guest,antiphon.place,antiphon.reason,antiphon.record,antiphon.receipt", lines.getFirst());
		assertTrue(lines.get(1).startsWith(",2026-01-05,wu,3,"), lines.get(1));
		assertTrue(lines.get(2).startsWith(",,,4,"), lines.get(2));
		assertTrue(lines.get(2).endsWith(",\"it rained, and nobody was there,2026-01-06,chen\"," + Ids.text(receipt.intake())),
				lines.get(2));
		assertTrue(lines.get(3).startsWith(",2026-01-08,wu,6,"), lines.get(3));
		assertEquals(3, receipt.counts().rejected());
	}

	@Test
	void theMendedFileTakesInThoseAloneAndTheMendedSourceNothingMore() throws IOException {
		var first = workspace.receipt(file);
		corrections(file);

		var mended = workspace.receipt(Files.writeString(out, Files.readString(out)
				.replace("\n,2026-01-05", "\nopen,2026-01-05")
				.replace(",,,4,", "\"it rained, and nobody was there\",2026-01-06,chen,4,")
				.replace("\n,2026-01-08", "\nlost,2026-01-08")));
		var source = workspace.receipt(Files.writeString(file, SAID
				.replace("\n,2026-01-05", "\nopen,2026-01-05")
				.replace("it rained, and nobody was there", "\"it rained, and nobody was there\"")
				.replace("\n,2026-01-08", "\nlost,2026-01-08")));

		assertEquals(new Receipt.Counts(3, 0, 0, 0), mended.counts());
		var kept = workspace.feedback().receipts();
		assertEquals(
				List.of(Optional.empty(), Optional.of(first.intake()), Optional.empty()), kept.stream().map(Intake::mends).toList());
		assertEquals(new Receipt.Counts(0, 0, 5, 0), source.counts());
	}

	@Test
	void aFileThatWasChangedSinceIsNone() throws IOException {
		workspace.receipt(file);
		Files.writeString(file, SAID + "more,2026-01-09,wu\n");

		var refused = assertInstanceOf(Correcting.Refused.class, corrections(file));

		assertTrue(refused.reasons().getFirst().in(Locale.ENGLISH).startsWith("No import knows this file"));
		assertFalse(Files.exists(out));
	}

	@Test
	void whereNothingWasRejectedThereIsNothingToMend() {
		var fine = Tables.file(folder, "fine.csv", "comment,date\nfine,2026-01-05\nalso fine,2026-01-06\n");
		workspace.receipt(fine);

		var refused = assertInstanceOf(Correcting.Refused.class, corrections(fine));

		assertEquals("Nothing of this file was rejected.", refused.reasons().getFirst().in(Locale.ENGLISH));
		assertFalse(Files.exists(out));
	}

	@Test
	void placesBeyondThoseOnTheReceiptAreFoundInItsFile() {
		var many = new StringBuilder("comment,date\n");
		for (int at = 0; at < 500; at++) {
			many.append(at % 2 == 0 ? "said " + at : "").append(",2026-01-05\n");
		}
		var large = Tables.file(folder, "large.csv", many.toString());
		workspace.receipt(large);

		assertEquals(List.of(250L, 0L, 0L), counts(corrections(large)));
	}
}
