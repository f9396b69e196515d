package io.antiphon.cli.internal.loop;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.loop.LoopOrder.Checked;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** {@code loop [FILE…] --out DIR}: one turn of the loop, from files to a report with verdicts. */
public final class LoopCommand implements Command {

	private final Function<Invocation, LoopRun> runs;

	public LoopCommand(Function<Invocation, LoopRun> runs) {
		this.runs = runs;
	}

	@Override
	public String name() {
		return "loop";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("loop.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("FILE", false, true, texts.get("loop.files")),
				new Parameter(Grammar.OUT, "DIR", true, false, texts.get("loop.out")),
				Parameter.option(LoopOrder.MAPPING, "FILE", texts.get("loop.mapping")),
				Parameter.option(LoopOrder.SERVICE, "NAME", texts.get("loop.service")),
				Parameter.option(LoopOrder.ACTION_DATE, "DATE", texts.get("loop.actionDate")),
				Parameter.flag(LoopOrder.FORCE, texts.get("loop.force")));
	}

	/** It opens the workspace itself: that of {@code --data}, or a fresh one under {@code --out}. */
	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Exit run(Invocation invocation) {
		return switch (LoopOrder.of(invocation)) {
			case Checked.Wrong(var sentence) -> {
				invocation.err().println(sentence);
				yield Exit.USAGE;
			}
			case Checked.Right(var order) -> runs.apply(invocation).run(order);
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(LoopCommand.class, locale);
	}
}
