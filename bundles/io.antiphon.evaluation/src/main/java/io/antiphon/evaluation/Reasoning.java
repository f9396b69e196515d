package io.antiphon.evaluation;

import io.antiphon.feedback.Scope;
import io.antiphon.wording.Block;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The newest verdicts with their reasons, in the same words for the window and the report. Thread-safe; blocks. */
@ProviderType
public interface Reasoning {

	/** Each verdict on something in {@code scope} as a sentence, with the improvement it is on, what was compared and what the method takes for granted. */
	List<Block.Item> verdicts(Scope scope, Locale locale);

	/** How many there are, whatever they are on. */
	int count();
}
