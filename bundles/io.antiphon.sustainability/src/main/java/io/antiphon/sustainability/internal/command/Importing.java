package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.Taken;
import io.antiphon.sustainability.internal.factors.FactorFile;
import io.antiphon.tables.numbers.Decimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes files in, one after the other, and says what came of each. */
final class Importing {

	private final Footprints footprints;
	private final Invocation invocation;
	private final Texts texts;
	private final List<Map<String, Object>> data = new ArrayList<>();
	private final List<String> lines = new ArrayList<>();
	private boolean refused;

	Importing(Footprints footprints, Invocation invocation, Texts texts) {
		this.footprints = footprints;
		this.invocation = invocation;
		this.texts = texts;
	}

	/** Sets of factors alone. */
	Exit factors(List<String> files) {
		for (var file : files) {
			try {
				if (FactorFile.other(Path.of(file))) {
					return invocation.end(Exit.REFUSED, texts.get("factors.none", file));
				}
			} catch (InvalidPathException none) {
				return invocation.end(Exit.USAGE, texts.get("import.path", file));
			}
		}
		return run(files);
	}

	Exit run(List<String> files) {
		if (files.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("import.nothing"));
		}
		var defaults = defaults();
		if (defaults.isEmpty()) {
			return Exit.USAGE;
		}
		for (var file : files) {
			if (!take(file, defaults.get())) {
				return Exit.USAGE;
			}
		}
		var all = new LinkedHashMap<String, Object>();
		all.put("format", 1);
		all.put("files", data);
		invocation.print(all, String.join("\n", lines));
		return refused ? Exit.REFUSED : Exit.DONE;
	}

	private boolean take(String name, Defaults defaults) {
		Path file;
		try {
			file = Path.of(name);
		} catch (InvalidPathException none) {
			invocation.err().println(texts.get("import.path", name));
			return false;
		}
		var taken = footprints.take(file, defaults, invocation.locale(), invocation.access(), invocation.progress());
		Map<String, Object> one = new LinkedHashMap<>();
		one.put("file", name);
		switch (taken) {
			case Taken.Done(var receipt) -> {
				one.putAll(ReceiptLines.data(name, receipt));
				one.put("notKept", receipt.notKept());
				one.put("warnings", receipt.warnings());
				lines.addAll(new ReceiptLines(texts).lines(name, receipt));
			}
			case Taken.Factors(var set, var before) -> {
				one.put("set", set.id());
				one.put("version", set.version());
				one.put("factors", set.factors().size());
				one.put("before", before);
				lines.add(texts.get(before.isEmpty() ? "factors.taken" : "factors.replaced", set.name(), set.factors().size(), before));
				if (!set.negative().isEmpty()) {
					one.put("negative", set.negative());
					lines.add("  " + texts.get("factors.negative", texts.list(set.negative())));
				}
			}
			case Taken.Refused(var reasons) -> {
				refused = true;
				var said = reasons.stream().map(reason -> reason.text(invocation.locale())).toList();
				one.put("refused", said);
				said.forEach(reason -> invocation.err().println(texts.get("import.refused", name, reason)));
			}
		}
		data.add(one);
		return true;
	}

	private Optional<Defaults> defaults() {
		var operator = switch (option(FootprintCommandComponent.OPERATOR)) {
			case "", "own" -> Operator.OWN;
			case "other" -> Operator.OTHER;
			default -> null;
		};
		if (operator == null) {
			invocation.err().println(texts.get("import.operator", option(FootprintCommandComponent.OPERATOR)));
			return Optional.empty();
		}
		var decimal = option(FootprintCommandComponent.DECIMAL);
		if (!List.of("", "point", "comma").contains(decimal)) {
			invocation.err().println(texts.get("import.decimal", decimal));
			return Optional.empty();
		}
		var zone = option(FootprintCommandComponent.ZONE);
		try {
			return Optional.of(new Defaults(
					option(FootprintCommandComponent.SERVICE), option(FootprintCommandComponent.TOUCHPOINT),
					option(FootprintCommandComponent.REGION), option(FootprintCommandComponent.CONTRACT), operator,
					option(FootprintCommandComponent.METER), option(FootprintCommandComponent.UNIT),
					zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone),
					decimal.isEmpty() ? null : Decimal.valueOf(decimal.toUpperCase(Locale.ROOT))));
		} catch (DateTimeException none) {
			invocation.err().println(texts.get("import.zone", zone));
			return Optional.empty();
		}
	}

	private String option(String name) {
		return invocation.option(name).map(String::strip).orElse("");
	}
}
