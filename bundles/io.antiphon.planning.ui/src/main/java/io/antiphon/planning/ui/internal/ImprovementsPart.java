package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.Desk;
import io.antiphon.loop.ui.ItemsPart;
import io.antiphon.loop.ui.StepRun;
import io.antiphon.planning.Register;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** The register of improvements: each with its goal, decision, frozen test plan, actions and control chart. */
public final class ImprovementsPart extends ItemsPart {

	@Inject
	public ImprovementsPart(Desk desk, Register register) {
		super(
				desk,
				Texts.of(ImprovementsPart.class, desk.session().locale()),
				List.of(Step.GOAL, Step.DECIDE, Step.PLAN),
				scope -> register.entries(scope, desk.session().locale()),
				register::count);
	}

	/** When the change begins decides which time a plan compares. */
	@Override
	protected void start(StepRun step, Shell shell) {
		step.startWithActionDate(shell);
	}
}
