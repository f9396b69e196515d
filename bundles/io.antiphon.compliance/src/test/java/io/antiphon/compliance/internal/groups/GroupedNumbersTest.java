package io.antiphon.compliance.internal.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.groups.Answer;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.Records.Said;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where numbers are told of groups alone, each door that makes numbers of feedback sees whole groups. */
class GroupedNumbersTest {

	/** What is received today counts tomorrow at the earliest, so the days of these lie before it. */
	private static final GroupRule AT_ONCE = new GroupRule(5, 10, 0);

	private static final LocalDate START = LocalDate.of(2025, 1, 1);

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private WholeWorkspace workspace;
	private Access access;
	private int number;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
		access = workspace.privacy.privacy().access("lin", Purpose.IMPROVE_SERVICE);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private void take(List<Said> said) {
		try (var session = workspace.feedback.begin(Records.request(), access)) {
			Records.add(session, said);
			session.complete(Records.outcome());
		}
	}

	/** As if it had come a month ago. */
	private void longAgo() {
		workspace.store.write(manager -> manager.createQuery("UPDATE IntakeEntity i SET i.completed = i.completed - 2592000000")
				.executeUpdate());
	}

	private Said said(String who, String touchpoint, int month, int stars) {
		number++;
		return Records.said("k" + number, "comment " + number)
				.at("shop", touchpoint, "survey")
				.by(who)
				.stars(stars)
				.on(START.plusMonths(month).plusDays(number % 25));
	}

	private List<Said> many(int seed) {
		var random = new Random(seed);
		var said = new ArrayList<Said>();
		for (int month = 0; month < 9; month++) {
			for (var touchpoint : List.of("desk", "phone", "parcel")) {
				int people = random.nextInt(9);
				for (int person = 0; person < people; person++) {
					var who = "person " + random.nextInt(60);
					for (int piece = 0; piece <= random.nextInt(3); piece++) {
						said.add(said(who, touchpoint, month, 1 + random.nextInt(5)));
					}
				}
			}
		}
		return said;
	}

	private record Cell(Context context, LocalDate month) {}

	private Map<Cell, Set<String>> peopleOfNumbers() {
		var people = new HashMap<Cell, Set<String>>();
		for (var batch : workspace.feedback.batches(Scope.ALL, access)) {
			for (var one : batch) {
				people.computeIfAbsent(new Cell(one.context(), one.occurred().day()), cell -> new HashSet<>())
						.add(one.person().pseudonym());
			}
		}
		return people;
	}

	private static Map<Cell, Long> counts(Tally tally) {
		var counts = new HashMap<Cell, Long>();
		tally.cells().forEach(cell -> counts.merge(new Cell(cell.context(), cell.day()), cell.count(), Long::sum));
		return counts;
	}

	@Test
	void withoutARuleNumbersAreAsTheyAre() {
		take(List.of(said("a", "desk", 0, 5)));

		assertEquals(1, workspace.feedback.tally(Scope.ALL).count());
		assertTrue(workspace.feedback.grouped().isEmpty());
	}

	@Test
	void everyCellOfEveryDoorIsOfEnoughPeopleAndOfAWholeMonth() {
		for (int seed = 0; seed < 5; seed++) {
			take(many(seed));
		}
		longAgo();
		workspace.groups.set(true, AT_ONCE, workspace.access);

		var people = peopleOfNumbers();
		assertTrue(people.size() > 10, "most cells are large: " + people.size());
		people.forEach((cell, who) -> {
			assertTrue(who.size() >= 5, () -> cell + " is of " + who.size());
			assertEquals(1, cell.month().getDayOfMonth());
		});
		var counts = counts(workspace.feedback.tally(Scope.ALL));
		assertEquals(people.keySet(), counts.keySet());
		assertEquals(workspace.feedback.batches(Scope.ALL, access).count(), workspace.feedback.tally(Scope.ALL).count());
		assertEquals(
				StreamSupport.stream(workspace.feedback.batches(Scope.ALL, access).spliterator(), false).mapToLong(List::size).sum(),
				workspace.feedback.tally(Scope.ALL).count());
		var desk = new Scope("shop", "desk", "", new Period(START, START.plusMonths(4)));
		assertEquals(
				workspace.feedback.batches(desk, access).count(), workspace.feedback.tally(desk).count());
	}

