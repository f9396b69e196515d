package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.Erasures;
import io.antiphon.feedback.FeedbackStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code feedback}. */
@Component(service = Command.class)
public final class FeedbackCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public FeedbackCommandComponent(@Reference FeedbackStore store, @Reference Erasures erasures) {
		this.command = new FeedbackCommand(store, erasures);
	}

	@Override
	Command command() {
		return command;
	}
}
