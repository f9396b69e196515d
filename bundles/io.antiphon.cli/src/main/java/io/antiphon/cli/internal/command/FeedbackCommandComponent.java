package io.antiphon.cli.internal.command;

import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.erasure.Erasures;
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
	protected Command command() {
		return command;
	}
}
