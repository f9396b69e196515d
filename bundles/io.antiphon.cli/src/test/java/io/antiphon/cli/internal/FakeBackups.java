package io.antiphon.cli.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Backups;
import io.antiphon.store.ArchiveFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what it is told to, and remembers what it was asked for. */
final class FakeBackups implements Backups {

	final List<String> asked = new ArrayList<>();
	Written written = new Written.Refused(ArchiveFault.EXISTS, "x");
	Restored restored = new Restored.Refused(ArchiveFault.NOT_EMPTY, "x");

	@Override
	public Written write(Path file, boolean replace, boolean withKey, Access access, Locale locale, Progress progress) {
		asked.add("write " + file.getFileName() + (replace ? " replacing" : "") + (withKey ? " with key" : ""));
		return written;
	}

	@Override
	public Restored restore(Path file, Path folder, Locale locale, Progress progress) {
		asked.add("restore " + file.getFileName() + " in " + folder.getFileName());
		return restored;
	}

	@Override
	public Restored putBack(Path folder) {
		asked.add("put back " + folder.getFileName());
		return restored;
	}

	@Override
	public Optional<Origin> origin() {
		return Optional.empty();
	}
}
