package io.antiphon.cli.internal.command;

import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Seals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code check}. */
@Component(service = Command.class)
public final class CheckCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public CheckCommandComponent(
			@Reference FeedbackStore store,
			@Reference Erasures erasures,
			@Reference Chain chain,
			@Reference Privacy privacy,
			@Reference Seals seals,
			@Reference Backups backups) {
		this.command = new CheckCommand(new Checks(store, erasures, chain, privacy, seals, backups::origin));
	}

	@Override
	protected Command command() {
		return command;
	}
}
