package io.antiphon.base.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Fault.Kind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadGuardTest {

	private static final Extension STRANGER = new Extension("com.example.odd", "com.example.odd.Odd");
	private static final Extension OURS = new Extension("io.antiphon.report", "io.antiphon.report.Own");
	private static final Call<String> LABEL = Call.text("Thing.label", 20);
	private static final Call<String> HURRIED = LABEL.within(Duration.ofMillis(1));
	private static final Progress CANCELLED = new Progress() {
		@Override
		public boolean cancelled() {
			return true;
		}
	};

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults, Duration.ofMillis(1));
	private final CountDownLatch never = new CountDownLatch(1);

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

	@Test
	void aStrangerWorksOnAThreadOfItsOwnAndOneOfOursOnTheCallers() {
		var threads = new ArrayList<Thread>();

		guard.ask(STRANGER, threads, LABEL, ThreadGuardTest::here);
		guard.ask(OURS, threads, LABEL, ThreadGuardTest::here);

		assertNotSame(Thread.currentThread(), threads.getFirst());
		assertTrue(threads.getFirst().isDaemon());
		assertSame(Thread.currentThread(), threads.getLast());
		assertEquals(List.of(), faults.all());
	}

	@Test
	void oneThatHangsIsGivenUpNamedAndNotAskedAgain() {
		var asked = new AtomicInteger();

		var first = guard.ask(STRANGER, asked, HURRIED, this::hang);
		var second = guard.ask(STRANGER, asked, LABEL, this::hang);

		assertEquals(Kind.LATE, kind(first));
		assertEquals(Kind.LATE, kind(second));
		assertEquals(1, asked.get());
		assertEquals(1, faults.all().size());
		assertEquals(
				"com.example.odd.Odd did not answer at Thing.label within 1 seconds; it is left out until the next start.",
				faults.all().getFirst().sentence(Locale.ENGLISH));
	}

	@Test
	void oneThatIgnoresCancellingIsLeftOutWhileItRuns() throws InterruptedException {
		var at = new AtomicReference<Thread>();
		var answer = guard.<AtomicReference<Thread>, String>ask(STRANGER, at, LABEL, CANCELLED, (place, progress) -> {
			place.set(Thread.currentThread());
			return stubborn();
		});

		assertEquals(Kind.DID_NOT_STOP, kind(answer));
		assertTrue(guard.leftOut(STRANGER).isPresent());
		never.countDown();
		at.get().join();
		assertTrue(guard.leftOut(STRANGER).isEmpty());
		assertEquals("again", guard.ask(STRANGER, "again", LABEL, said -> said).or(""));
	}

	@Test
	void workThatShowsProgressIsNotLate() {
		var work = LABEL.within(Duration.ofSeconds(5));

		var answer = guard.ask(STRANGER, "done", work, Progress.NONE, (said, progress) -> {
			progress.begin("counting", 1_000);
			progress.advance(1_000);
			return said;
		});

		assertEquals("done", answer.or(""));
	}

	@Test
	void whoeverIsCalledForLongWorkGivesASignOfLifeForTheExtensionOnItsThread() throws InterruptedException {
		var mine = new Life(Progress.NONE);
		var others = new Life(Progress.NONE);
		var began = others.sign();
		var working = Thread.ofPlatform().start(() -> {
			Pulse.begin(mine);
			while (mine.sign() <= began) {
				Pulse.beat();
			}
		});

		working.join();
		Pulse.beat();

		assertEquals(began, others.sign());
	}

	@Test
	void oneThatAsksForItselfIsNotAskedWithoutEnd() {
		var deepest = new AtomicInteger();

		var answer = guard.ask(STRANGER, deepest, LABEL, this::askAgain);

		assertEquals("asked", answer.or(""));
		assertEquals(64, deepest.get());
		assertEquals(List.of(Kind.IN_CIRCLES), faults.all().stream().map(Fault::kind).toList());
	}

	private String askAgain(AtomicInteger depth) {
		depth.incrementAndGet();
		guard.ask(STRANGER, depth, LABEL, this::askAgain);
		return "asked";
	}

	@Test
	void whatIsThrownIsNamedByItsClassAndPlaceAndNotByItsWords() {
		var answer = guard.ask(STRANGER, "a customer's words", LABEL, said -> {
			throw new IllegalStateException(said);
		});

		var told = fault(answer).sentence(Locale.ENGLISH);
		assertTrue(told.startsWith("com.example.odd.Odd failed at Thing.label: java.lang.IllegalStateException at "), told);
		assertFalse(told.contains("customer"), told);
	}

	@Test
	void anErrorOfTheClassLoaderOrTheStackIsAFaultLikeAnyOther() {
		guard.ask(STRANGER, 0, LABEL, ThreadGuardTest::deeper);
		guard.ask(OURS, 0, LABEL, ThreadGuardTest::deeper);
		guard.ask(OURS, 0, LABEL, none -> {
			throw new NoClassDefFoundError();
		});

		assertEquals(List.of(Kind.THREW, Kind.THREW, Kind.THREW), faults.all().stream().map(Fault::kind).toList());
	}

	@Test
	void whoFailsThreeTimesIsLeftOutAndOneOfOursNever() {
		for (int time = 0; time < 5; time++) {
			guard.ask(STRANGER, time, LABEL, ThreadGuardTest::broken);
			guard.ask(OURS, time, LABEL, ThreadGuardTest::broken);
		}

		assertEquals(Kind.LEFT_OUT, guard.leftOut(STRANGER).orElseThrow().kind());
		assertTrue(guard.leftOut(OURS).isEmpty());
		assertTrue(faults.all().stream().anyMatch(fault -> fault.kind() == Kind.LEFT_OUT));
	}

	@Test
	void wordsForTheUserAreHandedOnAndDoNotCount() {
		var call = LABEL.saying(IOException.class);

		for (int time = 0; time < 5; time++) {
			var answer = guard.ask(STRANGER, "the office\nis closed", call, said -> {
				throw new IOException(said);
			});
			assertEquals("com.example.odd.Odd could not do its work: the office is closed", fault(answer).sentence(Locale.ENGLISH));
		}

		assertTrue(guard.leftOut(STRANGER).isEmpty());
	}

	@Test
	void moreThanIsAllowedIsNotTakenEvenWhereTheListLiesAboutItsSize() {
		var call = Call.<Integer>list("Thing.parts", Call.SHORT, 1_000);
		var endless = new AbstractList<Integer>() {
			@Override
			public Integer get(int index) {
				return index;
			}

			@Override
			public int size() {
				return Integer.MAX_VALUE;
			}
		};

		var million = guard.ask(STRANGER, Collections.nCopies(1_000_000, 1), call, list -> list);
		var never = guard.ask(OURS, endless, call, list -> list);
		var enough = guard.ask(STRANGER, Collections.nCopies(1_000, 1), call, list -> list);

		assertEquals(Kind.TOO_MUCH, kind(million));
		assertEquals(Kind.TOO_MUCH, kind(never));
		assertEquals(1_000, enough.or(List.of()).size());
	}

	@Test
	void nothingAndListsWithHolesAreOfNoUse() {
		var call = Call.<String>list("Thing.parts", Call.SHORT, 10);

		assertEquals(Kind.UNUSABLE, kind(guard.ask(STRANGER, "", LABEL, none -> null)));
		assertEquals(Kind.UNUSABLE, kind(guard.ask(STRANGER, "", call, none -> Arrays.asList("a", null))));
	}

	@Test
	void aTextIsOneLineAndNoLongerThanItMayBe() {
		assertEquals("two lines", guard.ask(STRANGER, " two\n\tlines\u0007 ", LABEL, text -> text).or(""));
		assertEquals(Kind.TOO_MUCH, kind(guard.ask(STRANGER, "x".repeat(21), LABEL, text -> text)));
	}

	@Test
	void onceNobodyWaitsTheProgressIsTakenBack() throws InterruptedException {
		var seen = new AtomicReference<Boolean>();
		var ended = new CountDownLatch(1);

		guard.ask(STRANGER, seen, HURRIED, Progress.NONE, (place, progress) -> {
			hang();
			place.set(progress.cancelled());
			ended.countDown();
			return "";
		});
		never.countDown();
		ended.await();

		assertEquals(Boolean.TRUE, seen.get());
	}

	@Test
	void aFaultIsHeardOnceAndListedOnce() {
		var heard = new ArrayList<Fault>();
		try (var listening = faults.listen(heard::add)) {
			guard.ask(STRANGER, 0, LABEL, ThreadGuardTest::broken);
			guard.ask(STRANGER, 0, LABEL, ThreadGuardTest::broken);
		}
		guard.ask(STRANGER, 0, LABEL, ThreadGuardTest::deeper);

		assertEquals(1, heard.size());
		assertEquals(1, faults.all().stream().filter(heard.getFirst()::repeats).count());
	}

	@Test
	void aServiceThatCannotBeMadeIsNamedAsThat() {
		var broken = new Guarded<String>(STRANGER, guard, new Guarded.Instance<>() {
			@Override
			public String known() {
				return null;
			}

			@Override
			public String made() {
				throw new NotStarted();
			}
		});

		assertEquals(Kind.NOT_STARTED, kind(broken.ask(LABEL, text -> text)));
		assertTrue(guard.leftOut(STRANGER).isPresent());
	}

	@Test
	void everyKindHasItsSentenceInBothLanguages() {
		for (var kind : Kind.values()) {
			var fault = new Fault(Instant.EPOCH, STRANGER, "Thing.label", kind, "3");
			assertTrue(fault.sentence(Locale.ENGLISH).startsWith("com.example.odd.Odd "), kind::name);
			assertTrue(fault.sentence(Locale.CHINESE).matches(".*\\p{IsHan}.*"), kind::name);
		}
	}

	@Test
	void theEndOfTheProcessIsSeenInTheStackOfWhoAskedForIt() {
		var ending = new StackTraceElement[] {
			new StackTraceElement("java.lang.Object", "wait", "", 1),
			new StackTraceElement("java.lang.Runtime", "exit", "", 1),
			new StackTraceElement("java.lang.System", "exit", "", 1),
			new StackTraceElement("com.example.odd.Odd", "label", "", 1)
		};

		assertTrue(Exits.exits(ending));
		assertFalse(Exits.exits(Thread.currentThread().getStackTrace()));
	}

	private static String here(List<Thread> threads) {
		threads.add(Thread.currentThread());
		return "";
	}

	private static String broken(int time) {
		throw new IllegalStateException("attempt " + time);
	}

	private static String deeper(int depth) {
		return deeper(depth + 1) + depth;
	}

	private String hang(AtomicInteger asked) {
		asked.incrementAndGet();
		return hang();
	}

	private String hang() {
		return stubborn();
	}

	/** Waits whatever interrupts it. */
	private String stubborn() {
		while (true) {
			try {
				never.await();
				return "";
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
	}

	private static Kind kind(Answer<?> answer) {
		return fault(answer).kind();
	}

	private static Fault fault(Answer<?> answer) {
		return ((Answer.Missing<?>) answer).fault();
	}
}
