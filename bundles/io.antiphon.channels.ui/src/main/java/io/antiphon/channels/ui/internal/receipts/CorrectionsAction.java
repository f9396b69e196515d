package io.antiphon.channels.ui.internal.receipts;

import io.antiphon.base.Texts;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.feedback.Receipt;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Notice;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes what was rejected of a file to another, to be mended: asks where the file is, and where to write. UI thread. */
final class CorrectionsAction {

	private final Intake intake;
	private final Background background;
	private final Shell shell;
	private final Texts texts;

	CorrectionsAction(Intake intake, Background background, Shell shell, Texts texts) {
		this.intake = intake;
		this.background = background;
		this.shell = shell;
		this.texts = texts;
	}

	void run(Receipt receipt) {
		var name = receipt.source().file();
		if (receipt.counts().rejected() == 0) {
			tell(texts.get("corrections.nothing", name));
			return;
		}
		var source = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		source.setText(texts.get("corrections.where", name));
		var found = source.open();
		if (found == null) {
			return;
		}
		var target = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		target.setText(texts.get("corrections.title"));
		target.setOverwrite(true); // the dialog asks
		target.setFileName(name.replaceAll(".*[!/]|\\.[^.]*$", "") + texts.get("corrections.suffix") + ".csv");
		var out = target.open();
		if (out != null) {
			var declared = Declared.nothing(texts.locale());
			background.run(
					texts.get("corrections.writing", name),
					progress -> intake.corrections(Path.of(found), declared, Path.of(out), progress),
					this::tell);
		}
	}

	private void tell(Correcting correcting) {
		switch (correcting) {
			case Correcting.Written written -> tell(written.told().in(texts.locale()));
			case Correcting.Refused(var file, var reasons) ->
				tell(reasons.stream().map(reason -> reason.in(texts.locale())).collect(Collectors.joining("\n")));
			case Correcting.Cancelled cancelled -> {} // nothing was written
		}
	}

	private void tell(String sentence) {
		if (!shell.isDisposed()) {
			Notice.show(shell, texts.locale(), texts.get("corrections.title"), sentence);
		}
	}
}
