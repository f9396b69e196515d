package io.antiphon.channels;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Takes files of feedback in: CSV, TSV and JSON lines. Thread-safe; every call blocks. */
@ProviderType
public interface Intake {

	/** Reads a file and says what taking it in would do. */
	Previewing preview(Path file, Declared declared, Progress progress);

	/** Takes a file in as a whole or not at all. */
	Taking take(Path file, Declared declared, Access access, Progress progress);

	/** Takes in the bundled sample, which is made up. */
	Taking takeSample(Locale locale, Access access, Progress progress);

	/** The day on which the change in the sample begins that its turn of the loop judges. Does not block. */
	LocalDate sampleActionDate();

	/** The roles a column of feedback can have, as mapping files and as the user call them. */
	List<RoleName> roles(Locale locale);

	/** A role by its word in mapping files and its name. */
	record RoleName(String role, String name) {}
}
