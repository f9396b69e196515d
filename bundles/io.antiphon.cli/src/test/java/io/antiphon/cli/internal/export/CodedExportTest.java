package io.antiphon.cli.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.cli.internal.Examples;
import io.antiphon.cli.internal.FakeReport;
import io.antiphon.cli.internal.Typed;
import io.antiphon.cli.spi.Exit;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.loop.Chain;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Coding.Aspect;
import io.antiphon.loop.coding.Coding.Sentiment;
import io.antiphon.loop.coding.Coding.Topic;
import io.antiphon.loop.coding.Codings;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryFeedback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedExportTest {

	private static final String ODD = "two\nlines, \"quoted\"\tand 应声 😤 | <b>&amp;</b>";

	private final Typed typed = new Typed();
	private final InMemoryFeedback store = new InMemoryFeedback(typed.privacy);
	private final FakeCodings codings = new FakeCodings();
	private final Chain chain = new FakeChain().coding(codings);

	@TempDir
	Path folder;

	@Test
	void eachPieceIsARowWithItsCodes() throws IOException {
		store.put(Examples.feedback(1, "too slow, but friendly"));
		codings.with(1, new Coding(
				Sentiment.NEGATIVE,
				0.87654321,
				List.of(new Topic("en:slow", "slow · late"), new Topic("en:staff", "staff")),
				List.of("counter", "delivery"),
				List.of(new Aspect("slow · late", Sentiment.NEGATIVE), new Aspect("staff", Sentiment.POSITIVE))));

		assertEquals(Exit.DONE, export("coded.jsonl"));

		assertEquals(
				"{'id':'ID','time':'2025-03-31T09:05','service':'shop','channel':'review','language':'en',"
						+ "'text':'too slow, but friendly','sentiment':'negative','confidence':0.8765,"
						+ "'topics':['slow · late','staff'],'touchpoints':['delivery','counter'],"
						+ "'aspects':['slow · late: negative','staff: positive']}\n",
				Files.readString(folder.resolve("coded.jsonl")).replace('"', '\'').replace(Ids.text(1), "ID"));
	}

	@Test
	void allThreeKindsOfFileSayTheSame() throws Exception {
		store.put(Examples.feedback(1, ODD)).put(Examples.feedback(2, "太慢了")).put(bare(3, "en", ""));
		codings.with(1, FakeCodings.about("late", Sentiment.NEGATIVE, 1)).with(2, FakeCodings.about("慢", Sentiment.UNCERTAIN, 0.5));

		for (var name : List.of("coded.jsonl", "coded.csv", "coded.xlsx")) {
			assertEquals(Exit.DONE, export(name));
		}

		var json = Reread.jsonl(folder.resolve("coded.jsonl")).stream().map(Reread::row).toList();
		var csv = Reread.csv(folder.resolve("coded.csv"));
		var xlsx = Reread.xlsx(folder.resolve("coded.xlsx"));
		assertEquals(CodedRow.HEADER, csv.getFirst());
		assertEquals(CodedRow.HEADER, xlsx.getFirst());
		assertEquals(json, csv.subList(1, csv.size()));
		assertEquals(csv.subList(1, csv.size()), xlsx.subList(1, xlsx.size()));
		assertTrue(json.stream().anyMatch(row -> row.contains(ODD)));
	}

	@Test
	void whatIsNotKnownIsNullAndEmptyAndTheUnreadIsSaidToBeSo() throws IOException {
		store.put(bare(1, "de", "Wo bleibt mein Paket?"));

		export("coded.jsonl");
		export("coded.csv");

		assertEquals(
				"{'id':'ID','time':null,'service':null,'channel':null,'language':'de','text':'Wo bleibt mein Paket?',"
						+ "'sentiment':'not-read','confidence':null,'topics':[],'touchpoints':[],'aspects':[]}\n",
				Files.readString(folder.resolve("coded.jsonl")).replace('"', '\'').replace(Ids.text(1), "ID"));
		assertEquals(
				List.of(Ids.text(1), "", "", "", "de", "Wo bleibt mein Paket?", "not-read", "", "", "", ""),
				Reread.csv(folder.resolve("coded.csv")).getLast());
		assertEquals("", typed.err());
	}

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
	void whatASpreadsheetWouldTakeForAFormulaIsWords() throws Exception {
		var formula = "=cmd|' /C calc'!A0";
		store.put(new Feedback(
				1, 1, new Context("+shop", "@desk", "-web"), "en", formula, List.of(), Map.of(), Person.UNKNOWN, null,
				new Origin(1, "a.csv", 2, 0, 4, ""), ""));
		codings.with(1, FakeCodings.about("=1+1", Sentiment.NEGATIVE, 0.9));

		export("coded.csv");
		export("coded.xlsx");
		export("coded.jsonl");

		assertEquals(
				List.of("'+shop", "'-web", "en", "'" + formula, "negative", "0.9", "'=1+1", "'@desk", "'=1+1: negative"),
				Reread.csv(folder.resolve("coded.csv")).getLast().subList(2, 11));
		assertEquals(formula, Reread.xlsx(folder.resolve("coded.xlsx")).getLast().get(5));
		assertEquals(formula, Reread.jsonl(folder.resolve("coded.jsonl")).getFirst().get("text").asText());
	}

	@Test
	void whatSeparatesInACellStandsInNoName() throws IOException {
		store.put(Examples.feedback(1, "a | b"));
		codings.with(1, new Coding(
				Sentiment.NEUTRAL, 0.5, List.of(new Topic("1", "in | out"), new Topic("2", "c")), List.of(), List.of()));

		export("coded.csv");
		export("coded.jsonl");

		var row = Reread.csv(folder.resolve("coded.csv")).getLast();
		assertEquals("in ¦ out | c", row.get(8));
		assertEquals("a | b", row.get(5));
		assertEquals("in | out", Reread.jsonl(folder.resolve("coded.jsonl")).getFirst().get("topics").get(0).asText());
	}

	@Test
	void controlCharactersThatNoTableCanHoldAreLeftOutThereAndKeptInJson() throws Exception {
		store.put(Examples.feedback(1, "a\u0000b\u001b[2J\u202ec\ud800d"));

		export("coded.csv");
		export("coded.xlsx");
		export("coded.jsonl");

		assertTrue(Reread.csv(folder.resolve("coded.csv")).getLast().get(5).startsWith("ab[2Jc"));
		assertTrue(Reread.xlsx(folder.resolve("coded.xlsx")).getLast().get(5).startsWith("ab[2Jc"));
		assertTrue(Reread.jsonl(folder.resolve("coded.jsonl")).getFirst().get("text").asText().startsWith("a\u0000b\u001b[2J\u202ec"));
	}

	@Test
	void aCellThatAWorkbookCannotHoldIsCutAndSaidSo() throws Exception {
		var text = "x".repeat(32_766) + "😤";
		store.put(Examples.feedback(1, text));

		export("coded.xlsx");
		export("coded.csv");

		assertEquals("x".repeat(32_766), Reread.xlsx(folder.resolve("coded.xlsx")).getLast().get(5));
		assertEquals(text, Reread.csv(folder.resolve("coded.csv")).getLast().get(5));
		assertTrue(typed.err().contains("1 cell held more than the 32,767 characters that a workbook takes"), typed.err());
	}

	@Test
	void anyoneCanCountTheSentimentsAgain() throws IOException {
		for (var piece = 1; piece <= 40; piece++) {
			store.put(Examples.feedback(piece, "words"));
			codings.with(piece, FakeCodings.about("t", Sentiment.values()[piece % 3 % 4], 0.9));
		}

		export("coded.csv");

		var counts = new TreeMap<String, Integer>();
		var rows = Reread.csv(folder.resolve("coded.csv"));
		rows.subList(1, rows.size()).forEach(row -> counts.merge(row.get(CodedRow.HEADER.indexOf("sentiment")), 1, Integer::sum));
		assertEquals(Map.of("negative", 13, "neutral", 14, "positive", 13), counts);
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
	void noFeedbackIsAHeaderAlone() throws Exception {
		assertEquals(Exit.DONE, export("coded.csv"));
		assertEquals(Exit.DONE, export("coded.xlsx"));

		assertEquals(List.of(CodedRow.HEADER), Reread.csv(folder.resolve("coded.csv")));
		assertEquals(List.of(CodedRow.HEADER), Reread.xlsx(folder.resolve("coded.xlsx")));
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

	private Exit export(String name, String... more) {
		var words = new ArrayList<>(List.of("--coded", "--out", at(name)));
		words.addAll(List.of(more));
		return typed.run(command(store, chain), words.toArray(String[]::new));
	}

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private static ExportCommand command(FeedbackStore store, Chain chain) {
		return new ExportCommand(new FakeReport(), store, chain);
	}

	private List<Path> left() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static Feedback bare(long id, String language, String text) {
		return new Feedback(
				id, 1, new Context("", "", ""), language, text, List.of(), Map.of(), Person.UNKNOWN, null,
				new Origin(1, "a.csv", 2, 0, 4, ""), "");
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

	/** The store, but for how much it selects. */
	private FeedbackStore selecting(int size, UnaryOperator<List<Feedback>> rows) {
		return over(() -> new Selection() {
			@Override
			public int size() {
				return size;
			}

			@Override
			public long[] ids(int from, int to) {
				return new long[to - from];
			}

			@Override
			public List<Feedback> rows(int from, int to) {
				return rows.apply(Collections.nCopies(to - from, bare(1, "en", "words")));
			}
		});
	}

	private FeedbackStore over(Supplier<Selection> selected) {
		return (FeedbackStore) Proxy.newProxyInstance(
				FeedbackStore.class.getClassLoader(), new Class<?>[] {FeedbackStore.class}, (self, method, given) -> {
					if (method.getName().equals("select")) {
						assertEquals(Query.of(Scope.ALL), given[0]);
						assertEquals("export", ((Access) given[1]).purpose().id());
						return selected.get();
					}
					try {
						return method.invoke(store, given);
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					}
				});
	}
}
