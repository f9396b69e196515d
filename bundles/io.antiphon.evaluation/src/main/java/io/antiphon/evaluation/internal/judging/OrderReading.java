package io.antiphon.evaluation.internal.judging;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command.Parameter;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.evaluation.internal.methods.SeriesStep;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.tables.periods.Wanted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the words of the command. The first that cannot be understood ends it with a sentence. */
final class OrderReading {

	/** What came of it. */
	sealed interface Read {}

	record Understood(Order order, Wanted wanted) implements Read {}

	record Wrong(String sentence) implements Read {}

	/** Carries a sentence out of the reading. */
	private static final class WrongWord extends Exception {

		private static final long serialVersionUID = 1L;

		private final String sentence;

		WrongWord(String sentence) {
			super(sentence);
			this.sentence = sentence;
		}
	}

	private static final Map<String, Kind> KINDS = Map.of("share", Kind.SHARE, "mean", Kind.MEAN, "rate", Kind.RATE, "volume", Kind.VOLUME);
	private static final Map<String, Direction> DIRECTIONS = Map.of("up", Direction.UP, "down", Direction.DOWN);
	private static final Map<String, Looks> LOOKS = Map.of("once", Looks.ONCE, "daily", Looks.EACH);
	private static final Map<String, Grain> GRAINS = Map.of("day", Grain.DAY, "week", Grain.WEEK, "month", Grain.MONTH);
	private static final String AUTOMATIC = "auto";
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

	private final Invocation invocation;
	private final Texts texts;
	private final Function<Kind, List<String>> methods;

	/** {@code methods}: those that compare values of a kind, by name. */
	OrderReading(Invocation invocation, Texts texts, Function<Kind, List<String>> methods) {
		this.invocation = invocation;
		this.texts = texts;
		this.methods = methods;
	}

	static List<Parameter> parameters(Texts texts) {
		return List.of(
				Parameter.argument("FILE", true, false, texts.get("judge.FILE")),
				needed("--date", "COL", texts),
				needed("--value", "COL", texts),
				option("--n", "COL", texts),
				option("--group", "COL", texts),
				needed("--kind", "share|mean|rate|volume", texts),
				needed("--better", "up|down", texts),
				needed("--action-date", "DATE", texts),
				option("--least-effect", "X", texts),
				option("--compare-with", "GROUP[,…]", texts),
				option("--method", "auto|ID", texts),
				option("--looks", "once|daily", texts),
				option("--grain", "day|week|month", texts),
				option("--error-rate", "X", texts));
	}

	private static Parameter needed(String name, String value, Texts texts) {
		return new Parameter(name, value, true, false, texts.get("judge." + name));
	}

	private static Parameter option(String name, String value, Texts texts) {
		return Parameter.option(name, value, texts.get("judge." + name));
	}

	Read read() {
		try {
			var kind = needed("--kind", KINDS);
			var order = new Order(
					kind,
					needed("--better", DIRECTIONS),
					day("--action-date"),
					number("--least-effect", 0, 0, Double.MAX_VALUE),
					beside(),
					method(kind),
					chosen("--looks", LOOKS).orElse(Looks.ONCE),
					chosen("--grain", GRAINS).orElse(null),
					number("--error-rate", 0.05, Double.MIN_VALUE, Math.nextDown(1.0)));
			return new Understood(order, wanted(kind));
		} catch (WrongWord wrong) {
			return new Wrong(wrong.sentence);
		}
	}

	private Wanted wanted(Kind kind) throws WrongWord {
		var n = invocation.option("--n");
		if (kind == Kind.VOLUME && n.isPresent()) {
			throw new WrongWord(texts.get("judge.noN"));
		}
		if ((kind == Kind.SHARE || kind == Kind.RATE) && n.isEmpty()) {
			throw new WrongWord(texts.get("judge.needsN", texts.get("kind." + kind)));
		}
		var numbers = new ArrayList<String>();
		numbers.add(given("--value"));
		n.ifPresent(numbers::add);
		return new Wanted(given("--date"), numbers, invocation.option("--group"));
	}

	private List<String> beside() throws WrongWord {
		var groups = invocation.options().getOrDefault("--compare-with", List.of());
		if (!groups.isEmpty() && invocation.option("--group").isEmpty()) {
			throw new WrongWord(texts.get("judge.needsGroup"));
		}
		return groups;
	}

	private String method(Kind kind) throws WrongWord {
		var asked = invocation.option("--method").orElse(AUTOMATIC);
		if (asked.equals(AUTOMATIC)) {
			return SeriesStep.AGREED;
		}
		var known = methods.apply(kind);
		if (!known.contains(asked)) {
			throw new WrongWord(texts.get("judge.noMethod", asked, texts.get("kind." + kind), texts.list(known)));
		}
		return asked;
	}

	private LocalDate day(String name) throws WrongWord {
		var said = given(name);
		try {
			return LocalDate.parse(said);
		} catch (DateTimeException none) {
			throw new WrongWord(texts.get("judge.noDay", name, said));
		}
	}

	private double number(String name, double without, double least, double most) throws WrongWord {
		var said = invocation.option(name);
		if (said.isEmpty()) {
			return without;
		}
		double number = NUMBER.matcher(said.get().strip()).matches() ? Double.parseDouble(said.get()) : Double.NaN;
		if (number >= least && number <= most) {
			return number;
		}
		throw new WrongWord(texts.get("judge.noNumber", name, said.get(), texts.get("range." + name)));
	}

	private <T> T needed(String name, Map<String, T> words) throws WrongWord {
		given(name);
		return chosen(name, words).orElseThrow();
	}

	private <T> Optional<T> chosen(String name, Map<String, T> words) throws WrongWord {
		var said = invocation.option(name);
		if (said.isEmpty()) {
			return Optional.empty();
		}
		var meant = Optional.ofNullable(words.get(said.get().toLowerCase(Locale.ROOT)));
		if (meant.isEmpty()) {
			throw new WrongWord(texts.get("judge.noWord", name, said.get(), texts.list(words.keySet().stream().sorted().toList())));
		}
		return meant;
	}

	private String given(String name) throws WrongWord {
		return invocation.option(name).orElseThrow(() -> new WrongWord(texts.get("judge.needs", name)));
	}
}
