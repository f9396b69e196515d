package io.antiphon.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.analytics.ui.internal.ComparisonModel.Look;
import io.antiphon.analytics.ui.internal.ComparisonModel.Wanted;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Block;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonModelTest {

	private static final Access ACCESS = new Access.Issuer().issue("analyst", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
	private static final Wanted CHANNELS = new Wanted(By.CHANNEL, null, null, Of.COMPLAINTS);

	private final ComparisonModel model = new ComparisonModel(new Three(), Locale.ENGLISH);

	@Test
	void beginsWithTheFirstTwoPartsThatThereAre() {
		var look = look(CHANNELS);

		assertEquals("app", look.chosen().a() == null ? "" : look.chosen().a().channel());
		assertEquals("phone", look.chosen().b() == null ? "" : look.chosen().b().channel());
		var topics = model.columns().get(5).shown();
		assertEquals(List.of("+10", "+25"), look.rows().stream().map(model.columns().get(4).shown()).toList());
		assertEquals(List.of("Complaints in all", "late"), look.rows().stream().map(topics).toList());
	}

	@Test
	void offersTheWaysInWhichThereAreTwoParts() {
		assertEquals(List.of(By.CHANNEL, By.SEGMENT), look(CHANNELS).ways());
	}

	@Test
	void saysThatThereAreNoTwo() {
		var look = look(CHANNELS.with(By.SERVICE));

		assertEquals("Service: there are no two to compare in this scope.", look.sentence());
		assertEquals(List.of(), look.rows());
	}

	@Test
	void saysWhyTheSamePartTwiceIsNotCompared() {
		var web = Scope.ALL.withChannel("web");

		var look = look(new Wanted(By.CHANNEL, web, web, Of.COMPLAINTS));

		assertTrue(look.sentence().startsWith("The two parts share feedback"), look.sentence());
		assertEquals(web, look.chosen().b());
	}

	@Test
	void leadsFromEachNumberToWhatItCounts() {
		var look = look(CHANNELS);

		var links = model.details(look.comparison().orElseThrow(), look.rows().getLast()).stream()
				.flatMap(block -> block instanceof Block.Links all ? all.targets().stream() : Stream.empty())
				.toList();

		assertEquals(List.of("all 10 pieces of app", "all 60 pieces of phone"), links.stream().map(Block.Cell::text).toList());
		assertEquals(
				"pieces-channel=app&option.analytics.sentiment=NEGATIVE&option.analytics.topic=en%3Alate", links.getFirst().anchor());
	}

	@Test
	void drawsDifferencesInPoints() {
		var picture = model.pictures(look(CHANNELS)).getFirst();

		assertTrue(picture.figure().about().replace('\u00a0', ' ').contains("late: +25 points (18–32 points)"), picture.figure()::about);
		assertEquals(List.of(), model.pictures(look(CHANNELS.with(By.SERVICE))));
	}

	private Look look(Wanted wanted) {
		return model.look(wanted, Scope.ALL, ACCESS, Progress.NONE);
	}

	/** Three channels and one of all else. */
	private static final class Three implements TopicComparisons {

		@Override
		public List<Scope> parts(By by, Scope within, Access access) {
			return by == By.CHANNEL ? Stream.of("app", "phone", "web").map(within::withChannel).toList() : List.of(within);
		}

		@Override
		public Outcome compare(Question question, Access access, Progress progress) {
			var late = new Row(Optional.of(new Topic("en:late", "en", List.of("late"))), new Count(10, 200), new Count(60, 200), 0, 0);
			return question.a().equals(question.b())
					? new Outcome.Refused(Reason.SHARED)
					: new Outcome.Compared(new Comparison(
							question, 200, 200, Optional.of(new Row(Optional.empty(), new Count(50, 200), new Count(70, 200), 0.1, 0.1)),
							List.of(late), 0));
		}
	}
}
