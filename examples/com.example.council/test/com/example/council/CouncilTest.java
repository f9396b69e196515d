package com.example.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.store.changes.Revisions;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.workbench.ui.Deed;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CouncilTest {

	private final Council council = new Council(new InMemoryDocuments().revisions());

	private Vote vote(int favour, int against) {
		var written = assertInstanceOf(Revisions.Outcome.Written.class, council.write(new Ballot("i", favour, against)));
		return new Vote(council, Texts.of(Vote.class, Locale.ENGLISH), "Deliver by eight", written.change());
	}

	@Test
	void theNewestBallotOfAnImprovementCounts() {
		vote(4, 1);
		vote(5, 0);

		assertEquals(Map.of("i", new Ballot("i", 5, 0)), council.ballots());
	}

	@Test
	void aVoteIsTakenBackAndDoneAgain() {
		var first = vote(4, 1);

		first.undo(Progress.NONE);
		assertEquals(Map.of(), council.ballots());
		first.redo(Progress.NONE);

		assertEquals(Map.of("i", new Ballot("i", 4, 1)), council.ballots());
	}

	@Test
	void whatWasTakenBackIsVotedOnAnew() {
		vote(4, 1).undo(Progress.NONE);

		vote(2, 3);

		assertEquals(Map.of("i", new Ballot("i", 2, 3)), council.ballots());
	}

	@Test
	void aVoteIsNotTakenBackOverOneThatCameLater() {
		var first = vote(4, 1);
		vote(5, 0);

		assertInstanceOf(Deed.Outcome.Refused.class, first.undo(Progress.NONE));
		assertEquals(Map.of("i", new Ballot("i", 5, 0)), council.ballots());
	}

	@Test
	void aBallotHasVotes() {
		assertThrows(IllegalArgumentException.class, () -> new Ballot("i", 0, 0));
	}
}
