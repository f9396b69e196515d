package io.antiphon.privacy.internal;

import io.antiphon.store.spi.DatabaseKeys;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;

/** Offers the keys of encrypted databases, in the folder of keys. It needs nothing of the store, which asks it first. */
@Component
public final class DatabaseKeysComponent implements DatabaseKeys {

	private final DatabaseKeys keys = new KeyFiles(PrivacyComponent::keys);

	@Override
	public Answer find(String workspace, String earlier) {
		return keys.find(workspace, earlier);
	}

	@Override
	public Answer make(String workspace, Path folder) {
		return keys.make(workspace, folder);
	}
}
