package io.antiphon.report.spi;

import io.antiphon.privacy.Access;
import io.antiphon.wording.Section;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds a section to the report. Offered as an OSGi service; asked anew for each report, on a background thread, and may take a
 * minute. It keeps nothing between reports, since data may have changed. One that throws, is late, or whose data loop.json has no
 * form for, is named in the report, which is written without it.
 */
@ConsumerType
public interface Chapter {

	/** Sections are ordered by it: intake 10, feedback 20, findings 30, goals 40, improvements 50, verdicts 60. */
	int order();

	/** Its section in a language; what it reads of feedback it reads with {@code access}, for whom the report is written. */
	Section section(Locale locale, Access access);
}
