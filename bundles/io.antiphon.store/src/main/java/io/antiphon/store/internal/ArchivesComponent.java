package io.antiphon.store.internal;

import io.antiphon.base.Progress;
import io.antiphon.store.Archives;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Archives} of what {@link WorkspacesComponent} has open. */
@Component
public final class ArchivesComponent implements Archives {

	private final Archives archives;

	@Activate
	public ArchivesComponent(@Reference WorkspacesComponent workspaces) {
		this.archives = workspaces.archives();
	}

	@Override
	public Outcome write(Order order, Progress progress) {
		return archives.write(order, progress);
	}

	@Override
	public Outcome read(Path file, Locale locale, Progress progress) {
		return archives.read(file, locale, progress);
	}

	@Override
	public Outcome unpack(Contents contents, Path folder, Locale locale, Progress progress) {
		return archives.unpack(contents, folder, locale, progress);
	}

	@Override
	public Optional<Outcome.Refused> renew(Path folder) {
		return archives.renew(folder);
	}
}
