package io.antiphon.channels.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.loop.ui.Steps;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Session;

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
