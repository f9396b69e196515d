package io.antiphon.cli.internal.command;

import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.spi.Command;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Compaction;
import io.antiphon.store.Encryption;
import io.antiphon.store.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code workspace}. */
@Component(service = Command.class)
public final class WorkspaceCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public WorkspaceCommandComponent(
			@Reference Workspaces workspaces,
			@Reference Privacy privacy,
			@Reference Compaction compaction,
			@Reference Encryption encryption) {
		this.command = new WorkspaceCommand(new FolderOpener(workspaces, privacy), privacy, compaction, encryption);
	}

	@Override
	protected Command command() {
		return command;
	}
}
