package io.antiphon.cli.internal.chart;

import io.antiphon.base.Nearest;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.statistics.charts.Kind;
import io.antiphon.statistics.charts.rules.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code chart} was asked to do; {@code columns} are date, value and, where the kind needs them, n and sd. */
record ChartOrder(
		Path file, Kind kind, List<String> columns, List<Turn> turns, @Nullable LocalDate freeze, Set<Rule> rules,
		List<String> unused) {

	static final String KIND = "--kind";
	static final String DATE = "--date";
	static final String VALUE = "--value";
	static final String N = "--n";
	static final String SD = "--sd";
	static final String STAGE = "--stage";
	static final String FREEZE = "--freeze";
	static final String RULES = "--rules";

	ChartOrder {
		columns = List.copyOf(columns);
		turns = List.copyOf(turns);
		rules = Set.copyOf(rules);
		unused = List.copyOf(unused);
	}

	/** An order, or what is wrong with it. */
	sealed interface Checked {

		record Right(ChartOrder order) implements Checked {}

		record Wrong(String sentence) implements Checked {}
	}

	/** Reads and checks the words; touches nothing. */
	static Checked of(Invocation invocation) {
		var texts = Texts.of(ChartOrder.class, invocation.locale());
		var word = invocation.option(KIND).orElseThrow().strip().toLowerCase(Locale.ROOT);
		var kind = Kind.of(word);
		if (kind.isEmpty()) {
			return new Checked.Wrong(texts.get("chart.kindUnknown", word, kinds()));
		}
		return of(kind.get(), invocation, texts);
	}

	private static Checked of(Kind kind, Invocation invocation, Texts texts) {
		var missing = kind.hasSize() && invocation.option(N).isEmpty() ? N : kind.hasSpread() && invocation.option(SD).isEmpty() ? SD : "";
		if (!missing.isEmpty()) {
			return new Checked.Wrong(texts.get("chart.columnMissing", kind.key(), missing));
		}
		var turns = Turn.read(invocation.options().getOrDefault(STAGE, List.of()));
		if (turns instanceof Turn.Reading.Wrong(var word)) {
			return new Checked.Wrong(texts.get("chart.dateWrong", STAGE, word));
		}
		var freeze = invocation.option(FREEZE);
		var frozen = freeze.flatMap(Turn::day);
		if (freeze.isPresent() && frozen.isEmpty()) {
			return new Checked.Wrong(texts.get("chart.dateWrong", FREEZE, freeze.get()));
		}
		return switch (rules(invocation.options().getOrDefault(RULES, List.of()), kind, texts)) {
			case Chosen.None(var sentence) -> new Checked.Wrong(sentence);
			case Chosen.Some(var rules) -> new Checked.Right(new ChartOrder(
					Path.of(invocation.arguments().getFirst()),
					kind,
					columns(kind, invocation),
					((Turn.Reading.Read) turns).turns(),
					frozen.orElse(null),
					rules,
					unused(kind, invocation)));
		};
	}

	private static List<String> columns(Kind kind, Invocation invocation) {
		return Stream.of(DATE, VALUE, kind.hasSize() ? N : "", kind.hasSpread() ? SD : "")
				.filter(name -> !name.isEmpty())
				.map(name -> invocation.option(name).orElseThrow())
				.toList();
	}

	/** Columns that were given and that the kind has no use for. */
	private static List<String> unused(Kind kind, Invocation invocation) {
		return Stream.of(kind.hasSize() ? "" : N, kind.hasSpread() ? "" : SD)
				.filter(name -> invocation.option(name).isPresent())
				.toList();
	}

	private sealed interface Chosen {

		record Some(Set<Rule> rules) implements Chosen {

			public Some {
				rules = Set.copyOf(rules);
			}
		}

		record None(String sentence) implements Chosen {}
	}

	/** Rules and families of rules by their keys. */
	private static Chosen rules(List<String> given, Kind kind, Texts texts) {
		if (given.isEmpty()) {
			return new Chosen.Some(kind == Kind.RUN ? Rule.family("run") : Set.of(Rule.NELSON_1));
		}
		var rules = EnumSet.noneOf(Rule.class);
		for (var word : String.join(",", given).split(",", -1)) {
			var key = word.strip().toLowerCase(Locale.ROOT);
			var found = Rule.of(key).map(Set::of).orElseGet(() -> Rule.family(key));
			if (found.isEmpty()) {
				return new Chosen.None(unknown(key, texts));
			}
			rules.addAll(found);
		}
		var baseless = rules.stream().filter(rule -> kind == Kind.RUN && rule.needsSigma()).findFirst();
		return baseless.isPresent()
				? new Chosen.None(texts.get("chart.ruleWithoutLimits", baseless.get().key()))
				: new Chosen.Some(rules);
	}

	private static String unknown(String key, Texts texts) {
		var keys = new ArrayList<>(Arrays.stream(Rule.values()).map(Rule::key).toList());
		return Nearest.to(key, keys)
				.map(near -> texts.get("chart.ruleNearly", key, near))
				.orElseGet(() -> texts.get("chart.ruleUnknown", key, String.join(", ", keys)));
	}

	static String kinds() {
		return String.join(", ", Arrays.stream(Kind.values()).map(Kind::key).toList());
	}
}
