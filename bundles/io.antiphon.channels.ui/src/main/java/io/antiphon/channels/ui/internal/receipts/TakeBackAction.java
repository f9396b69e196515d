package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.base.Texts;
import io.antiphon.channels.TakeBack;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.forms.Asked;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;

/** Takes an import back once the user was told what that changes, and wants it. UI thread. */
final class TakeBackAction {

	private final TakeBack takeBack;
	private final ViewServices services;
	private final Shell shell;
	private final Texts texts;

	TakeBackAction(TakeBack takeBack, ViewServices services, Shell shell, Texts texts) {
		this.takeBack = takeBack;
		this.services = services;
		this.shell = shell;
		this.texts = texts;
	}

	void run(Receipt receipt) {
		var access = services.session().access(Purpose.IMPROVE_SERVICE);
		services.background().run(
				texts.get("takeback.looking", receipt.source().file()),
				progress -> takeBack.announce(receipt.intake(), access),
				announced -> ask(receipt, announced));
	}

	private void ask(Receipt receipt, Optional<TakeBack.Announced> announced) {
		if (shell.isDisposed()) {
			return;
		}
		if (announced.isEmpty()) {
			tell(new TakenBack.Nothing());
			return;
		}
		var name = receipt.source().file();
		var changes = announced.get().changes().stream().map(change -> change.in(texts.locale())).collect(Collectors.joining("\n\n"));
		if (!announced.get().prospect().first().isEmpty()) {
			Notice.show(shell, texts.locale(), texts.get("takeback.title", name), changes);
		} else if (Asked.yes(shell, texts.locale(), texts.get("takeback.title", name), changes, texts.get("takeback.yes"))) {
			takeBack(receipt);
		}
	}

	private void takeBack(Receipt receipt) {
		var access = services.session().access(Purpose.IMPROVE_SERVICE);
		services.background().run(
				texts.get("takeback.taking", receipt.source().file()), progress -> takeBack.of(receipt.intake(), access), outcome -> {
					if (outcome instanceof TakenBack.Done) {
						services.session().dataChanged();
					}
					tell(outcome);
				});
	}

	private void tell(TakenBack outcome) {
		if (!shell.isDisposed()) {
			Notice.show(shell, texts.locale(), texts.get("takeback"), takeBack.told(outcome).in(texts.locale()));
		}
	}
}
