package io.antiphon.channels.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.verify.FileVerifier;
import io.antiphon.channels.spi.Connector;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import java.nio.file.Path;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the {@link FileVerifier}. */
@Component
public final class SourceVerifierComponent implements SourceVerifier {

	private final FileVerifier verifier;

	@Activate
	public SourceVerifierComponent(
			BundleContext context, @Reference Guard guard, @Reference FeedbackStore store, @Reference Privacy privacy) {
		this.verifier = new FileVerifier(store, privacy, new Connectors(Extensions.of(context, Connector.class, guard)));
	}

	@Override
	public Verification verify(Path file, Locale locale, Access access, Progress progress) {
		return verifier.verify(file, locale, access, progress);
	}
}
