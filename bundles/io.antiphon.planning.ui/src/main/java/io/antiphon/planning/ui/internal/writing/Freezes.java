package io.antiphon.planning.ui.internal.writing;

import io.antiphon.base.Texts;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.Register;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Notice;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The two steps that ask first and cannot be undone: freezing a test plan, and choosing after a verdict. UI thread. */
public final class Freezes {

	private final ViewServices desk;
	private final Register register;
	private final Texts texts;

	public Freezes(Writing writing, Register register) {
		this.desk = writing.desk();
		this.register = register;
		this.texts = writing.texts();
	}

	private record Asked(String improvement, Register.Offer offer) {}

	/**
	 * Names what freezing a test plan would fix, and does so after a yes: that of the improvement, or where there is nothing to freeze the
	 * first that is a draft. {@code looked} is told which.
	 */
	public void freeze(Shell shell, String improvement, Consumer<String> looked) {
		if (desk.steps().open()) {
			desk.background().run(
					texts.get("freeze"),
					progress -> {
						var drafts = register.drafts();
						var id = drafts.isEmpty() || drafts.contains(improvement) ? improvement : drafts.getFirst();
						return new Asked(id, register.offer(id, desk.session().locale()));
					},
					asked -> ask(shell, asked, looked));
		}
	}

	private void ask(Shell shell, Asked asked, Consumer<String> looked) {
		if (!asked.improvement().isEmpty()) {
			looked.accept(asked.improvement());
		}
		var possible = asked.offer().possible();
		var buttons = possible
				? new String[] {texts.get("freeze.yes"), texts.get("freeze.no")}
				: new String[] {texts.get("freeze.close")};
		var answer = MessageDialog.open(MessageDialog.NONE, shell, texts.get("freeze"), asked.offer().sentence(), SWT.SHEET, buttons);
		if (possible && answer == 0) {
			desk.background().run(
					texts.get("freeze"),
					progress -> {
						var freezing = register.freeze(asked.improvement(), desk.session().access(Purpose.IMPROVE_SERVICE));
						desk.session().dataChanged();
						return freezing;
					},
					freezing -> {
						if (freezing instanceof Freezing.Refused) {
							Notice.show(shell, desk.session().locale(), texts.get("freeze"), texts.get("freeze.refused"));
						}
					});
		}
	}

	private record Advised(String improvement, Register.Advice advice) {}

	/**
	 * Asks what shall become of the improvement, now that there is a verdict on it; where there is none on it, of the first that waits for
	 * somebody to choose.
	 */
	public void adjust(Shell shell, String improvement, Consumer<String> looked) {
		if (desk.steps().open()) {
			desk.background().run(
					texts.get("adjust"),
					progress -> {
						var own = register.advice(improvement, desk.session().locale());
						var waiting = register.undecided();
						return !own.choices().isEmpty() || waiting.isEmpty()
								? new Advised(improvement, own)
								: new Advised(waiting.getFirst(), register.advice(waiting.getFirst(), desk.session().locale()));
					},
					advised -> ask(shell, advised, looked));
		}
	}

	private void ask(Shell shell, Advised advised, Consumer<String> looked) {
		if (!advised.improvement().isEmpty()) {
			looked.accept(advised.improvement());
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
}
