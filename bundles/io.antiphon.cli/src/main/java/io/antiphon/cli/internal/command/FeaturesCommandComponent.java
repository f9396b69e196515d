package io.antiphon.cli.internal.command;

import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Strangers;
import io.antiphon.cli.spi.Command;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Turns;
import io.antiphon.privacy.Grants;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code features}. */
@Component(service = Command.class)
public final class FeaturesCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public FeaturesCommandComponent(
			BundleContext context,
			@Reference Capabilities capabilities,
			@Reference Turns turns,
			@Reference Guard guard,
			@Reference Grants grants) {
		this.command = new FeaturesCommand(
				capabilities,
				turns,
				new Strangers(context, guard)::started,
				guard.faults(),
				grants);
	}

	@Override
	protected Command command() {
		return command;
	}
}
