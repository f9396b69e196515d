package io.antiphon.planning;

import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Block;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The register of improvements in words and charts, the same for the window and the report. Thread-safe; blocks. */
@ProviderType
public interface Register {

	/**
	 * Each improvement about something in {@code scope}, with the decision and goal behind it, its test plan, its actions, and its
	 * indicator on a control chart where that has times. In the order they were planned.
	 */
	List<Block.Item> entries(Scope scope, Locale locale);

	/** How many there are, whatever they are about. */
	int count();

	/**
	 * Freezes the test plan of an improvement, once: it gets the time and a keyed digest of all that it fixes, which the audit
	 * chain names. From then on it can be judged by it. Only ever called because somebody said yes.
	 */
	Freezing freeze(String improvement, Access access);

	/** The improvements whose test plans are drafts, by their ids, in the order they were planned. */
	List<String> drafts();

	/** What freezing it would fix, or why it cannot be frozen. */
	Offer offer(String improvement, Locale locale);

	/** A sentence to confirm where it is {@code possible}, else the reason why it is not. */
	record Offer(boolean possible, String sentence) {}
}
