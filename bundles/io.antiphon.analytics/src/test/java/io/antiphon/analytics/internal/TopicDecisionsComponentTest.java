package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.TopicDecisions.Outcome;
import io.antiphon.analytics.TopicDecisions.Reason;
import io.antiphon.analytics.internal.review.Split;
import io.antiphon.analytics.internal.store.AnalyticsContributionComponent;
import io.antiphon.base.language.Language;
import io.antiphon.privacy.Access;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicDecisionsComponentTest {

	private static final Topic LATE = new Topic("en:late", "en", List.of("late"));
	private static final Topic PART = new Topic("en:late:van", "en", List.of("van"), Decided.NOTHING, LATE.id());
	private static final Topic ROOM = new Topic("code:room", "", List.of("Room"));

	private final OpenDoor door = new OpenDoor();
	private final Access access = door.access();
	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new AnalyticsContributionComponent()));
	private final FakeAnalytics analytics = new FakeAnalytics();
	private final Revisions revisions = new InMemoryDocuments().revisions();
	private final InMemoryFeedback feedback = new InMemoryFeedback(door);
	private final TopicDecisionsComponent decisions =
			new TopicDecisionsComponent(analytics, revisions, door, feedback, store.session("io.antiphon.analytics"));

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, store.open(folder));
		analytics.topics = List.of(LATE, PART, ROOM);
		feedback.put(FeedbackExamples.said(7, "late"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void keepsASplitUnderTheSameIdWhateverTheOrderOfItsWordsAndTakesItBack() {
		var change = done(decisions.split(LATE.id(), List.of(" Van", "courier", "van"), access));
		decisions.split(LATE.id(), List.of("courier", "van"), access);

		assertEquals(List.of(new Split(LATE.id(), List.of("courier", "van"))), TopicDecisionsComponent.splits(revisions));

		done(decisions.undo(change, access));
		assertEquals(List.of(), TopicDecisionsComponent.splits(revisions));
	}

	@Test
	void saysWhyATopicIsNotSplit() {
		assertEquals(Reason.NO_TOPIC, refused(decisions.split("en:gone", List.of("van"), access)));
		assertEquals(Reason.PART, refused(decisions.split(PART.id(), List.of("van"), access)));
		assertEquals(Reason.FRAME, refused(decisions.split(ROOM.id(), List.of("van"), access)));
		assertEquals(Reason.WORDS, refused(decisions.split(LATE.id(), List.of("van, truck"), access)));
		assertEquals(Reason.WORDS, refused(decisions.split(LATE.id(), List.of("  "), access)));

		var frame = new CodeFrame(List.of(Code.of("a", Language.EN, "A"), Code.of("b", Language.EN, "B")));
		new CodeFramesComponent(revisions, door).use(frame, access);
		assertEquals(Reason.FRAME, refused(decisions.split(LATE.id(), List.of("van"), access)));
	}

	@Test
	void movesPiecesThatAreThereToTopicsOfTheNewestReviewAndTakesItBack() {
		var moved = decisions.move(Map.of(7L, Optional.of(LATE.id()), 99L, Optional.of(LATE.id())), access).orElseThrow();

		assertEquals(Map.of(7L, Optional.<String>empty()), moved.before());
		assertEquals(Map.of(7L, LATE.id()), decisions.moved());
		assertEquals(Optional.empty(), decisions.move(Map.of(7L, Optional.of("en:gone")), access));

		done(decisions.undo(moved.change(), access));
		assertEquals(Map.of(), decisions.moved());
	}

	@Test
	void movesAPieceBackToATopicThatIsNotFoundAnyMore() {
		decisions.move(Map.of(7L, Optional.of(LATE.id())), access);
		analytics.topics = List.of(ROOM);
		var before = decisions.move(Map.of(7L, Optional.of(ROOM.id())), access).orElseThrow().before();

		decisions.move(before, access);

		assertEquals(Map.of(7L, LATE.id()), decisions.moved());
	}

	@Test
	void takesNothingBackThatIsNoChangeOfTopics() {
		var other = (Revisions.Outcome.Written) revisions.write(
				new Change("plan", "lin", List.of(new Edit("plan", "1", new TopicDecisionsComponent.Part("x", List.of()), 0))));

		assertEquals(Reason.NO_CHANGE, refused(decisions.undo(other.change(), access)));
		assertEquals(Reason.NO_CHANGE, refused(decisions.undo(other.change() + 1, access)));
	}

	private static long done(Outcome outcome) {
		return assertInstanceOf(Outcome.Done.class, outcome).change();
	}

	private static Reason refused(Outcome outcome) {
		return assertInstanceOf(Outcome.Refused.class, outcome).reason();
	}
}
