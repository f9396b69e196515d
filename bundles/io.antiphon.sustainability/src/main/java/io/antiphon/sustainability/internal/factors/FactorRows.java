package io.antiphon.sustainability.internal.factors;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.internal.units.Measures;
import io.antiphon.tables.numbers.PlainNumbers;
import io.antiphon.tables.records.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a factor set, one after the other; a set with a row that is none is refused as a whole. For one thread. */
final class FactorRows {

	static final List<String> COLUMNS = List.of(
			"set", "version", "activity", "impact", "stage", "region", "value", "unit", "per", "valid_from", "valid_to", "uncertainty",
			"pedigree",
			"source", "licence");
	/** Those without which a file is no set of factors. */
	static final List<String> NEEDED = List.of("set", "version", "activity", "value", "unit", "per", "valid_from", "source", "licence");
	/** Where a factor has no end. */
	static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	private static final Map<String, Stage> STAGES = Map.of(
			"direct", Stage.DIRECT, "electricity", Stage.ELECTRICITY, "electricity-market", Stage.ELECTRICITY_MARKET, "upstream",
			Stage.UPSTREAM);
	private static final int MOST_REASONS = 20;
	private static final double MOST = 1e9;

	private final List<Factor> factors = new ArrayList<>();
	private final List<Long> lines = new ArrayList<>();
	private final List<Reason> reasons = new ArrayList<>();
	private String set = "";
	private String version = "";

	/** Takes the values of one row by the names of their columns; absent ones are empty. */
	void take(Map<String, String> row, long line) {
		if (factors.isEmpty() && set.isEmpty()) {
			set = cell(row, "set");
			version = cell(row, "version");
		}
		var wrong = wrong(row, line);
		if (wrong.isPresent()) {
			refuse(wrong.get());
		} else {
			factors.add(factor(row));
			lines.add(line);
		}
	}

	void refuse(Reason reason) {
		if (reasons.size() < MOST_REASONS) {
			reasons.add(reason);
		}
	}

	/** Why it is no set; empty where it is one. */
	List<Reason> reasons() {
		return List.copyOf(reasons);
	}

	/** The line of each factor. */
	List<Long> lines() {
		return List.copyOf(lines);
	}

	/** The set; only where there are no {@link #reasons}. */
	FactorSet set() {
		return new FactorSet(set, version, factors);
	}

	private Optional<Reason> wrong(Map<String, String> row, long line) {
		for (var name : NEEDED) {
			if (cell(row, name).isEmpty()) {
				return Optional.of(FactorProblem.FACTOR_EMPTY.with(line, name));
			}
		}
		if (!cell(row, "set").equals(set) || !cell(row, "version").equals(version)) {
			return Optional.of(FactorProblem.FACTOR_TWO_SETS.with(line, set + " " + version));
		}
		if (impact(row).isEmpty()) {
			return Optional.of(FactorProblem.FACTOR_IMPACT.with(line, cell(row, "impact")));
		}
		if (stage(row).isEmpty()) {
			return Optional.of(FactorProblem.FACTOR_STAGE.with(line, cell(row, "stage")));
		}
		var value = PlainNumbers.of(cell(row, "value"));
		if (value.isEmpty()) {
			return Optional.of(FactorProblem.FACTOR_VALUE.with(line, cell(row, "value")));
		}
		if (Math.abs(value.getAsDouble()) > MOST) {
			return Optional.of(FactorProblem.FACTOR_LARGE.with(line, value.getAsDouble(), MOST));
		}
		var unit = cell(row, "unit");
		if (Measures.factor(mass(unit), mass(impact(row).get().unit())).isEmpty()) {
			return Optional.of(FactorProblem.FACTOR_UNIT.with(line, unit, impact(row).get().unit()));
		}
		if (!Measures.known(cell(row, "per"))) {
			return Optional.of(FactorProblem.FACTOR_PER.with(line, cell(row, "per")));
		}
		if (period(row).isEmpty()) {
			return Optional.of(FactorProblem.FACTOR_DAYS.with(line, cell(row, "valid_from") + " – " + cell(row, "valid_to")));
		}
		var uncertainty = cell(row, "uncertainty");
		var part = uncertainty.isEmpty() ? 0 : PlainNumbers.of(uncertainty).orElse(-1);
		if (!(part >= 0 && part <= 10)) {
			return Optional.of(FactorProblem.FACTOR_UNCERTAINTY.with(line, uncertainty));
		}
		var pedigree = cell(row, "pedigree");
		return pedigree.isEmpty() || Pedigree.of(pedigree).isPresent()
				? Optional.empty()
				: Optional.of(FactorProblem.FACTOR_PEDIGREE.with(line, pedigree));
	}

	private static Factor factor(Map<String, String> row) {
		var impact = impact(row).orElseThrow();
		var scale = Measures.factor(mass(cell(row, "unit")), mass(impact.unit())).orElseThrow();
		return new Factor(
				cell(row, "activity"), impact, stage(row).orElseThrow(), cell(row, "region"),
				PlainNumbers.of(cell(row, "value")).orElseThrow() * scale, impact.unit(), cell(row, "per"), period(row).orElseThrow(),
				uncertainty(row), cell(row, "source"), cell(row, "licence"));
	}

	/** As it is said, and wider by how good the data behind it are, where that is said. */
	private static double uncertainty(Map<String, String> row) {
		var text = cell(row, "uncertainty");
		double said = text.isEmpty() ? 0 : PlainNumbers.of(text).orElseThrow();
		return Pedigree.of(cell(row, "pedigree")).map(pedigree -> pedigree.with(said)).orElse(said);
	}

	/** "kg CO2e" is a mass. */
	private static String mass(String unit) {
		return unit.replaceFirst("\\s*CO2(e|eq)$", "");
	}

	private static Optional<Impact> impact(Map<String, String> row) {
		return switch (cell(row, "impact").toLowerCase(Locale.ROOT)) {
			case "", "carbon" -> Optional.of(Impact.CARBON);
			case "water" -> Optional.of(Impact.WATER);
			case "waste" -> Optional.of(Impact.WASTE);
			default -> Optional.empty();
		};
	}

	/** Where none is said, power is that of its grid, and all else is burnt there. */
	private static Optional<Stage> stage(Map<String, String> row) {
		var stage = cell(row, "stage").toLowerCase(Locale.ROOT);
		return stage.isEmpty()
				? Optional.of(cell(row, "activity").equals(FactorBook.ELECTRICITY) ? Stage.ELECTRICITY : Stage.DIRECT)
				: Optional.ofNullable(STAGES.get(stage));
	}

	/** Both days belong to it; without the second it holds for ever. */
	private static Optional<Period> period(Map<String, String> row) {
		try {
			var from = LocalDate.parse(cell(row, "valid_from"));
			var end = cell(row, "valid_to");
			var to = end.isEmpty() ? NEVER : LocalDate.parse(end).plusDays(1);
			return to.isAfter(from) ? Optional.of(new Period(from, to)) : Optional.empty();
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	private static String cell(Map<String, String> row, String name) {
		return row.getOrDefault(name, "").strip();
	}
}
