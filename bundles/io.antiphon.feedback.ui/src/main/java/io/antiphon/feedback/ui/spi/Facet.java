package io.antiphon.feedback.ui.spi;

import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A filter of the feedback table that another capability knows how to answer: by sentiment, by topic. An OSGi service; it
 * returns data, the table shows it. Both questions may block: they are asked off the UI thread, with a workspace open, each time the
 * filter is opened or the data changes, so nothing need be kept; id and label answer at once. One that throws or
 * is late is named to the user, and its filter is not there.
 */
@ConsumerType
public interface Facet {

	/** Stable, e.g. "analytics.sentiment". */
	String id();

	/** What the filter is called in the user's language, e.g. "Sentiment". */
	String label(Locale locale);

	/** What can be chosen now; empty hides the filter. */
	List<Option> options(Locale locale);

	/** The ids of all feedback that has the option of this value. */
	Set<Long> ids(String value, Access access);

	/** A choice: stable value and what it is called. */
	record Option(String value, String label) {}
}
