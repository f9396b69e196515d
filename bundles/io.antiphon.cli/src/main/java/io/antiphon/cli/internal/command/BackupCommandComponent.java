package io.antiphon.cli.internal.command;

import io.antiphon.cli.spi.Command;
import io.antiphon.privacy.Backups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code backup}. */
@Component(service = Command.class)
public final class BackupCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public BackupCommandComponent(@Reference Backups backups) {
		this.command = new BackupCommand(backups);
	}

	@Override
	protected Command command() {
		return command;
	}
}
