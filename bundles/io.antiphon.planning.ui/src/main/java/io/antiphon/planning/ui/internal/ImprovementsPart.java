package io.antiphon.planning.ui.internal;

import io.antiphon.loop.Step;
import io.antiphon.loop.ui.ItemsPart;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.StepRun;
import io.antiphon.planning.Register;
import io.antiphon.wording.Anchors;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** The register of improvements: each with its goal, decision, test plan, actions and control chart, and what came of it. */
public final class ImprovementsPart extends ItemsPart {

	private final Writing writing;
	private final Freezes freezes;
	private @Nullable Shell window;

	@Inject
	public ImprovementsPart(Writing writing, Register register) {
		super(
				writing.desk(),
				writing.texts(),
				List.of(Step.GOAL, Step.DECIDE, Step.PLAN),
				scope -> register.entries(scope, writing.locale()),
				register::count);
		this.writing = writing;
		this.freezes = new Freezes(writing, register);
	}

	void freeze() {
		if (window != null) {
			freezes.freeze(window, looked(), id -> show(Anchors.improvement(id)));
		}
	}

	void adjust() {
		if (window != null) {
			freezes.adjust(window, looked(), id -> show(Anchors.improvement(id)));
		}
	}

	/** The id of the improvement that is chosen; empty where none is. */
	private String looked() {
		var prefix = Anchors.improvement("");
		return chosen().startsWith(prefix) ? chosen().substring(prefix.length()) : "";
	}

	@Override
	protected void more(MasterDetail<?> frame, Shell shell) {
		window = shell;
		frame.also(writing.texts().get("register.open"), () -> writing.desk().views().open(Anchors.improvement(looked())));
		frame.also(writing.texts().get("freeze.offer"), this::freeze);
		frame.also(writing.texts().get("adjust.offer"), this::adjust);
	}

	/** When the change begins decides which time a plan compares. */
	@Override
	protected void start(StepRun step, Shell shell) {
		step.startWithActionDate(shell);
	}
}
