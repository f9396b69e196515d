package io.antiphon.channels.ui.internal.sample;

import io.antiphon.base.Progress;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.loop.ui.Steps;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Session;
import java.nio.file.Path;

/** Takes the bundled sample into the open workspace, with the day of the change that it is about. Blocks. */
final class SampleTaking {

	private final Intake intake;
	private final Steps steps;
	private final Session session;

	SampleTaking(Intake intake, Steps steps, Session session) {
		this.intake = intake;
		this.steps = steps;
		this.session = session;
	}

	/**
	 * Where the sample opens while {@code open} is the workspace's folder: there, if that holds the sample and nothing else,
	 * otherwise in the folder beside it that is called after it.
	 */
	Path folder(Path open) {
		var receipts = intake.receipts();
		return !receipts.isEmpty() && receipts.stream().allMatch(intake::isSample)
				? open
				: open.resolveSibling(open.getFileName() + "-sample");
	}

	/** What came of it. A day that the user noted stays. */
	Taking take(Progress progress) {
		var taking = intake.takeSample(session.locale(), session.access(Purpose.IMPROVE_SERVICE), progress);
		if (taking instanceof Taking.Taken) {
			if (steps.actionDate().isEmpty()) {
				steps.noteActionDate(intake.sampleActionDate());
			}
			session.dataChanged();
		}
		return taking;
	}
}
