package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Vocabularies;
import io.antiphon.workbench.ui.MonitorProgress;
import io.antiphon.workbench.ui.Session;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;

/** From files over their previews to their receipts. Whatever reads the file runs beside the UI thread and can be cancelled. */
final class ImportWizard extends Wizard {

	private final ImportModel model;
	private final Vocabularies vocabularies;
	private final Session session;
	private final FilePage file;
	private final PreviewPage preview;
	private final ReceiptPage receipt;

	/** {@code paths}: of files that are chosen already. */
	ImportWizard(ImportModel model, List<Path> paths, Vocabularies vocabularies, Session session) {
		this.model = model;
		this.vocabularies = vocabularies;
		this.session = session;
		this.file = new FilePage(model, paths, this);
		this.preview = new PreviewPage(model, this);
		this.receipt = new ReceiptPage(model.texts());
		setWindowTitle(model.texts().get("wizard.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(preview);
		addPage(receipt);
	}

	@Override
	public boolean canFinish() {
		var page = getContainer().getCurrentPage();
		return page == receipt || page == preview && preview.isPageComplete();
	}

	Texts texts() {
		return model.texts();
	}

	/** Whether the receipt is shown, so that nothing is left but to close. */
	boolean done() {
		return getContainer() != null && getContainer().getCurrentPage() == receipt;
	}

	/** Reads the file anew; whether it can be taken in. */
	boolean look(StepPage page) {
		var seen = work(page, model::look);
		if (seen.isEmpty()) {
			return false;
		}
		if (seen.get() instanceof Previewing.Cancelled) {
			page.cancelled();
			return false;
		}
		var refusal = model.accept(seen.get());
		page.setErrorMessage(refusal.isEmpty() ? null : refusal);
		return refusal.isEmpty();
	}

	@Override
	public boolean performFinish() {
		if (done()) {
			return true;
		}
		var access = session.access(Purpose.IMPROVE_SERVICE);
		var warned = new ArrayList<String>();
		work(preview, progress -> {
			var outcomes = model.take(access, progress);
			warned.addAll(progress.warnings());
			return outcomes;
		}).ifPresent(outcomes -> tell(outcomes, warned));
		return false;
	}

	/** {@code warned}: what is to be read of it beside the receipts. */
	private void tell(List<ImportModel.Outcome> outcomes, List<String> warned) {
		if (outcomes.stream().anyMatch(outcome -> outcome.taking() instanceof Taking.Taken)) {
			session.dataChanged();
		} else if (outcomes.size() == 1) {
			switch (outcomes.getFirst().taking()) {
				case Taking.Refused(var name, var reasons) -> preview.setErrorMessage(model.sentences(reasons));
				case Taking.Cancelled cancelled -> preview.cancelled();
				case Taking.Taken taken -> {}
			}
			return;
		}
		receipt.show(outcomes.stream().map(this::model).toList(), warned);
		getContainer().showPage(receipt);
	}

	private OutcomeModel model(ImportModel.Outcome outcome) {
		return new OutcomeModel(outcome.name(), outcome.taking(), vocabularies.wording(model.texts().locale()), model.texts());
	}

	@Override
	public void dispose() {
		super.dispose();
		model.close();
	}

	/** Empty where the work failed; then the page says so and the Error Log says why. */
	private <T> Optional<T> work(StepPage page, Function<MonitorProgress, T> work) {
		var result = new AtomicReference<T>();
		page.setErrorMessage(null);
		page.setMessage(null);
		try {
			getContainer().run(true, true, monitor -> {
				result.set(work.apply(new MonitorProgress(monitor)));
				monitor.done();
			});
		} catch (InvocationTargetException fault) {
			ILog.of(ImportWizard.class).error("The file could not be worked on", fault.getCause());
			page.setErrorMessage(model.texts().get("fault"));
		} catch (InterruptedException stopped) {
			page.cancelled();
		}
		return Optional.ofNullable(result.get());
	}
}
