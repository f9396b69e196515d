package io.antiphon.cli.internal.command;

import io.antiphon.cli.spi.Command;
import io.antiphon.privacy.Backups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code restore}. */
@Component(service = Command.class)
public final class RestoreCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public RestoreCommandComponent(@Reference Backups backups) {
		this.command = new RestoreCommand(backups);
	}

	@Override
	protected Command command() {
		return command;
	}
}
