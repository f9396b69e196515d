package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Backups;
import io.antiphon.store.Archives;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Backups} over {@link Archives}, with the keys in the user's configuration. */
@Component
public final class BackupsComponent implements Backups {

	private final Backups backups;

	@Activate
	public BackupsComponent(@Reference PrivacyComponent privacy, @Reference Archives archives) {
		this.backups = privacy.backups(archives);
	}

	@Override
	public Written write(
			Path file, boolean replace, boolean withKey, Access access, Locale locale, Progress progress) {
		return backups.write(file, replace, withKey, access, locale, progress);
	}

	@Override
	public Restored restore(Path file, Path folder, Locale locale, Progress progress) {
		return backups.restore(file, folder, locale, progress);
	}

	@Override
	public Restored putBack(Path folder) {
		return backups.putBack(folder);
	}

	@Override
	public Optional<Origin> origin() {
		return backups.origin();
	}
}
