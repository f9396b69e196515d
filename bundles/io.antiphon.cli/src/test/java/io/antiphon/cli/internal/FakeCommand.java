package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A command with one of everything; it keeps how it was invoked. */
final class FakeCommand implements Command {

	private final String name;
	private final boolean needsWorkspace;
	private final Function<Invocation, Exit> work;
	@Nullable
	Invocation invoked;
	boolean creates;

	FakeCommand(String name, boolean needsWorkspace, Function<Invocation, Exit> work) {
		this.name = name;
		this.needsWorkspace = needsWorkspace;
		this.work = work;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public String summary(Locale locale) {
		return locale.getLanguage().equals("zh") ? "测试命令" : "a command for tests";
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of(
				Parameter.argument("FILE", true, true, "files"),
				new Parameter("--out", "DIR", true, false, "where to"),
				Parameter.option("--mapping", "FILE", "which column is what"),
				Parameter.flag("--force", "all the same"));
	}

	@Override
	public boolean needsWorkspace() {
		return needsWorkspace;
	}

	@Override
	public boolean createsWorkspace() {
		return creates;
	}

	@Override
	public Exit run(Invocation invocation) {
		invoked = invocation;
		return work.apply(invocation);
	}
}
