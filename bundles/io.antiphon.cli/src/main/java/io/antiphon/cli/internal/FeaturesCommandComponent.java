package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Command;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Turns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code features}. */
@Component(service = Command.class)
public final class FeaturesCommandComponent extends DelegatingCommand {

	private final Command command;

	@Activate
	public FeaturesCommandComponent(@Reference Capabilities capabilities, @Reference Turns turns) {
		this.command = new FeaturesCommand(capabilities, turns);
	}

	@Override
	Command command() {
		return command;
	}
}
