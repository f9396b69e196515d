package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Texts;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.files.PersonCopy.Written;
import io.antiphon.workbench.ui.forms.Asked;
import io.antiphon.compliance.ui.internal.Desk;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What can be done for a person: a copy, a correction, an erasure with its certificate. UI thread. */
final class PersonDeeds {

	private static final String COUNT = "count";
	private static final String[] JSON = {"*.json"};

	private final Desk desk;
	private final Texts texts;
	private final PersonModel model;
	private final PersonPane pane;

	PersonDeeds(Desk desk, PersonModel model, PersonPane pane) {
		this.desk = desk;
		this.texts = Texts.of(PersonDeeds.class, desk.locale());
		this.model = model;
		this.pane = pane;
	}

	private Shell shell() {
		return pane.control().getShell();
	}

	private Optional<Subject> subject() {
		return model.chosen().map(Found::subject);
	}

	/** Asks for a folder and writes a copy into it. */
	void copy() {
		subject().ifPresent(subject -> {
			var dialog = new DirectoryDialog(shell(), SWT.SHEET);
			dialog.setText(texts.get("copy"));
			dialog.setMessage(texts.get("copy.folder"));
			var chosen = dialog.open();
			if (chosen != null) {
				var folder = Path.of(chosen);
				desk.act(texts.get("copy.doing"), progress -> model.copy(subject, folder, progress), written -> {
					if (written instanceof Written.Done) {
						model.copied(LocalDate.now());
					}
					pane.say(model.words().copied(written, folder));
				});
			}
		});
	}

	/** Asks which piece, then what it is to say. */
	void correct() {
		subject().ifPresent(subject -> desk.act(
				texts.get("correct.reading"), progress -> new CorrectionForm(model.all(subject, progress), desk.locale()),
				correction -> correct(subject, correction)));
	}

	private void correct(Subject subject, CorrectionForm correction) {
		if (correction.nothing()) {
			pane.say(texts.get("correct.nothing"));
			return;
		}
		var which = correction.which();
		if (!asked("correct", texts.get("correct.which"), which, "correct.next")) {
			return;
		}
		var piece = CorrectionForm.piece(which);
		var what = correction.what(piece);
		if (asked("correct", texts.get("correct.what"), what, "correct")) {
			desk.act(
					texts.get("correct.doing"),
					progress -> model.correct(subject, piece, CorrectionForm.field(what), CorrectionForm.value(what)),
					outcome -> pane.say(model.words().corrected(outcome)));
		}
	}

	private boolean asked(String title, String sentence, Form form, String yes) {
		return Asked.form(shell(), desk.locale(), texts.get(title), sentence, form, texts.get(yes));
	}

	/** Says first what would go, and asks for the number of it. */
	void erase() {
		subject().ifPresent(subject -> desk.act(texts.get("erase.looking"), progress -> model.look(subject, progress), this::confirm));
	}

	private void confirm(Found found) {
		if (found.nothing()) {
			pane.say(model.words().nothing());
			return;
		}
		var count = String.valueOf(PersonWords.taken(found));
		var form = new Form(
				List.of(new Field(COUNT, texts.get("erase.count", count), new Field.Kind.Line(), texts.get("erase.count.hint"))), Map.of(),
				values -> values.getOrDefault(COUNT, "").strip().equals(count) ? Map.of() : Map.of(COUNT, texts.get("erase.count", count)));
		if (asked("erase", model.words().preview(found), form, "erase.yes")) {
			file("erase.certificate", SWT.SAVE).ifPresent(file -> desk.act(
					texts.get("erase.doing"), progress -> model.erase(found.subject(), file, progress), this::erased));
		}
	}

	private void erased(PersonModel.Gone gone) {
		if (!gone.request().isEmpty()) {
			model.erased(gone.request());
			pane.say(texts.get("erase.next"));
		}
		pane.show(gone.page());
	}

	private Optional<Path> file(String title, int style) {
		var dialog = new FileDialog(shell(), style | SWT.SHEET);
		dialog.setText(texts.get(title));
		dialog.setFilterExtensions(JSON);
		dialog.setOverwrite(true);
		if (style == SWT.SAVE) {
			dialog.setFileName("certificate-" + LocalDate.now() + ".json");
		}
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Asks for the file of a certificate and says whether it holds. */
	void verify() {
		if (!desk.open()) {
			Notice.show(shell(), desk.locale(), texts.get("verify"), texts.get("closed"));
			return;
		}
		file("verify.file", SWT.OPEN)
				.ifPresent(file -> desk.act(texts.get("verify.doing"), progress -> model.verify(file, progress), pane::show));
	}
}
