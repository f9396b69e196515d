package io.antiphon.planning.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.ItemsPart;
import io.antiphon.loop.ui.MasterDetail;
import io.antiphon.loop.ui.StepRun;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Register;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Anchors;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The register of improvements: each with its goal, decision, test plan, actions and control chart, and what came of it. */
public final class ImprovementsPart extends ItemsPart {

	private final ViewServices desk;
	private final Register register;
	private final Texts texts;

	@Inject
	public ImprovementsPart(ViewServices desk, Register register) {
		super(
				desk,
				Texts.of(ImprovementsPart.class, desk.session().locale()),
				List.of(Step.GOAL, Step.DECIDE, Step.PLAN),
				scope -> register.entries(scope, desk.session().locale()),
				register::count);
		this.desk = desk;
		this.register = register;
		this.texts = Texts.of(ImprovementsPart.class, desk.session().locale());
	}

	/**
	 * Names what freezing a test plan would fix, and does so after a yes: that of the improvement that is chosen, or where there
	 * is nothing to freeze the first that is a draft.
	 */
	void freeze(Shell shell) {
		if (desk.steps().open()) {
			var looked = looked();
			desk.background().run(
					texts.get("freeze"),
					progress -> {
						var drafts = register.drafts();
						var id = drafts.isEmpty() || drafts.contains(looked) ? looked : drafts.getFirst();
						return new Asked(id, register.offer(id, desk.session().locale()));
					},
					asked -> ask(shell, asked.improvement(), asked.offer()));
		}
	}

	private record Asked(String improvement, Register.Offer offer) {}

	private void ask(Shell shell, String id, Register.Offer offer) {
		if (!id.isEmpty()) {
			show(Anchors.improvement(id));
		}
		var buttons = offer.possible()
				? new String[] {texts.get("freeze.yes"), texts.get("freeze.no")}
				: new String[] {texts.get("freeze.close")};
		var answer = MessageDialog.open(MessageDialog.NONE, shell, texts.get("freeze"), offer.sentence(), SWT.SHEET, buttons);
		if (offer.possible() && answer == 0) {
			desk.background().run(
					texts.get("freeze"),
					progress -> {
						register.freeze(id, desk.session().access(Purpose.IMPROVE_SERVICE));
						desk.session().dataChanged();
						return true;
					},
					done -> {});
		}
	}

	/**
	 * Asks what shall become of the improvement that is chosen, now that there is a verdict on it; where there is none on it, of the
	 * first that waits for somebody to choose.
	 */
	void adjust(Shell shell) {
		if (desk.steps().open()) {
			var looked = looked();
			desk.background().run(
					texts.get("adjust"),
					progress -> {
						var own = register.advice(looked, desk.session().locale());
						var waiting = register.undecided();
						return !own.choices().isEmpty() || waiting.isEmpty()
								? new Advised(looked, own)
								: new Advised(waiting.getFirst(), register.advice(waiting.getFirst(), desk.session().locale()));
					},
					advised -> ask(shell, advised));
		}
	}

	private record Advised(String improvement, Register.Advice advice) {}

	private void ask(Shell shell, Advised advised) {
		if (!advised.improvement().isEmpty()) {
			show(Anchors.improvement(advised.improvement()));
		}
		var dialog = new ChoiceDialog(shell, texts, advised.advice());
		dialog.open();
		dialog.chosen().ifPresent(choice -> desk.background().run(
				texts.get("adjust"),
				progress -> {
					var access = desk.session().access(Purpose.IMPROVE_SERVICE);
					register.adjust(advised.improvement(), choice, dialog.reason(), access);
					desk.session().dataChanged();
					return true;
				},
				done -> {}));
	}

	/** The id of the improvement that is chosen; empty where none is. */
	private String looked() {
		var prefix = Anchors.improvement("");
		return chosen().startsWith(prefix) ? chosen().substring(prefix.length()) : "";
	}

	@Override
	protected void more(MasterDetail<?> frame, Shell shell) {
		frame.also(texts.get("freeze.offer"), () -> freeze(shell));
		frame.also(texts.get("adjust.offer"), () -> adjust(shell));
	}

	/** When the change begins decides which time a plan compares. */
	@Override
	protected void start(StepRun step, Shell shell) {
		step.startWithActionDate(shell);
	}
}
