package io.antiphon.cli.internal;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code features}: what is installed, and which steps of the loop that covers. */
final class FeaturesCommand implements Command {

	private final Capabilities capabilities;
	private final Turns turns;

	FeaturesCommand(Capabilities capabilities, Turns turns) {
		this.capabilities = capabilities;
		this.turns = turns;
	}

	@Override
	public String name() {
		return "features";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("features.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of();
	}

	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Exit run(Invocation invocation) {
		var installed = capabilities.capabilities();
		if (invocation.json()) {
			var covered = new LinkedHashMap<String, Boolean>();
			for (var step : Step.values()) {
				covered.put(step.name().toLowerCase(Locale.ROOT), turns.provides(step));
			}
			var listed = installed.stream().map(FeaturesCommand::data).toList();
			var data = new LinkedHashMap<String, Object>();
			data.put("capabilities", listed);
			data.put("steps", covered);
			Json.print(data, invocation.out());
			return Exit.DONE;
		}
		var texts = texts(invocation.locale());
		var wording = new Wording(invocation.locale());
		if (installed.isEmpty()) {
			invocation.out().println(texts.get("features.none"));
		}
		var capability = new Rows(invocation.out());
		installed.forEach(one -> capability.add(one.name(), one.version() + "  " + one.bundle()));
		capability.print();
		invocation.out().println();
		var covered = new Rows(invocation.out());
		for (var step : Step.values()) {
			var said = texts.get(turns.provides(step) ? "features.installed" : "features.absent");
			covered.add(wording.step(step), said);
		}
		covered.print();
		return Exit.DONE;
	}

	private static Map<String, String> data(Capabilities.Capability capability) {
		var data = new LinkedHashMap<String, String>();
		data.put("name", capability.name());
		data.put("version", capability.version());
		data.put("bundle", capability.bundle());
		return data;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(FeaturesCommand.class, locale);
	}
}
