package io.antiphon.store.internal;

import io.antiphon.store.Encryption;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Encryption} of workspaces that {@link WorkspacesComponent} does not have open. */
@Component
public final class EncryptionComponent implements Encryption {

	private final Encryption encryption;

	@Activate
	public EncryptionComponent(@Reference WorkspacesComponent workspaces) {
		this.encryption = workspaces.encryption();
	}

	@Override
	public Outcome encrypt(Path folder) {
		return encryption.encrypt(folder);
	}

	@Override
	public boolean encrypted(Path folder) {
		return encryption.encrypted(folder);
	}

	@Override
	public Outcome decrypt(Path folder) {
		return encryption.decrypt(folder);
	}
}
