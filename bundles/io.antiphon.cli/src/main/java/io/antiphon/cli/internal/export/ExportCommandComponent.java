package io.antiphon.cli.internal.export;

import io.antiphon.cli.internal.command.DelegatingCommand;
import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.Chain;
import io.antiphon.report.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code export}. */
@Component(service = Command.class)
public final class ExportCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public ExportCommandComponent(@Reference Report report, @Reference FeedbackStore store, @Reference Chain chain) {
		this.command = new ExportCommand(report, store, chain);
	}

	@Override
	protected Command command() {
		return command;
	}
}
