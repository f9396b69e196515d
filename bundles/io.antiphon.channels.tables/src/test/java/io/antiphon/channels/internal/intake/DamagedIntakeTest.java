package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Taking;
import io.antiphon.channels.feeds.internal.FeedConnectorComponent;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.interviews.internal.InterviewConnectorComponent;
import io.antiphon.channels.logs.internal.XesConnectorComponent;
import io.antiphon.channels.mail.internal.MailConnectorComponent;
import io.antiphon.channels.surveys.internal.LimeSurveyConnectorComponent;
import io.antiphon.channels.surveys.internal.OpenDataKitConnectorComponent;
import io.antiphon.channels.surveys.internal.SurveyJsConnectorComponent;
import io.antiphon.channels.tables.internal.ArrayConnectorComponent;
import io.antiphon.channels.tables.internal.TextConnectorComponent;
import io.antiphon.channels.tables.internal.WorkbookConnectorComponent;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.testkit.TallyCheck;
import io.antiphon.testkit.channels.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files go through the whole intake, one after another into one workspace: each is taken in as a whole or not at all, and what is there
 * is what the receipts say.
 */
class DamagedIntakeTest {

	/** So many of each; more by the system property. */
	private static final int EACH = Integer.getInteger("antiphon.mutants.whole", 12);
	private static final int SEED = 1_204;
	private static final Connectors ALL = Connectors.of(
			new TextConnectorComponent(), new WorkbookConnectorComponent(), new ArrayConnectorComponent(), new XesConnectorComponent(),
			new MailConnectorComponent(), new FeedConnectorComponent(), new LimeSurveyConnectorComponent(),
			new OpenDataKitConnectorComponent(), new SurveyJsConnectorComponent(), new InterviewConnectorComponent());

	@TempDir
	Path folder;

	/** How much is visible of each kind. */
	private record There(long feedback, long measurements, long events) {

		static There in(TestWorkspace workspace) {
			var measured = workspace.measurements.series().stream().mapToLong(series -> series.values().size()).sum();
			return new There(workspace.feedback().tally(Scope.ALL).count(), measured, workspace.events.counts(CaseScope.ALL).events());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"comments.csv", "comments.jsonl", "comments.json", "tickets.jsonl", "orders.csv", "measures.csv", "log.xes", "said.mbox",
		"said.rss",
		"feed.json", "limesurvey.csv", "kobo.csv", "surveyjs.json", "interview.md", "interview.vtt"
	})
	void isTakenInAsAWholeOrNotAtAll(String name) throws IOException {
		var good = good(name);
		var random = new Random(SEED);
		try (var workspace = new TestWorkspace(folder.resolve("data"))) {
			assertInstanceOf(Taking.Taken.class, take(workspace, name, good), "undamaged");
			for (int number = 0; number < EACH; number++) {
				var before = There.in(workspace);
				var taking = take(workspace, name, Damage.of(good, number, random));
				check(before, There.in(workspace), taking, name + " " + number);
			}
			TallyCheck.agree(workspace.feedback(), workspace.access());
		}
	}

	private static byte[] good(String name) throws IOException {
		try (var in = Objects.requireNonNull(DamagedIntakeTest.class.getResourceAsStream("good/" + name), name)) {
			return in.readAllBytes();
		}
	}

	private Taking take(TestWorkspace workspace, String name, byte[] bytes) throws IOException {
		var file = Files.write(folder.resolve(name), bytes);
		var stores = new FileIntake.Stores(workspace.feedback(), workspace.measurements, workspace.events);
		return new FileIntake(stores, ALL, workspace.access(), Progress.NONE)
				.take(file, new Declared("", "shop", Map.of(), Locale.ENGLISH));
	}

	private static void check(There before, There after, Taking taking, String which) {
		if (!(taking instanceof Taking.Taken(var receipt))) {
			assertEquals(before, after, which);
			return;
		}
		var kind = Intake.kind(receipt);
		var counts = receipt.counts();
		assertEquals(receipt.rejections().size(), counts.rejected(), which);
		assertEquals(before.feedback + (kind == Kind.FEEDBACK ? counts.stored() : 0), after.feedback, which);
		if (kind == Kind.EVENTS) {
			assertEquals(before.events + counts.stored(), after.events, which);
		}
		if (kind == Kind.MEASUREMENTS) {
			assertTrue(after.measurements <= before.measurements + counts.stored(), which);
		}
	}
}
