package io.antiphon.channels.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.sources.Schedule;
import io.antiphon.workbench.ui.forms.Form;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormsTest {

	private static Form filled() {
		var form = new SourceForms(Locale.ENGLISH).saving();
		form.type("name", "care");
		form.type("location", "imaps://care@mail.example.org/INBOX");
		return form;
	}

	@Test
	void aSourceIsRunByHandUnlessSomethingElseIsChosen() {
		assertEquals(Optional.of(new Schedule.ByHand()), SourceForms.saved(filled()).map(source -> source.schedule()));
	}

	@Test
	void aSourceIsSavedWithItsScheduleAndWhereItsPasswordLies() {
		var form = filled();
		form.type("password", "/run/secrets/mail");
		form.type("every", "60");

		var source = SourceForms.saved(form).orElseThrow();

		assertEquals("/run/secrets/mail", source.passwordFile());
		assertEquals(new Schedule.Every(Duration.ofHours(1)), source.schedule());
	}

	@Test
	void aSourceCanBeWatched() {
		var form = filled();
		form.type("every", "change");

		assertEquals(Optional.of(new Schedule.OnChange()), SourceForms.saved(form).map(source -> source.schedule()));
	}

	@Test
	void aMappingFileThatIsNotThereSavesNothing(@TempDir Path folder) {
		var form = filled();
		form.type("mapping", folder.resolve("none.json").toString());

		assertEquals(Optional.empty(), SourceForms.saved(form));
	}

	@Test
	void aNameAndAPlaceAreNeeded() {
		var form = new SourceForms(Locale.ENGLISH).saving();

		assertTrue(form.attempt().isPresent());
		assertEquals("This is needed.", form.problem("location"));
	}
}
