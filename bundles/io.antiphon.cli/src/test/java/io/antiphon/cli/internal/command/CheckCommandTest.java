package io.antiphon.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Ids;
import io.antiphon.cli.internal.Examples;
import io.antiphon.cli.internal.Typed;
import io.antiphon.cli.spi.Exit;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Evidence;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealReport;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryErasures;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

	private final InMemoryFeedback store = new InMemoryFeedback();
	private final FakeChain chain = new FakeChain();
	private final OpenDoor privacy = new OpenDoor();
	private final Typed typed = new Typed();
	private Supplier<Optional<Backups.Origin>> unreadable = Optional::empty;

	@BeforeEach
	void fillSoundly() {
		store.put(Examples.feedback(1, "😤太慢"));
		store.put(Examples.feedback(2, "late"));
		store.keep(Examples.receipt(1, "a.csv", 2));
		chain.finding(Examples.finding("f", new Evidence(1, 0, 3), new Evidence(2, 0, 4)));
	}

	@Test
	void findsASoundWorkspaceSound() {
		assertEquals(Exit.DONE, run());

		assertEquals(5, typed.out().lines().filter(line -> line.startsWith("ok ")).count());
		assertEquals(5, typed.out().lines().count());
	}

	@Test
	void saysOfAFreezeThatWasBrokenOffThatNothingIsWrongWithIt() {
		var brokenOff = new SealFinding(SealFinding.Reason.BROKEN_OFF, "planning.plan", "i", "", 0, 0);
		privacy.checkedAs(new SealReport(9, 0, List.of(), List.of(brokenOff), true));

		assertEquals(Exit.DONE, run());

		assertTrue(typed.out().contains("ok      Test plan i: a freeze of it was broken off"), typed.out());
	}

	@Test
	void countsOneOfAThingAsOne() {
		run();

		assertTrue(typed.out().contains("1 receipt: 2 stored"), typed.out());
		assertFalse(typed.out().matches("(?s).*\\b[01] (receipts|records|pieces).*"), typed.out());
	}

	@Test
	void findsAChangedAudit() {
		privacy.verifiedAs(new AuditVerification.Truncated(9, 7));

		assertEquals(Exit.UNSOUND, run());

		assertEquals(1, failures());
	}

	@Test
	void findsReceiptsThatDoNotAddUp() {
		store.keep(Examples.receipt(2, "b.csv", 5));

		assertEquals(Exit.UNSOUND, run());

		assertTrue(typed.out().contains("FAILED  2 receipts say that 7 pieces were stored, but 2 are counted."), typed.out());
	}

	@Test
	void whatCannotBeReadIsNamedAndTheOtherStepsAreTakenAllTheSame() {
		unreadable = () -> {
			throw new IllegalArgumentException("1 read is not 2");
		};
		store.keep(Examples.receipt(2, "b.csv", 5));

		assertEquals(Exit.UNSOUND, run());

		assertTrue(typed.out().contains("FAILED  Where the workspace comes from cannot be read"), typed.out());
		assertTrue(typed.out().contains("FAILED  2 receipts say that 7 pieces"), typed.out());
		assertFalse(typed.out().contains("1 read is not 2"), typed.out());
	}

	@Test
	void aFaultOfOursIsThrownOnceAllThatWasFoundIsTold() {
		unreadable = () -> {
			throw new IndexOutOfBoundsException();
		};

		assertThrows(IndexOutOfBoundsException.class, this::run);

		assertEquals(5, typed.out().lines().count());
	}

	@Test
	void findsSpansOutsideTheirTextByCodePoints() {
		chain.finding(Examples.finding("g", new Evidence(1, 0, 4)));

		assertEquals(Exit.UNSOUND, run());

		assertTrue(typed.out().contains("Evidence in 1 piece of") && typed.out().contains(Ids.text(1)), typed.out());
	}

	@Test
	void findsEvidenceThatIsGone() {
		chain.finding(Examples.finding("g", new Evidence(99, 0, 4)));

		assertEquals(Exit.UNSOUND, run());

		assertTrue(typed.out().contains(Ids.text(99)), typed.out());
	}

	@Test
	void knowsEvidenceOfAnEarlierVersion() {
		store.put("row 1", Examples.feedback(3, "before")).put("row 1", Examples.feedback(1, "😤太慢"));
		chain.finding(Examples.finding("g", new Evidence(3, 0, 6)));

		assertEquals(Exit.DONE, run());
	}

	@Test
	void findsARollUpThatIsOff() {
		var cell = new Tally.Cell(null, new Context("shop", "", ""), "en", 3);
		store.tallying(new Tally(List.of(cell))).keep(Examples.receipt(2, "b.csv", 1));

		assertEquals(Exit.UNSOUND, run());

		assertTrue(typed.out().contains("2 pieces of feedback can be read, but 3 are counted."), typed.out());
	}

	@Test
	void saysItAsJsonAndInChinese() throws IOException {
		privacy.verifiedAs(new AuditVerification.Edited(4));
		run("--json");
		var chinese = new Typed();
		chinese.locale = Locale.SIMPLIFIED_CHINESE;
		chinese.run(command());

		var json = new ObjectMapper().readTree(typed.out());
		assertFalse(json.at("/sound").asBoolean());
		assertEquals("audit", json.at("/checks/1/name").asText());
		assertFalse(json.at("/checks/1/holds").asBoolean());
		assertTrue(json.at("/checks/2/holds").asBoolean());
		assertTrue(chinese.out().contains("未通过"), chinese.out());
	}

	private long failures() {
		return typed.out().lines().filter(line -> line.startsWith("FAILED ")).count();
	}

	private Exit run(String... words) {
		return typed.run(command(), words);
	}

	private CheckCommand command() {
		return new CheckCommand(new Checks(store, new InMemoryErasures(), chain, privacy, privacy, unreadable));
	}
}
