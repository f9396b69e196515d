package io.antiphon.cli.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code check}: whether the workspace is sound. A check that fails is exit 6. */
public final class CheckCommand implements Command {

	private final Checks checks;

	public CheckCommand(Checks checks) {
		this.checks = checks;
	}

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("check.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of();
	}

	@Override
	public Purpose purpose() {
		return Purpose.ADMINISTER;
	}

	@Override
	public Exit run(Invocation invocation) {
		var steps = checks.run(invocation);
		var results = steps.results();
		var sound = steps.sound();
		if (invocation.json()) {
			var data = new LinkedHashMap<String, Object>();
			data.put("sound", sound);
			data.put("checks", results.stream().map(CheckCommand::data).toList());
			JsonOutput.print(data, invocation.out());
		} else {
			var texts = texts(invocation.locale());
			results.forEach(result -> invocation.out().println(
					texts.get(result.holds() ? "check.holds" : "check.fails", result.detail())));
		}
		steps.end();
		return sound ? Exit.DONE : Exit.UNSOUND;
	}

	private static Map<String, Object> data(Checklist.Result result) {
		var data = new LinkedHashMap<String, Object>();
		data.put("name", result.name());
		data.put("holds", result.holds());
		data.put("detail", result.detail());
		return data;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(CheckCommand.class, locale);
	}
}
