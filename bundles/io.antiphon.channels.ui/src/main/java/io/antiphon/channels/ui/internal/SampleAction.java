package io.antiphon.channels.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.loop.ui.Steps;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;

/** Takes the bundled sample in. */
public final class SampleAction implements Runnable {

	private final SampleTaking sample;
	private final Session session;
	private final Background background;
	private final Shell shell;
	private final Texts texts;

	@Inject
	public SampleAction(Intake intake, Steps steps, Session session, Background background, Shell shell) {
		this.sample = new SampleTaking(intake, steps, session);
		this.session = session;
		this.background = background;
		this.shell = shell;
		this.texts = Texts.of(SampleAction.class, session.locale());
	}

	@Override
	public void run() {
		if (ImportAction.opened(session, shell)) {
			background.run(texts.get("sample.taking"), sample::take, this::tell);
		}
	}

	private void tell(Taking taking) {
		switch (taking) {
			case Taking.Cancelled cancelled -> { }
			case Taking.Refused(var file, var reasons) -> say(
					reasons.stream().map(reason -> reason.in(session.locale())).collect(Collectors.joining("\n")));
			case Taking.Taken(var receipt) -> {
				if (receipt.counts().stored() == 0) {
					say(texts.get("sample.known", receipt.counts().known()));
				}
			}
		}
	}

	private void say(String sentence) {
		if (!shell.isDisposed()) {
			Notice.show(shell, session.locale(), texts.get("offer.sample"), sentence);
		}
	}
}
