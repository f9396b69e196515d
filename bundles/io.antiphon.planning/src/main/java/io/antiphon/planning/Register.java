package io.antiphon.planning;

import io.antiphon.feedback.Scope;
import io.antiphon.wording.Block;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The register of improvements in words and charts, the same for the window and the report. Thread-safe; blocks. */
@ProviderType
public interface Register {

	/**
	 * Each improvement about something in {@code scope}, with the decision and goal behind it, its frozen test plan, its actions, and its indicator on a
	 * control chart where that has times. In the order they were planned.
	 */
	List<Block.Item> entries(Scope scope, Locale locale);

	/** How many there are, whatever they are about. */
	int count();
}
