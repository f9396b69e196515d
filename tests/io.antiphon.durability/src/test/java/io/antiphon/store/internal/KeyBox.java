package io.antiphon.store.internal;

import io.antiphon.store.spi.DatabaseKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Keys of databases as plain files in a folder, one key for all that are made. */
public record KeyBox(Path folder) implements DatabaseKeys {

	@Override
	public Answer find(String workspace, String earlier) {
		var file = folder.resolve(workspace);
		try {
			return Files.exists(file) ? new Answer.Found(Files.readAllBytes(file), file) : new Answer.Missing(file);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public Answer make(String workspace, Path place) {
		if (find(workspace, "") instanceof Answer.Missing(var file)) {
			var key = new byte[LENGTH];
			Arrays.fill(key, (byte) 7);
			try {
				Files.createDirectories(folder);
				Files.write(file, key);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}
		return find(workspace, "");
	}
}
