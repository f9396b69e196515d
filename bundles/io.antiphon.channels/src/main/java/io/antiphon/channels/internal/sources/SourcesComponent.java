package io.antiphon.channels.internal.sources;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.channels.Intake;
import io.antiphon.channels.internal.source.Endpoints;
import io.antiphon.channels.sources.Sources;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the saved sources. */
@Component(service = Sources.class)
public final class SourcesComponent extends KeptSources {

	@Activate
	public SourcesComponent(
			BundleContext context,
			@Reference Guard guard,
			@Reference Documents documents,
			@Reference Store store,
			@Reference Privacy privacy,
			@Reference Intake intake) {
		super(
				new SourceRun.Means(
						documents, store, intake, new Endpoints(Extensions.of(context, Endpoint.class, guard)), Clock.systemUTC(),
						Fetch.Limits.USUAL),
				privacy);
	}
}
