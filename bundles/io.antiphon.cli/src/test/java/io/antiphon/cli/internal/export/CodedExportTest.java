package io.antiphon.cli.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Progress;
import io.antiphon.cli.internal.Examples;
import io.antiphon.cli.spi.Exit;
import io.antiphon.loop.Chain;
import io.antiphon.loop.coding.Coding.Sentiment;
import io.antiphon.loop.coding.Codings;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.testkit.FakeChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a file appears whole or not at all, and for whom. */
class CodedExportTest extends CodedCase {

	@Test
	void aPieceThatCameAfterTheAnalysisIsSaidToBeNotReadAndWhy() throws IOException {
		store.put(Examples.feedback(1, "late")).put(Examples.feedback(2, "later"));
		codings.with(1, FakeCodings.about("late", Sentiment.NEGATIVE, 0.9));

		assertEquals(Exit.DONE, export("coded.csv"));

		assertEquals(
				"1 piece in Chinese or English is not in the analysis of 3 Mar 2026 and so not-read; ./antiphon analyze reads what came after it\n",
				typed.err());
		assertEquals(
				"Written: FILE (2 pieces, 1 of them read by the analysis of 3 Mar 2026)\n",
				typed.out().replace(folder.resolve("coded.csv").toString(), "FILE"));
	}

	@Test
	void feedbackIsReadAWindowAfterAnother() throws IOException {
		for (var piece = 1; piece <= 2_001; piece++) {
			store.put(Examples.feedback(piece, "words"));
		}

		assertEquals(Exit.DONE, export("coded.jsonl"));

		assertEquals(List.of(1_000, 1_000, 1), codings.asked);
		assertEquals(2_001, Reread.jsonl(folder.resolve("coded.jsonl")).size());
	}

	@Test
	void oneEntryOfTheAuditSaysHowMuchWasHandedOn() {
		store.put(Examples.feedback(1, "late")).put(Examples.feedback(2, "later"));

		export("coded.csv");

		assertEquals(List.of("feedback.select  2"), typed.privacy.audited());
	}

	@ParameterizedTest
	@ValueSource(strings = {"coded.csv", "coded.xlsx", "coded.jsonl"})
	void whatIsStoppedLeavesNothingAndTheFileThatWasThere(String name) throws IOException {
		for (var piece = 1; piece <= 2_001; piece++) {
			store.put(Examples.feedback(piece, "words"));
		}
		var file = Files.writeString(folder.resolve(name), "before");
		typed.progress = stoppedAfter(2);

		assertEquals(Exit.DONE, export(name, "--force"));

		assertEquals("before", Files.readString(file));
		assertEquals(List.of(file), left());
		assertEquals("", typed.out());
	}

	@Test
	void whereTheAnalysisIsLostOnTheWayNothingIsWritten() throws IOException {
		for (var piece = 1; piece <= 1_001; piece++) {
			store.put(Examples.feedback(piece, "words"));
		}
		codings.answers = 1;

		assertEquals(Exit.FAULT, export("coded.csv"));

		assertEquals(List.of(), left());
		assertEquals("how feedback was understood cannot be said any more; nothing was written\n", typed.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"coded.csv", "coded.xlsx", "coded.jsonl"})
	void whatBreaksOnTheWayLeavesNothing(String name) throws IOException {
		var windows = new int[1];
		var broken = selecting(2_000, rows -> {
			if (windows[0]++ > 0) {
				throw new UncheckedIOException(new IOException("the disk is full"));
			}
			return rows;
		});

		assertThrows(UncheckedIOException.class, () -> typed.run(command(broken, chain), "--coded", "--out", at(name)));

		assertEquals(List.of(), left());
	}

