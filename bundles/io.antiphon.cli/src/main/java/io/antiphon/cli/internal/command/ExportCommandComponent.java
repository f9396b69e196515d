package io.antiphon.cli.internal.command;

import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.report.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code export}. */
@Component(service = Command.class)
public final class ExportCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public ExportCommandComponent(@Reference Report report, @Reference FeedbackStore store) {
		this.command = new ExportCommand(report, store);
	}

	@Override
	protected Command command() {
		return command;
	}
}
