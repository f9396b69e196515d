package io.antiphon.cli.internal.command;

import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Locale;

/** What the component of a command has in common: it gathers services and hands everything on to a plain class. */
public abstract class DelegatingCommand implements Command {

	protected abstract Command command();

	@Override
	public final String name() {
		return command().name();
	}

	@Override
	public final String summary(Locale locale) {
		return command().summary(locale);
	}

	@Override
	public final List<Parameter> parameters(Locale locale) {
		return command().parameters(locale);
	}

	@Override
	public final boolean needsWorkspace() {
		return command().needsWorkspace();
	}

	@Override
	public final boolean createsWorkspace() {
		return command().createsWorkspace();
	}

	@Override
	public final Purpose purpose() {
		return command().purpose();
	}

	@Override
	public final Exit run(Invocation invocation) {
		return command().run(invocation);
	}
}