	@Test
	void whatIsSmallWaitsAndIsAnsweredByAWiderQuestion() {
		for (int person = 0; person < 3; person++) {
			take(List.of(said("a" + person, "desk", 0, 4), said("b" + person, "desk", 1, 4)));
		}
		take(List.of(said("c", "phone", 3, 4))); // so that the quarter is over
		longAgo();
		workspace.groups.set(true, AT_ONCE, workspace.access);
		var grouped = workspace.feedback.grouped().orElseThrow();

		var january = new Scope("shop", "desk", "", new Period(START, START.plusMonths(1)));
		assertInstanceOf(Answer.Hidden.class, grouped.answer(january));
		assertInstanceOf(Answer.Shown.class, grouped.answer(Scope.ALL));
		assertEquals(0, workspace.feedback.tally(january).count());
		assertEquals(6, workspace.feedback.tally(Scope.ALL).count(), "told with the quarter, under the newest month");
		assertEquals(
				START.plusMonths(1), workspace.feedback.tally(Scope.ALL).cells().getFirst().day());
	}

	@Test
	void anErasureAndWhatComesLaterChangeNoNumber() {
		for (int person = 0; person < 5; person++) {
			take(List.of(said("p" + person, "desk", 0, 1 + person)));
		}
		longAgo();
		workspace.groups.set(true, AT_ONCE, workspace.access);
		var before = workspace.feedback.tally(Scope.ALL);
		assertEquals(5, before.count());

		take(List.of(said("late", "desk", 0, 1)));
		var first = workspace.feedback.select(Query.of(Scope.ALL), access).ids(0, 6);
		var erased = first[5];
		workspace.feedback.of(Set.of(erased), "request 1", workspace.access);

		assertEquals(before, workspace.feedback.tally(Scope.ALL));
	}

	@Test
	void whoeverReadsTextsReadsAllAndWhatServesAllPurposesCountsAll() {
		take(List.of(said("a", "desk", 0, 5), said("b", "desk", 0, 5)));
		longAgo();
		workspace.groups.set(true, AT_ONCE, workspace.access);

		assertEquals(0, workspace.feedback.tally(Scope.ALL).count());
		assertEquals(2, workspace.feedback.select(Query.of(Scope.ALL), access).size());
		assertEquals(2, workspace.feedback.tally(Scope.ALL, workspace.access).count());
	}

	@Test
	void wordsAreHandedOnOfTen() {
		for (int person = 0; person < 7; person++) {
			take(List.of(said("p" + person, "desk", 0, 3)));
		}
		for (int person = 0; person < 10; person++) {
			take(List.of(said("q" + person, "phone", 0, 3)));
		}
		longAgo();
		workspace.groups.set(true, AT_ONCE, workspace.access);
		var grouped = workspace.feedback.grouped().orElseThrow();

		var all = workspace.feedback.select(Query.of(Scope.ALL), access);
		for (Feedback one : all.rows(0, all.size())) {
			assertEquals(one.context().touchpoint().equals("phone"), grouped.quotes(one));
		}
		assertEquals(17, grouped.people(List.of(all.ids(0, 17)[0])) + 16);
	}

	private Exit run(Map<String, List<String>> options, String... words) {
		out.reset();
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		return new GroupsCommandComponent(workspace.groups, workspace.feedback)
				.run(new Invocation(List.of(words), options, false, Locale.ENGLISH, workspace.access, Progress.NONE, stream, stream));
	}

	@Test
	void aCommandTurnsItOnAndSaysWhyANumberIsNotShown() {
		take(List.of(said("a", "desk", 0, 5)));
		longAgo();
		assertEquals(Exit.DONE, run(Map.of(), "show"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("as they are"));
		assertEquals(Exit.USAGE, run(Map.of("--people", List.of("2")), "on"));
		assertEquals(Exit.DONE, run(Map.of("--people", List.of("4"), "--grace", List.of("0")), "on"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("at least 4 people"), out.toString(StandardCharsets.UTF_8));

		assertEquals(Exit.DONE, run(Map.of("--service", List.of("shop")), "why"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("fewer than 4"), out.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.DONE, run(Map.of(), "off"));
		assertFalse(workspace.groups.inForce().isPresent());
	}
}
