package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Command;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.spi.Station;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@code features}. */
@Component(service = Command.class)
public final class FeaturesCommandComponent extends DelegatingCommand {

	@Reference // whiteboard: stations come and go while we run
	private volatile List<Station> stations = List.of();

	private final Command command;

	@Activate
	public FeaturesCommandComponent(@Reference Capabilities capabilities) {
		this.command = new FeaturesCommand(capabilities, () -> stations);
	}

	@Override
	Command command() {
		return command;
	}
}
