package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.factors.FactorBook.Entry;
import io.antiphon.sustainability.internal.telling.Telling;
import io.antiphon.tables.numbers.PlainNumbers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Our own footprint: analyses the workspace once and estimates what that cost, processor seconds × a declared power of a busy core. An
 * estimate by a model, and said to be one: nothing is measured but the seconds.
 */
final class Own {

	/** Watts of one busy core with its share of memory and losses: our judgement for a server or laptop; --watts says another. */
	private static final double WATTS = 10;
	private static final double JOULES = 3_600_000;

	private final Footprints footprints;
	private final Turns turns;
	private final Invocation invocation;
	private final Texts texts;

	Own(Footprints footprints, Turns turns, Invocation invocation, Texts texts) {
		this.footprints = footprints;
		this.turns = turns;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run() {
		var said = invocation.option(FootprintCommandComponent.WATTS);
		var watts = said.isEmpty() ? WATTS : PlainNumbers.of(said.get()).orElse(-1);
		if (!(watts > 0)) {
			return invocation.end(Exit.USAGE, texts.get("self.watts", said.orElse("")));
		}
		if (!turns.provides(Step.UNDERSTAND)) {
			return invocation.end(Exit.USAGE, texts.get("self.nobody"));
		}
		var before = processor();
		turns.take(
				List.of(Step.UNDERSTAND), Turn.planning(null, invocation.locale(), invocation.access()), invocation.progress());
		if (before.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("self.unknown"));
		}
		print(processor().orElse(before.get()).minus(before.get()), watts);
		return Exit.DONE;
	}

	private void print(Duration used, double watts) {
		var telling = new Telling(invocation.locale());
		double seconds = used.toMillis() / 1000.0;
		double energy = seconds * watts / JOULES;
		var region = invocation.option(FootprintCommandComponent.REGION).orElse("");
		var factor = intensity(footprints.sets(), region);
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("estimate", true);
		data.put("processorSeconds", seconds);
		data.put("wattsPerCore", watts);
		data.put("kWh", energy);
		var line = texts.get("self.energy", telling.exact(seconds, "s"), telling.exact(watts, "W"), telling.exact(energy * 1000, "Wh"));
		if (factor.isPresent()) {
			data.put("kgCO2e", energy * factor.get().factor().value());
			data.put("factor", factor.get().factor().value());
			data.put("set", factor.get().set().name());
			line += "\n" + texts.get(
					"self.carbon", telling.exact(energy * factor.get().factor().value() * 1000, "g CO2e"), factor.get().set().name());
		} else {
			data.put("gap", region.isEmpty() ? "no-region" : "expired");
			line += "\n" + texts.get(region.isEmpty() ? "self.region" : "self.expired", region);
		}
		invocation.print(data, line + "\n" + texts.get("self.label"));
	}

	/** The factor of power that holds today. */
	private static Optional<Entry> intensity(List<FactorSet> sets, String region) {
		var today = LocalDate.now();
		var now = new Period(today, today.plusDays(1));
		return new FactorBook(sets).of("electricity", region).entrySet().stream()
				.filter(found -> found.getKey().stage() == Stage.ELECTRICITY)
				.flatMap(found -> found.getValue().stream())
				.filter(entry -> entry.factor().valid().overlaps(now))
				.findFirst();
	}

	private static Optional<Duration> processor() {
		return ProcessHandle.current().info().totalCpuDuration();
	}
}
