package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Purpose;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Footprints;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** File &gt; Import Activities…: a file and the service it is about; says what came of it. */
public final class ImportActivitiesAction implements Runnable {

	private final Background background;
	private final Session session;
	private final Footprints footprints;
	private final Shell shell;
	private final Texts texts;

	@Inject
	public ImportActivitiesAction(Background background, Session session, Footprints footprints, Shell shell) {
		this.background = background;
		this.session = session;
		this.footprints = footprints;
		this.shell = shell;
		this.texts = Texts.of(ImportActivitiesAction.class, session.locale());
	}

	@Override
	public void run() {
		if (session.workspace().isEmpty()) {
			Notice.show(shell, session.locale(), texts.get("import"), texts.get("closed"));
			return;
		}
		var dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(texts.get("import"));
		dialog.setFilterExtensions("*.csv;*.tsv;*.jsonl;*.yaml;*.yml", "*");
		var file = dialog.open();
		if (file == null) {
			return;
		}
		var path = Path.of(file);
		background.run(texts.get("looking", name(path)), progress -> look(path), first -> ask(path, first));
	}

	/** What there is to be asked about a file. */
	private record Look(boolean metered, List<String> services, List<String> activities) {

		/** The service of the scope, or the only one there is. */
		Typed first(String about) {
			return Typed.of(about.isEmpty() && services.size() == 1 ? services.getFirst() : about, metered);
		}
	}

	private Look look(Path file) {
		var services = footprints.activities(Scope.ALL).stream().map(one -> one.place().service()).distinct().sorted().toList();
		return new Look(footprints.metered(file), services, activities());
	}

	private void ask(Path file, Look look) {
		if (shell.isDisposed()) {
			return;
		}
		var first = look.first(session.scope().service());
		var asked = new ImportDialog(shell, name(file), first, look.services(), look.activities(), texts);
		if (asked.open() == Window.OK) {
			take(file, asked.typed().defaults());
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private List<String> activities() {
		return footprints.sets().stream()
				.flatMap(set -> set.factors().stream())
				.map(Factor::activity)
				.distinct()
				.sorted()
				.toList();
	}

	private void take(Path file, Defaults defaults) {
		background.run(
				texts.get("importing", name(file)),
				progress -> footprints.take(
						file, defaults, session.locale(), session.access(Purpose.IMPROVE_SERVICE), progress),
				taken -> {
					session.dataChanged();
					if (!shell.isDisposed()) {
						Notice.show(shell, session.locale(), texts.get("import"), new TakenWords(session.locale()).said(taken));
					}
				});
	}
}
