package com.example.hostile;

import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** A command that takes the name of one that is there. */
@Component
public final class Doubled implements Command {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String summary(Locale locale) {
		return "all is well";
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of();
	}

	@Override
	public Exit run(Invocation invocation) {
		return Exit.DONE;
	}
}
