package io.antiphon.cli.internal.trace;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.cli.internal.command.DelegatingCommand;
import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.loop.Trace;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.wording.Vocabularies;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code trace}. */
@Component(service = Command.class)
public final class TraceCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public TraceCommandComponent(
			BundleContext context,
			@Reference Trace trace,
			@Reference FeedbackStore store,
			@Reference Erasures erasures,
			@Reference Vocabularies vocabularies,
			@Reference Guard guard) {
		var verifiers = Extensions.of(context, SourceVerifier.class, guard);
		this.command = new TraceCommand(
				trace,
				store,
				erasures,
				vocabularies,
				() -> verifiers.all().stream().findFirst().map(GuardedVerifier::new).orElse(null));
	}

	@Override
	protected Command command() {
		return command;
	}
}
