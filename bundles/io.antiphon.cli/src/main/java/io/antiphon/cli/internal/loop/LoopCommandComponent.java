package io.antiphon.cli.internal.loop;

import io.antiphon.cli.internal.command.DelegatingCommand;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Turns;
import io.antiphon.privacy.Privacy;
import io.antiphon.report.Report;
import io.antiphon.store.Workspaces;
import io.antiphon.wording.Vocabularies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code loop}. */
@Component(service = Command.class)
public final class LoopCommandComponent extends DelegatingCommand {

	private final FeedbackStore feedback;
	private final Chain chain;
	private final Report report;
	private final Vocabularies vocabularies;
	private final Turns turns;
	private final FolderOpener door;
	private final Command command = new LoopCommand(this::start);

	@Activate
	public LoopCommandComponent(
			@Reference Workspaces workspaces,
			@Reference Privacy privacy,
			@Reference FeedbackStore feedback,
			@Reference Chain chain,
			@Reference Report report,
			@Reference Vocabularies vocabularies,
			@Reference Turns turns) {
		this.turns = turns;
		this.door = new FolderOpener(workspaces, privacy);
		this.feedback = feedback;
		this.chain = chain;
		this.report = report;
		this.vocabularies = vocabularies;
	}

	private LoopRun start(Invocation invocation) {
		return new LoopRun(door, turns, feedback, chain, report, vocabularies, invocation);
	}

	@Override
	protected Command command() {
		return command;
	}
}
