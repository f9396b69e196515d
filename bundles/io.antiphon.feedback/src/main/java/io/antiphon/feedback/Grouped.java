package io.antiphon.feedback;

import io.antiphon.base.Texts;
import io.antiphon.privacy.groups.Answer;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;

/**
 * How numbers are told of groups alone, at one moment: see {@link io.antiphon.privacy.groups.SmallGroups}. Blocks; any thread.
 */
public interface Grouped {

	/** Of how many people a number is at least. */
	int least();

	/** Since when that holds: what was made before is not to be shown. */
	Instant since();

	/** Whether numbers of a scope are shown; if not, why, and which wider question is answered. */
	Answer answer(Scope scope);

	/** How many people said these pieces; a piece of nobody known is one of its own. */
	long people(Collection<Long> feedback);

	/** What to say where such numbers are shown, or none are. */
	default String sentence(Locale locale) {
		return Texts.of(Grouped.class, locale).get("grouped", least());
	}

	/** Whether the words of a piece may be handed on to others. */
	boolean quotes(Feedback feedback);
}
