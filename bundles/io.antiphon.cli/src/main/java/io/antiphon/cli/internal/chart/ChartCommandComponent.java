package io.antiphon.cli.internal.chart;

import io.antiphon.cli.internal.command.DelegatingCommand;
import io.antiphon.cli.spi.Command;
import org.osgi.service.component.annotations.Component;

/** Offers {@code chart}. */
@Component(service = Command.class)
public final class ChartCommandComponent extends DelegatingCommand {

	private final Command command = new ChartCommand(new PeriodRows());

	@Override
	protected Command command() {
		return command;
	}
}
