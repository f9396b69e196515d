package io.antiphon.planning.internal;

import io.antiphon.base.Texts;

/** A pain point that nothing is planned for, and why: a key of the texts under {@code refused.}. */
record Unplanned(String finding, String title, String reason) {

	String sentence(Texts texts) {
		return texts.get("refused", title, texts.get("refused." + reason));
	}
}
