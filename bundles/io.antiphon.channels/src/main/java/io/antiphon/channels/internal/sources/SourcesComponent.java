package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Intake;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Sources;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the saved sources. */
@Component
public final class SourcesComponent implements Sources {

	private final Sources sources;

	@Activate
	public SourcesComponent(
			@Reference Documents documents, @Reference Store store, @Reference Privacy privacy, @Reference Intake intake) {
		this.sources = new KeptSources(documents, store, privacy, intake, Clock.systemUTC());
	}

	@Override
	public List<SavedSource> all() {
		return sources.all();
	}

	@Override
	public Optional<SavedSource> find(String name) {
		return sources.find(name);
	}

	@Override
	public Saving save(SavedSource source, Access access) {
		return sources.save(source, access);
	}

	@Override
	public boolean remove(String id, Access access) {
		return sources.remove(id, access);
	}

	@Override
	public List<SavedSource> due(Instant now) {
		return sources.due(now);
	}

	@Override
	public Running run(String id, Locale locale, Access access, Progress progress) {
		return sources.run(id, locale, access, progress);
	}
}
