package io.antiphon.planning.internal.plans;

import io.antiphon.base.Texts;
import io.antiphon.loop.Decision;
import io.antiphon.wording.Wording;

/** What a decision is called: what was chosen, behind what there was to decide where that has words of its own. */
public final class DecisionTitle {

	private DecisionTitle() {}

	public static String of(Decision decision, Wording wording) {
		var chosen = wording.phrase(decision.chosen());
		var question = decision.question();
		return question == null ? chosen
				: Texts.of(DecisionTitle.class, wording.locale()).get("decision.titled", wording.phrase(question), chosen);
	}
}
