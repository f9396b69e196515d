package io.antiphon.cli.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import io.antiphon.base.guard.Strangers.Stranger;
import io.antiphon.cli.internal.terminal.TwoColumns;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.privacy.Grants;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Vocabularies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code features}: what is installed, which steps of the loop that covers, what third parties bring and what is wrong with it. */
public final class FeaturesCommand implements Command {

	private final Capabilities capabilities;
	private final Turns turns;
	private final Supplier<List<Stranger>> strangers;
	private final Faults faults;
	private final Grants grants;

	/** {@code strangers} starts what third parties bring, so that {@code faults} knows what cannot be. */
	public FeaturesCommand(
			Capabilities capabilities, Turns turns, Supplier<List<Stranger>> strangers, Faults faults, Grants grants) {
		this.capabilities = capabilities;
		this.turns = turns;
		this.strangers = strangers;
		this.faults = faults;
		this.grants = grants;
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
		var steps = Stream.of(Step.values()).filter(turns::provides).collect(Collectors.toSet());
		var extensions = strangers.get();
		if (invocation.json()) {
			var covered = new LinkedHashMap<String, Boolean>();
			for (var step : Step.values()) {
				covered.put(step.name().toLowerCase(Locale.ROOT), steps.contains(step));
			}
			var listed = installed.stream().map(FeaturesCommand::data).toList();
			var data = new LinkedHashMap<String, Object>();
			data.put("capabilities", listed);
			data.put("steps", covered);
			data.put("extensions", extensions.stream().map(FeaturesCommand::data).toList());
			data.put("grants", grants.all().stream().map(FeaturesCommand::data).toList());
			data.put("faults", faults.all().stream().map(fault -> data(fault, invocation.locale())).toList());
			JsonOutput.print(data, invocation.out());
			return Exit.DONE;
		}
		var texts = texts(invocation.locale());
		var wording = Vocabularies.NONE.wording(invocation.locale());
		if (installed.isEmpty()) {
			invocation.out().println(texts.get("features.none"));
		}
		var capability = new TwoColumns(invocation.out());
		installed.forEach(one -> capability.add(one.name(), one.version() + "  " + one.bundle()));
		capability.print();
		invocation.out().println();
		var covered = new TwoColumns(invocation.out());
		for (var step : Step.values()) {
			var said = texts.get(steps.contains(step) ? "features.installed" : "features.absent");
			covered.add(wording.step(step), said);
		}
		covered.print();
		if (!extensions.isEmpty()) {
			invocation.out().println();
			invocation.out().println(texts.get("features.extensions"));
			var rows = new TwoColumns(invocation.out());
			extensions.forEach(one -> rows.add(one.extension().label(), one.spi() + "  " + one.version()));
			rows.print();
			granted(invocation, texts);
		}
		if (!faults.all().isEmpty()) {
			invocation.out().println();
			faults.all().forEach(fault -> invocation.out().println(fault.sentence(invocation.locale())));
		}
		return Exit.DONE;
	}

	/** What others than ours may ask for, and where that is said. */
	private void granted(Invocation invocation, Texts texts) {
		var all = grants.all();
		invocation.out().println();
		invocation.out().println(texts.get(all.isEmpty() ? "features.granted.none" : "features.granted", grants.places().getLast()));
		var rows = new TwoColumns(invocation.out());
		all.forEach(grant -> rows.add(
				grant.bundle(),
				texts.list(grant.purposes().stream().map(purpose -> purpose.label(invocation.locale())).toList())));
		rows.print();
	}

	private static Map<String, Object> data(Grants.Grant grant) {
		var data = new LinkedHashMap<String, Object>();
		data.put("bundle", grant.bundle());
		data.put("purposes", grant.purposes().stream().map(Purpose::id).toList());
		return data;
	}

	private static Map<String, String> data(Stranger stranger) {
		var data = new LinkedHashMap<String, String>();
		data.put("name", stranger.extension().name());
		data.put("bundle", stranger.extension().bundle());
		data.put("version", stranger.version());
		data.put("kind", stranger.spi());
		return data;
	}

	private static Map<String, String> data(Fault fault, Locale locale) {
		var data = new LinkedHashMap<String, String>();
		data.put("name", fault.extension().name());
		data.put("bundle", fault.extension().bundle());
		data.put("call", fault.call());
		data.put("fault", fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		data.put("sentence", fault.sentence(locale));
		return data;
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
