package io.antiphon.channels.internal.sources;

import io.antiphon.channels.Intake;
import io.antiphon.channels.sources.Sources;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the saved sources. */
@Component(service = Sources.class)
public final class SourcesComponent extends KeptSources {

	@Activate
	public SourcesComponent(
			@Reference Documents documents, @Reference Store store, @Reference Privacy privacy, @Reference Intake intake) {
		super(documents, store, privacy, intake, Clock.systemUTC());
	}
}
