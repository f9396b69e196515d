package io.antiphon.report.spi;

import io.antiphon.privacy.Access;
import io.antiphon.wording.Section;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/** Adds a section to the report. Offered as an OSGi service; called on the thread that writes the report; blocks. */
@ConsumerType
public interface Chapter {

	/** Sections are ordered by it: intake 10, feedback 20, findings 30, goals 40, improvements 50, verdicts 60. */
	int order();

	Section section(Locale locale, Access access);
}