	@Test
	void aFileThatIsThereIsReplacedOnlyWhereItIsSaidSo() throws IOException {
		store.put(Examples.feedback(1, "words"));
		for (var name : List.of("coded.csv", "coded.xlsx", "coded.jsonl")) {
			var file = Files.writeString(folder.resolve(name), "mine");

			assertEquals(Exit.USAGE, export(name));
			assertEquals("mine", Files.readString(file));
			assertEquals(Exit.DONE, export(name, "--force"));
			assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).equals("mine"));
		}
	}

	@Test
	void otherEndingsAndFoldersAreRefused() throws IOException {
		store.put(Examples.feedback(1, "words"));

		assertEquals(Exit.USAGE, export("coded.html"));
		assertEquals(Exit.USAGE, export("coded.json"));
		assertEquals(Exit.USAGE, export(""));

		assertEquals(List.of(), left());
		assertTrue(typed.err().startsWith(at("coded.html") + ": with --coded the ending must be .csv, .xlsx or .jsonl\n"), typed.err());
	}

	@Test
	void moreRowsThanASheetHasAreRefusedBeforeAnyIsRead() throws IOException {
		var million = selecting(1_048_576, rows -> {
			throw new AssertionError("a row was read");
		});

		assertEquals(Exit.USAGE, typed.run(command(million, chain), "--coded", "--out", at("coded.xlsx")));

		assertEquals(
				"1,048,576 pieces of feedback are more than the 1,048,575 that .xlsx takes; write .csv or .jsonl\n", typed.err());
		assertEquals(List.of(), left());
	}

	@Test
	void whoeverMayNotReadIsRefusedAsByAPlainExport() throws IOException {
		var shut = over(() -> {
			throw NotGrantedException.numbersAlone();
		});

		for (var words : List.of(List.of("--coded", "--out", at("coded.jsonl")), List.of("--out", at("coded.jsonl")))) {
			assertThrows(NotGrantedException.class, () -> typed.run(command(shut, chain), words.toArray(String[]::new)));
		}
		assertEquals(List.of(), left());
	}

	@Test
	void beforeTheFirstAnalysisItSaysToAnalyse() throws IOException {
		store.put(Examples.feedback(1, "words"));
		Chain unread = new FakeChain().coding(Optional::<Codings.Coded>empty);

		assertEquals(Exit.USAGE, typed.run(command(store, unread), "--coded", "--out", at("coded.csv")));
		typed.locale = Locale.SIMPLIFIED_CHINESE;
		assertEquals(Exit.USAGE, typed.run(command(store, unread), "--coded", "--out", at("coded.csv")));

		assertEquals(
				"there is no analysis of this feedback yet; ./antiphon analyze makes one\n这些反馈尚未分析；请运行 ./antiphon analyze\n",
				typed.err());
		assertEquals(List.of(), left());
		assertEquals(List.of(), typed.privacy.audited());
	}

	@Test
	void whereNothingUnderstandsFeedbackItSaysWhatToInstall() throws IOException {
		store.put(Examples.feedback(1, "words"));

		assertEquals(Exit.USAGE, typed.run(command(store, new FakeChain()), "--coded", "--out", at("coded.csv")));

		assertTrue(typed.err().startsWith("nothing that is installed here understands feedback; "), typed.err());
		assertEquals(List.of(), left());
	}

	@Test
	void machinesAreToldTheFormatAndTheCounts() throws IOException {
		store.put(Examples.feedback(1, "late")).put(bare(2, "de", "spät"));
		codings.with(1, FakeCodings.about("late", Sentiment.NEGATIVE, 0.9));

		export("coded.csv", "--json");

		var said = new ObjectMapper().readTree(typed.out());
		assertEquals(1, said.get("format").asInt());
		assertEquals(2, said.get("pieces").asInt());
		assertEquals(1, said.get("read").asInt());
		assertEquals("2026-03-03T12:00:00Z", said.get("analyzed").asText());
	}

	private static Progress stoppedAfter(int questions) {
		var asked = new int[1];
		return new Progress() {
			@Override
			public boolean cancelled() {
				return asked[0]++ >= questions;
			}
		};
	}
}
