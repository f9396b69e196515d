package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.durability.Attacker;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.spi.Contribution;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.TallyCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workspace as the last landed product left it, with made-up rows that it sealed: the tables by its own migrations, the rows
 * and what lay beside the key as it wrote them. Whoever adds a migration leaves this as it is.
 */
class UpgradedWorkspaceTest {

	private static final String WORKSPACE = "7a0c5c1e-0000-4000-8000-00000000a0e1";
	private static final List<String> LANDED = List.of(
			"0001-audit", "0001-feedback", "0002-rejections", "0003-seals", "0001-documents", "0002-authors");

	private record Note(String words) {}

	/** A contribution as it was: without what was added to it since. */
	private record AsItWas(Contribution now) implements Contribution {

		@Override
		public String id() {
			return now.id();
		}

		@Override
		public List<Class<?>> entities() {
			return List.of();
		}

		@Override
		public List<String> migrations() {
			return now.migrations().stream().filter(LANDED::contains).toList();
		}

		@Override
		public @Nullable InputStream script(String dialect, String name) {
			return now.script(dialect, name);
		}
	}

	@TempDir
	Path folder;

	private void lay() throws IOException {
		Files.createDirectories(folder.resolve("data"));
		Files.createDirectories(folder.resolve("keys"));
		Files.writeString(
				folder.resolve("data/workspace.properties"), "format=1\nid=" + WORKSPACE + "\nnode=7\n");
		for (var name : List.of("key", "anchor-0", "anchor-1")) {
			Files.writeString(folder.resolve("keys").resolve(WORKSPACE + "." + name), resource(name + ".txt"));
		}
		try (var store = new WorkspaceStore(() -> List.of(
				new AsItWas(new PrivacyContributionComponent()),
				new AsItWas(new FeedbackContributionComponent()),
				new AsItWas(new StoreContributionComponent())))) {
			assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
			var attacker = new Attacker(folder.resolve("data"));
			attacker.run("DELETE FROM DOCUMENT_SUM");
			attacker.run(resource("rows.sql").strip().split("\\R\\R")); // sums have lines, but no empty ones
		}
	}

	private static String resource(String name) throws IOException {
		try (var in = Objects.requireNonNull(UpgradedWorkspaceTest.class.getResourceAsStream("landed/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void opensWithAllItsRowsSoundAndSaysInItsAuditWhatWasUpgraded() throws IOException {
		lay();

		try (var workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"))) {
			assertEquals(12, workspace.feedback.select(Query.of(Scope.ALL), workspace.access).size());
			TallyCheck.agree(workspace.feedback, workspace.access);
			var receipts = workspace.feedback.receipts();
			assertEquals(2, receipts.size());
			assertEquals(
					List.of("no text"), // a sentence, from before receipts kept remarks
					receipts.stream().flatMap(receipt -> receipt.rejections().stream()).map(one -> Remark.sentence(one.reason())).toList());
			assertEquals(new Note("kept"), workspace.documents.find("test.note", "a", Note.class).orElseThrow());
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.privacy.verifyAudit().intact());
			assertEquals(0, workspace.acts("seal.upgrade").stream().filter(one -> one.count() > 1).count());
			assertEquals(
					Set.of(
							"io.antiphon.feedback 0004-tombstones", "io.antiphon.feedback 0005-kept-out",
							"io.antiphon.feedback 0006-masking-sets",
							"io.antiphon.feedback 0007-purposes", "io.antiphon.feedback 0008-consents",
							"io.antiphon.feedback 0009-contacts",
							"io.antiphon.feedback 0010-places", "io.antiphon.feedback 0011-taken-back",
							"io.antiphon.privacy 0002-turns", "io.antiphon.store 0004-revisions"),
					Set.of(workspace.acts("workspace.upgraded").getFirst().scope().split(", ")));
		}
		try (var workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"))) {
			assertEquals(1, workspace.acts("workspace.upgraded").size());
			var row = workspace.feedback.select(Query.of(Scope.ALL), workspace.access).ids(0, 1)[0];
			workspace.erasures.of(Set.of(row), "", workspace.access);
			assertEquals(List.of(), workspace.found());
		}
	}

	@Test
	void intakesFromBeforeWereMaskedByNoChosenSetAndLaterOnesMayBe() throws IOException {
		lay();

		try (var workspace = SealedWorkspace.open(folder.resolve("data"), folder.resolve("keys"))) {
			for (var receipt : workspace.feedback.receipts()) {
				assertEquals(Set.of(), receipt.maskingSets());
				assertEquals(IntakeRequest.USUAL, receipt.purposes());
				assertEquals(Set.of(), workspace.feedback.redaction(receipt.intake()).orElseThrow().sets());
			}
			var chosen = new IntakeRequest("t.csv", "csv", Set.of(), Set.of("de", "names"));
			try (var session = workspace.feedback.begin(chosen, workspace.access)) {
				Records.add(session, List.of(Records.said("new", "Mr Smith was rude")));
				var receipt = session.complete(Records.outcome());

				assertEquals(Set.of("de", "names"), workspace.feedback.redaction(receipt.intake()).orElseThrow().sets());
			}
			assertEquals(List.of(), workspace.found());
		}
	}
}
