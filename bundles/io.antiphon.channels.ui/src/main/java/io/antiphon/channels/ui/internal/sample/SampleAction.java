package io.antiphon.channels.ui.internal.sample;

import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.ui.internal.ImportAction;
import io.antiphon.loop.ui.Steps;
import io.antiphon.store.Workspace;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Entrance;
import io.antiphon.workbench.ui.Notice;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Views;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;

/** Opens the bundled sample, in a workspace of its own so that it mixes with nothing of the user's, and shows its receipt. */
public final class SampleAction implements Runnable {

	private final SampleTaking sample;
	private final Session session;
	private final Background background;
	private final Entrance entrance;
	private final Views views;
	private final Shell shell;
	private final Texts texts;

	@Inject
	public SampleAction(
			Intake intake, Steps steps, Session session, Background background, Entrance entrance, Views views, Shell shell) {
		this.sample = new SampleTaking(intake, steps, session);
		this.session = session;
		this.background = background;
		this.entrance = entrance;
		this.views = views;
		this.shell = shell;
		this.texts = Texts.of(SampleAction.class, session.locale());
	}

	@Override
	public void run() {
		if (ImportAction.opened(session, shell)) {
			var open = session.workspace().map(Workspace::directory).orElseThrow();
			background.run(texts.get("sample.taking"), progress -> sample.folder(open), folder -> enter(open, folder));
		}
	}

	private void enter(Path open, Path folder) {
		if (folder.equals(open)) {
			take();
		} else {
			entrance.enter(folder, this::take);
		}
	}

	private void take() {
		background.run(texts.get("sample.taking"), sample::take, this::tell);
	}

	private void tell(Taking taking) {
		switch (taking) {
			case Taking.Cancelled cancelled -> {}
			case Taking.Refused(var file, var reasons) -> say(
					reasons.stream().map(reason -> reason.in(session.locale())).collect(Collectors.joining("\n")));
			case Taking.Taken(var receipt) -> views.open(Anchors.intake(receipt.intake()));
		}
	}

	private void say(String sentence) {
		if (!shell.isDisposed()) {
			Notice.show(shell, session.locale(), texts.get("offer.sample"), sentence);
		}
	}
}
