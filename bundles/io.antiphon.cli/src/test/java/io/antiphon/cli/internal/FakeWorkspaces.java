package io.antiphon.cli.internal;

import io.antiphon.base.Ids;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a folder that looks like a workspace, or answers what it is told to. */
public final class FakeWorkspaces implements Workspaces {

	public final List<Path> opened = new ArrayList<>();
	public @Nullable Opening answer;
	@Nullable
	Workspace open;
	public int closed;

	@Override
	public Opening open(Location location) {
		var directory = location.folder().orElseThrow();
		var told = answer;
		if (told != null) {
			return told;
		}
		if (open != null) {
			throw new IllegalStateException("open already");
		}
		try {
			Files.createDirectories(directory.resolve("db"));
			Files.writeString(directory.resolve("workspace.properties"), "format=1");
			Files.writeString(directory.resolve("db/data"), "rows");
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		opened.add(directory);
		var workspace = new Workspace("w", directory, new Ids(Clock.systemUTC(), 0));
		open = workspace;
		return new Opening.Opened(workspace);
	}

	@Override
	public boolean isOpen() {
		return open != null;
	}

	@Override
	public Workspace workspace() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		open = null;
		closed++;
	}
}
