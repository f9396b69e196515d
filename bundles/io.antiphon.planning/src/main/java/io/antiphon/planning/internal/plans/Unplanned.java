package io.antiphon.planning.internal.plans;

import io.antiphon.base.Texts;

/** A pain point that nothing is planned for, and why: a key of the texts under {@code refused.}. */
public record Unplanned(String finding, String title, String reason) {

	public String sentence(Texts texts) {
		return texts.get("refused", title, texts.get("refused." + reason));
	}
}
