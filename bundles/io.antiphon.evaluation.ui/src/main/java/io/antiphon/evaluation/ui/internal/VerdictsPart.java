package io.antiphon.evaluation.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.evaluation.Reasoning;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.Destination;
import io.antiphon.loop.ui.Destinations;
import io.antiphon.loop.ui.ItemsView;
import io.antiphon.loop.ui.StepHandler;
import io.antiphon.loop.ui.StepRun;
import io.antiphon.loop.ui.Steps;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

/** Did it work? Each verdict as a sentence, with what was compared and what was taken for granted. */
public final class VerdictsPart implements Destination.Shows, StepHandler.Takes {

	private static final List<Step> STEPS = List.of(Step.JUDGE);

	private final StepRun run;
	private final ItemsView items;

	@Inject
	public VerdictsPart(Background background, Session session, Steps steps, Destinations destinations, Reasoning reasoning) {
		var texts = Texts.of(VerdictsPart.class, session.locale());
		run = new StepRun(background, steps, texts.get("step"), STEPS);
		var words = new ItemsView.Words(
				texts.get("items"), texts.get("item"), texts.get("summary"), texts.get("step"), texts.get("closed"));
		items = new ItemsView(
				words, background, session, steps, destinations, STEPS, () -> reasoning.verdicts(session.locale()));
	}

	@PostConstruct
	void create(Composite parent) {
		items.create(parent, this::take);
	}

	@Override
	public void show(String anchor) {
		items.show(anchor);
	}

	@Override
	public void take() {
		run.start();
	}

	@Focus
	void focus() {
		items.focus();
	}
}
