package io.antiphon.feedback.ui.spi;

import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that people say of pieces in the feedback table, by pressing a key or choosing from a list: how they sound, what they are about. An OSGi service; the table shows what can be
 * said in its menu, and takes it back by saying of each piece what was said before. What can be chosen is asked, and what is said is kept, off the UI thread, with a workspace open; id, label
 * and marks answer at once. One that throws or is late is
 * named to the user, and nothing is said.
 */
@ConsumerType
public interface Marking {

	/** Stable, e.g. "analytics.sentiment". */
	String id();

	/** What is said in the user's language, e.g. "Sentiment". */
	String label(Locale locale);

	/** What can be said by a key. */
	List<Mark> marks(Locale locale);

	/** What can be chosen besides, where that is too much for keys; none as a rule. May block; asked each time the data changes. */
	default List<Facet.Option> choices(Locale locale) {
		return List.of();
	}

	/** Says it of pieces by their ids, and answers what was said of each that it took before; the value "" says nothing, and takes back what was said. */
	Map<Long, String> say(Set<Long> pieces, String value, Access access);

	/** A stable value, what it is called, and the key that says it: a digit. */
	record Mark(String value, String label, char key) {}
}
