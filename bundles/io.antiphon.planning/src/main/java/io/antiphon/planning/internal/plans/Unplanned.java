package io.antiphon.planning.internal.plans;

import io.antiphon.base.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A pain point that nothing is planned for, and why: a key of the texts under {@code refused.}; with the improvement that somebody works on,
 * where that is why.
 */
public record Unplanned(String finding, String title, String reason, @Nullable String improvement) {

	/** One that no improvement stands in the way of. */
	public Unplanned(String finding, String title, String reason) {
		this(finding, title, reason, null);
	}

	public String sentence(Texts texts) {
		return texts.get("refused", title, texts.get("refused." + reason));
	}
}
