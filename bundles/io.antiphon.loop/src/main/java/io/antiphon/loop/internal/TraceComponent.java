package io.antiphon.loop.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Trace;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the trace over the installed look-ups. */
@Component
public final class TraceComponent implements Trace {

	private final ChainTrace trace;

	@Activate
	public TraceComponent(@Reference Chain chain) {
		this.trace = new ChainTrace(chain);
	}

	@Override
	public Node above(long feedback) {
		return trace.above(feedback);
	}

	@Override
	public Optional<Node> below(String id) {
		return trace.below(id);
	}
}
