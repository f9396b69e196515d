package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Strangers;
import io.antiphon.cli.internal.command.FeaturesCommand;
import io.antiphon.cli.internal.command.FeedbackCommand;
import io.antiphon.cli.internal.export.ExportCommand;
import io.antiphon.cli.internal.trace.TraceCommand;
import io.antiphon.cli.spi.Exit;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Capabilities.Capability;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Step;
import io.antiphon.loop.Trace;
import io.antiphon.loop.Trace.Kind;
import io.antiphon.loop.Trace.Node;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.loop.spi.SourceVerifier.Changed;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.testkit.InMemoryErasures;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.wording.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandsTest {

	private static final String ONE = Ids.text(1);

	private final InMemoryFeedback store = new InMemoryFeedback();
	private final InMemoryErasures erasures = new InMemoryErasures();
	private final FakeReport report = new FakeReport();
	private final Typed typed = new Typed();

	@TempDir
	Path folder;

	@Test
	void showsFeedbackWithItsOrigin() {
		store.put(Examples.feedback(1, "太慢了 😤"));

		assertEquals(Exit.DONE, typed.run(new FeedbackCommand(store, erasures), ONE));

		assertEquals(
				"""
				Feedback    ID, version 1
				About       shop · delivery · review
				When        2025-03-31T09:05
				Language    English
				Ratings     stars 2 (from 1 to 5)
				Attributes  region=north
				From        a customer p7
				Origin      reviews.csv, line 10001

				太慢了 😤
				""",
				typed.out().replace(ONE, "ID"));
	}

	@Test
	void showsFeedbackAsJson() throws IOException {
		store.put(Examples.feedback(1, "太慢了 😤"));

		typed.run(new FeedbackCommand(store, erasures), ONE.toUpperCase(Locale.ROOT), "--json");

		var json = new ObjectMapper().readTree(typed.out());
		assertEquals("太慢了 😤", json.at("/text").asText());
		assertEquals(10_001, json.at("/origin/line").asInt());
		assertEquals("stars", json.at("/ratings/0/scale").asText());
	}

	@Test
	void saysSoWhereThereIsNoSuchFeedback() {
		typed.locale = Locale.SIMPLIFIED_CHINESE;

		assertEquals(Exit.USAGE, typed.run(new FeedbackCommand(store, erasures), ONE));
		assertEquals(Exit.USAGE, typed.run(new FeedbackCommand(store, erasures), "no-id"));

		assertEquals("此工作区没有反馈“" + ONE + "”\n此工作区没有反馈“no-id”\n", typed.err());
	}

	@Test
	void printsATraceWithOrigins() {
		store.put(Examples.feedback(1, "words"));

		assertEquals(Exit.DONE, typed.run(trace(null), "imp"));

		assertEquals(
				"""
				verdict imp worked
				  improvement imp Second shift
				    finding f Late
				      feedback ID reviews.csv, line 10001
				      feedback GONE
				""",
				typed.out().replace(ONE, "ID").replace(Ids.text(2), "GONE"));
	}

	@Test
	void saysOfErasedFeedbackWhenItWasErasedAndGoesOn() {
		store.put(Examples.feedback(1, "words"));
		erasures.with(new Tombstone(2, Instant.parse("2026-03-03T12:00:00Z"), 7, "request 12"));

		assertEquals(Exit.DONE, typed.run(trace(null), "imp"));
		assertEquals(Exit.DONE, typed.run(trace(null), Ids.text(2)));
		assertEquals(Exit.DONE, typed.run(new FeedbackCommand(store, erasures), Ids.text(2)));

		var erased = "erased on 3 Mar 2026 (act " + Ids.text(7) + "): request 12";
		assertTrue(typed.out().contains("feedback " + Ids.text(2) + " " + erased + "\n"), typed.out());
		assertTrue(typed.out().endsWith(Ids.text(2) + ": " + erased + "\n"), typed.out());
	}

	@Test
	void tracesFeedbackUpwards() {
		store.put(Examples.feedback(7, "words"));

		assertEquals(Exit.DONE, typed.run(trace(null), Ids.text(7)));
		assertEquals(Exit.USAGE, typed.run(trace(null), Ids.text(8)));

		assertEquals("feedback " + Ids.text(7) + " reviews.csv, line 10007\n", typed.out());
	}

	@Test
	void countsFeedbackBeyondTheFirstTwenty() throws IOException {
		var many =
				new Node(Kind.FINDING, "f", Phrase.valueOf("Late"), LongStream.range(0, 25).mapToObj(ReadingCommandsTest::leaf).toList());
		var command = new TraceCommand(new Known(many), store, erasures, Vocabularies.NONE, () -> null);

		typed.run(command, "f");
		assertTrue(typed.out().endsWith("\n  and 5 more pieces of feedback\n"), typed.out());
		assertEquals(22, typed.out().lines().count());

		var other = new Typed();
		other.run(command, "f", "--json");
		assertEquals(25, new ObjectMapper().readTree(other.out()).at("/children").size());
	}

	@Test
	void asksForAnIdOrAFileAndNotForBoth() {
		assertEquals(Exit.USAGE, typed.run(trace(null)));
		assertEquals(Exit.USAGE, typed.run(trace(null), "imp", "--verify", "x.csv"));
	}

	@Test
	void namesExactlyWhatChangedInASource() throws IOException {
		var file = Files.writeString(folder.resolve("reviews.csv"), "text").toString();
		var changed = List.of(new Changed(1, "17", "the text differs"));

		assertEquals(Exit.FAULT, typed.run(trace(new Verification.Compared(9, changed)), "--verify", file));
		assertEquals(Exit.DONE, typed.run(trace(new Verification.Compared(10, List.of())), "--verify", file));
		assertEquals(Exit.REFUSED, typed.run(trace(new Verification.Unknown("nothing came from it")), "--verify", file));

		assertEquals(
				"""
				FILE: 1 item is not as stored, 9 are.
				feedback ID, line 17: the text differs
				FILE: all 10 items are as they were stored.
				""",
				typed.out().replace(file, "FILE").replace(ONE, "ID"));
		assertEquals("FILE cannot be verified: nothing came from it\n", typed.err().replace(file, "FILE"));
	}

	@Test
	void saysSoWhereNothingCanVerifyOrThereIsNoFile() {
		assertEquals(Exit.USAGE, typed.run(trace(null), "--verify", "reviews.csv"));
		assertEquals(Exit.USAGE, typed.run(trace(new Verification.Unknown("")), "--verify", folder.toString()));

		assertTrue(typed.err().startsWith("nothing that is installed here can verify source files\nthere is no file "), typed.err());
	}

	@Test
	void exportsAsTheEndingSays() throws IOException {
		store.put(Examples.feedback(1, "a\nb"));
		store.put(Examples.feedback(2, "太慢了"));
		var command = new ExportCommand(report, store, new FakeChain());

		assertEquals(Exit.DONE, typed.run(command, "--out", folder.resolve("r.html").toString()));
		assertEquals(Exit.DONE, typed.run(command, "--out", folder.resolve("all.jsonl").toString()));

		var lines = Files.readAllLines(folder.resolve("all.jsonl"));
		assertEquals(2, lines.size());
		assertEquals("太慢了", new ObjectMapper().readTree(lines.getFirst()).at("/text").asText());
		assertEquals("export", report.requests.getFirst().access().purpose().id());
		assertTrue(Files.exists(folder.resolve("r.html")));
	}

	@Test
	void replacesAFileOnlyWhereItIsSaidSo() throws IOException {
		store.put(Examples.feedback(1, "words"));
		var command = new ExportCommand(report, store, new FakeChain());
		for (var name : List.of("r.html", "r.csv", "r.json", "r.jsonl")) {
			var file = Files.writeString(folder.resolve(name), "mine");

			assertEquals(Exit.USAGE, typed.run(command, "--out", file.toString()));
			assertEquals("mine", Files.readString(file));
			assertEquals(Exit.DONE, typed.run(command, "--out", file.toString(), "--force"));
			assertFalse(Files.readString(file).equals("mine"));
		}
		assertTrue(typed.err().startsWith("There is a file " + folder.resolve("r.html") + " already. Name another one"), typed.err());
	}

	@Test
	void makesTheFoldersOfAnExport() {
		store.put(Examples.feedback(1, "words"));
		var file = folder.resolve("a/b/all.jsonl");

		assertEquals(Exit.DONE, typed.run(new ExportCommand(report, store, new FakeChain()), "--out", file.toString()));

		assertTrue(Files.exists(file));
	}

	@Test
	void leavesNothingOfAnExportThatIsStopped() throws IOException {
		store.put(Examples.feedback(1, "words"));
		typed.progress = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};

		typed.run(new ExportCommand(report, store, new FakeChain()), "--out", folder.resolve("all.jsonl").toString());

		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
		assertEquals("", typed.out());
	}

	@Test
	void refusesOtherEndingsAndFolders() {
		var command = new ExportCommand(report, store, new FakeChain());

		assertEquals(Exit.USAGE, typed.run(command, "--out", folder.resolve("r.pdf").toString()));
		assertEquals(Exit.USAGE, typed.run(command, "--out", folder.toString()));

		assertFalse(Files.exists(folder.resolve("r.pdf")));
	}

	@Test
	void listsWhatIsInstalledAndWhatIsNot() throws IOException {
		Capabilities capabilities = () -> List.of(new Capability("analytics", "io.antiphon.analytics", "0.1.0"));
		var faults = new FaultRegister();
		var odd = new Extension("com.example.odd", "com.example.odd.Odd");
		faults.tell(new Fault(Instant.EPOCH, odd, "activate", Fault.Kind.NOT_STARTED, ""));
		var command = new FeaturesCommand(
				capabilities,
				new FixedTurns().with(Step.UNDERSTAND, null),
				() -> List.of(new Strangers.Stranger(odd, "Analyzer", "2.1.0")),
				faults,
				new FakeGrants(List.of(new Grants.Grant("com.example.odd", List.of(Purpose.EXPORT)))));

		typed.run(command);
		var english = typed.out();
		var json = new Typed();
		json.run(command, "--json");
		var chinese = new Typed();
		chinese.locale = Locale.SIMPLIFIED_CHINESE;
		chinese.run(command);

		assertTrue(english.contains("analytics  0.1.0  io.antiphon.analytics\n"), english);
		assertTrue(english.contains("Listen        not installed here\nUnderstand    installed\n"), english);
		assertTrue(chinese.out().contains("倾听        此处未安装\n理解        已安装\n"), chinese.out());
		var data = new ObjectMapper().readTree(json.out());
		assertEquals("analytics", data.at("/capabilities/0/name").asText());
		assertTrue(data.at("/steps/understand").asBoolean());
		assertFalse(data.at("/steps/listen").asBoolean());
		assertTrue(english.contains("com.example.odd.Odd  Analyzer  2.1.0\n"), english);
		assertTrue(english.contains("com.example.odd.Odd could not be started; "), english);
		assertEquals("com.example.odd", data.at("/extensions/0/bundle").asText());
		assertEquals("not-started", data.at("/faults/0/fault").asText());
		assertTrue(english.contains("granted, in grants.properties:\ncom.example.odd  export\n"), english);
		assertEquals("export", data.at("/grants/0/purposes/0").asText());
	}

	private TraceCommand trace(@Nullable Verification answer) {
		var finding = new Node(Kind.FINDING, "f", Phrase.valueOf("Late"), List.of(leaf(1), leaf(2)));
		var improvement = new Node(Kind.IMPROVEMENT, "imp", Phrase.valueOf("Second shift"), List.of(finding));
		SourceVerifier verifier = (file, locale, access, progress) -> answer;
		return new TraceCommand(
				new Known(new Node(Kind.VERDICT, "imp", Phrase.naming("WORKED", ""), List.of(improvement))),
				store,
				erasures,
				Vocabularies.NONE,
				() -> answer == null ? null : verifier);
	}

	private static Node leaf(long id) {
		return new Node(Kind.FEEDBACK, Ids.text(id), Phrase.valueOf(""), List.of());
	}

	/** Knows one thing by its id, and nothing that rests on feedback. */
	private record Known(Node node) implements Trace {

		@Override
		public Node above(long feedback) {
			return leaf(feedback);
		}

		@Override
		public Optional<Node> below(String id) {
			return Optional.of(node).filter(known -> known.id().equals(id));
		}
	}
}
