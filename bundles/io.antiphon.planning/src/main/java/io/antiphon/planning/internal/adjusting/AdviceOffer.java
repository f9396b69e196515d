package io.antiphon.planning.internal.adjusting;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Plans;
import io.antiphon.planning.Register.Advice;
import io.antiphon.wording.Wording;
import java.util.List;

/** What can be chosen after the verdict on an improvement, with the verdict and what it suggests, in words. */
public final class AdviceOffer {

	private final Iterations iterations;
	private final IterationWords words;
	private final Chain chain;
	private final Texts texts;
	private final Wording wording;

	public AdviceOffer(Plans plans, Chain chain, Wording wording) {
		this.iterations = Iterations.of(plans, chain);
		this.words = new IterationWords(plans, chain, wording);
		this.chain = chain;
		this.texts = Texts.of(AdviceOffer.class, wording.locale());
		this.wording = wording;
	}

	public Advice of(String id) {
		var iteration = iterations.of(id);
		var verdict = iteration.flatMap(Iteration::settled);
		if (iteration.isEmpty() || verdict.isEmpty()) {
			return new Advice(texts.get(iteration.isEmpty() ? "adjust.not.UNKNOWN" : "adjust.not.JUDGED"), List.of());
		}
		return new Advice(
				texts.get(
						"adjust.ask",
						wording.phrase(iteration.get().improvement().title()),
						wording.verdict(verdict.get(), chain),
						words.chosen(iteration.get())),
				Iteration.advised(verdict.get()));
	}
}
