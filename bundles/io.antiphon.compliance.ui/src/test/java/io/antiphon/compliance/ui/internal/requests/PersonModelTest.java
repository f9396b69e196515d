package io.antiphon.compliance.ui.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Verified;
import io.antiphon.compliance.files.PersonCopy.Written;
import io.antiphon.compliance.ui.internal.FakeDesk;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.wording.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonModelTest {

	@TempDir
	Path folder;

	private final FakeDesk desk = new FakeDesk(Locale.ENGLISH);
	private final FakeRights rights = new FakeRights();
	private final PersonModel model = new PersonModel(desk.desk(), rights);

	private static String summary(List<Block> page) {
		return assertInstanceOf(Block.Item.class, page.getFirst()).summary();
	}

	private static String state(List<Block> page) {
		return assertInstanceOf(Block.Item.class, page.getFirst()).details().stream()
				.flatMap(block -> block instanceof Block.State(var said, var tone) ? Stream.of(said) : Stream.of())
				.findFirst()
				.orElse("");
	}

	@Test
	void whoeverIsFoundIsChosenAndCanBeWhomARequestIsAbout() {
		var found = model.find(new Identifier(Identifier.Kind.ANY, "known"), Progress.NONE);

		model.found(found);

		assertEquals(FakeRights.SOMEBODY, model.subject());
		assertEquals("2 pieces of feedback, in all versions.", summary(model.words().found(found.getFirst())));
		assertEquals(Set.of(Purpose.SUBJECT_REQUEST), Set.copyOf(desk.asked));
	}

	@Test
	void whoIsNotFoundIsNobody() {
		model.found(model.find(new Identifier(Identifier.Kind.ANY, "stranger"), Progress.NONE));

		assertEquals(Subject.NOBODY, model.subject());
	}

	@Test
	void whatWouldGoIsCountedWithoutWhatHasToStay() {
		var preview = model.words().preview(FakeRights.found());

		assertEquals(3, PersonWords.taken(FakeRights.found()));
		assertTrue(preview.contains("2 × feedback: said by them"), preview);
		assertTrue(preview.contains("It cannot be taken back."), preview);
	}

	@Test
	void anErasureWritesItsCertificateAndIsRememberedForTheAnswer() throws IOException {
		var file = folder.resolve("certificate.json");

		var gone = model.erase(FakeRights.SOMEBODY, file, Progress.NONE);
		model.erased(gone.request());

		assertTrue(Files.readString(file).contains("\"request\" : \"r1\""));
		assertEquals("r1", model.erasure());
		assertEquals("Erased", state(gone.page()));
		assertEquals(Subject.NOBODY, model.subject());
		assertEquals(1, desk.changes);
	}

	@Test
	void whereNotAllCanBeReachedThereIsNoCertificate() {
		rights.erased = new Erased.Incomplete(List.of(), List.of("com.example NOTE.WORDS"), FakeRights.PLACES.subList(1, 2));
		var file = folder.resolve("certificate.json");

		var gone = model.erase(FakeRights.SOMEBODY, file, Progress.NONE);

		assertFalse(Files.exists(file));
		assertEquals("", gone.request());
		assertEquals("Not all is gone", state(gone.page()));
	}

	@Test
	void nothingIsErasedWhereTheCertificateCannotBeWritten() throws IOException {
		var file = Files.writeString(folder.resolve("file"), "").resolve("certificate.json");

		var gone = model.erase(FakeRights.SOMEBODY, file, Progress.NONE);

		assertEquals("", gone.request());
		assertEquals(Set.of(), Set.copyOf(desk.asked), "no access was asked for");
	}

	@Test
	void aCertificateThatWasWrittenHolds() {
		var file = folder.resolve("certificate.json");
		model.erase(FakeRights.SOMEBODY, file, Progress.NONE);

		var holds = model.verify(file, Progress.NONE);
		rights.verified = new Verified.Changed();

		assertEquals("Genuine", state(holds));
		assertEquals("Not to be relied on", state(model.verify(file, Progress.NONE)));
	}

	@Test
	void anotherFileIsNoCertificate() throws IOException {
		var file = Files.writeString(folder.resolve("other.json"), "{}");

		assertEquals("That file is no certificate.", summary(model.verify(file, Progress.NONE)));
	}

	@Test
	void aCopyIsWrittenOnceIntoAFolder() {
		var first = model.copy(FakeRights.SOMEBODY, folder, Progress.NONE);
		var second = model.copy(FakeRights.SOMEBODY, folder, Progress.NONE);

		assertInstanceOf(Written.Done.class, first);
		assertTrue(model.words().copied(second, folder).endsWith("holds a copy already; choose another folder."));
	}

	@Test
	void aCorrectionThatChangesNothingTellsNobody() {
		var same = model.correct(FakeRights.SOMEBODY, "1", "text", "late");
		var before = desk.changes;
		model.correct(FakeRights.SOMEBODY, "1", "text", "in time");

		assertEquals("It says so already; nothing was changed.", model.words().corrected(same));
		assertEquals(0, before);
		assertEquals(1, desk.changes);
	}
}
