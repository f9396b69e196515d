package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Command;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.Trace;
import io.antiphon.loop.spi.SourceVerifier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Offers {@code trace}. */
@Component(service = Command.class)
public final class TraceCommandComponent extends DelegatingCommand {

	@Reference(
			cardinality = ReferenceCardinality.OPTIONAL,
			policy = ReferencePolicy.DYNAMIC,
			policyOption = ReferencePolicyOption.GREEDY)
	private volatile @Nullable SourceVerifier verifier;

	private final Command command;

	@Activate
	public TraceCommandComponent(@Reference Trace trace, @Reference FeedbackStore store) {
		this.command = new TraceCommand(trace, store, () -> verifier);
	}

	@Override
	Command command() {
		return command;
	}
}
