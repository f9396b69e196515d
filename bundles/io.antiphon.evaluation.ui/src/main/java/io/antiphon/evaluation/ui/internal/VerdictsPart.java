package io.antiphon.evaluation.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.evaluation.Reasoning;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.ItemsPart;
import io.antiphon.loop.ui.ViewServices;
import jakarta.inject.Inject;
import java.util.List;

/** Did it work? Each verdict as a sentence, with what was compared and what was taken for granted. */
public final class VerdictsPart extends ItemsPart {

	@Inject
	public VerdictsPart(ViewServices desk, Reasoning reasoning) {
		super(
				desk,
				Texts.of(VerdictsPart.class, desk.session().locale()),
				List.of(Step.JUDGE),
				scope -> reasoning.verdicts(scope, desk.session().locale()),
				reasoning::count);
	}
}
