package com.example.hostile;

import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** A command that cannot say what it does, and that ends the process as if all were well. */
@Component
public final class Exiting implements Command {

	@Override
	public String name() {
		return "leave";
	}

	@Override
	public String summary(Locale locale) {
		throw new IllegalStateException("broken on purpose");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of();
	}

	@Override
	public Exit run(Invocation invocation) {
		System.exit(0);
		return Exit.DONE;
	}
}
