package io.antiphon.evaluation.internal.methods;

import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.evaluation.spi.EvaluationMethod.Foreseen;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods there are, the built-in ones first. The one place where a method is asked, under the guard. */
public final class Methods {

	/** What a method said. */
	public sealed interface Answered {

		/** It compared, once or at each look; bounds may be infinite. */
		record Compared(List<Comparison> looks) implements Answered {

			public Compared {
				looks = List.copyOf(looks);
			}
		}

		/** No method has that name and compares such indicators. */
		record Missing() implements Answered {}

		/** It did not answer, or with no interval around a value. */
		record Failed() implements Answered {}
	}

	private static final String OURS = "io.antiphon.evaluation";
	private static final int MOST_ASSUMPTIONS = 100;
	private static final int MOST_PERIODS = 10_000;
	private static final int LONGEST = 500;
	private static final Call<String> ID = Call.of("EvaluationMethod.id", Call.SHORT);
	private static final Call<Boolean> COMPARES = Call.of("EvaluationMethod.compares", Call.SHORT);
	private static final Call<String> VERSION = Call.text("EvaluationMethod.version", LONGEST);
	private static final Call<List<Foreseen>> FORESEE =
			Call.<Foreseen>list("EvaluationMethod.foresee", Call.ANSWER, MOST_PERIODS).checked(all -> all.forEach(Methods::check));
	private static final Call<Comparison> COMPARE =
			Call.<Comparison>of("EvaluationMethod.compare", Call.ANSWER).checked(Methods::check);
	private static final Call<List<Comparison>> COMPARE_EACH =
			Call.<List<Comparison>>of("EvaluationMethod.comparisons", Call.ANSWER).checked(looks -> looks.forEach(Methods::check));

	private final Guard guard;
	private final Extensions<EvaluationMethod> extensions;

	public Methods(Guard guard, Extensions<EvaluationMethod> extensions) {
		this.guard = guard;
		this.extensions = extensions;
	}

	/** The measurements of periods in which there is something to set them beside; all where nothing is set beside at all. */
	public static List<Measurement> shared(List<Measurement> series, List<Measurement> beside) {
		var periods = beside.stream().map(Measurement::period).collect(Collectors.toSet());
		return series.stream().filter(one -> beside.isEmpty() || periods.contains(one.period())).toList();
	}

	/** Asks the method of that name. */
	public Answered compare(String named, Question question) {
		for (var method : named(named).toList()) {
			var fits = method.ask(COMPARES, one -> one.compares(question.kind()));
			if (fits instanceof Answer.Missing) {
				return new Answered.Failed();
			}
			if (fits.or(false)) {
				return compare(method, question);
			}
		}
		return new Answered.Missing();
	}

	/** The version of the method of that name that compares such indicators; empty where there is none. */
	public Optional<String> version(String named, Indicator.Kind kind) {
		return fitting(named, kind).flatMap(method -> method.ask(VERSION, EvaluationMethod::version).found());
	}

	/** What the method of that name foresees; nothing where it is not here or fails. */
	public List<Foreseen> foresee(String named, Question question, int longest) {
		return fitting(named, question.kind())
				.map(method -> method.ask(FORESEE, one -> one.foresee(question, longest)).or(List.of()))
				.orElse(List.of());
	}

	private Optional<Guarded<EvaluationMethod>> fitting(String named, Indicator.Kind kind) {
		return named(named).filter(method -> method.ask(COMPARES, one -> one.compares(kind)).or(false)).findFirst();
	}

	private Stream<Guarded<EvaluationMethod>> named(String named) {
		return Stream.concat(builtIn(), extensions.all().stream())
				.filter(method -> method.ask(ID, EvaluationMethod::id).found().filter(named::equals).isPresent());
	}

	private static Answered compare(Guarded<EvaluationMethod> method, Question question) {
		var looks = switch (question.looks()) {
			case ONCE -> method.ask(COMPARE, one -> one.compare(question)).found().map(List::of);
			case EACH -> method.ask(COMPARE_EACH, one -> one.comparisons(question))
					.found()
					.filter(found -> found.size() == question.followUp().size());
		};
		return looks.<Answered>map(Answered.Compared::new).orElseGet(Answered.Failed::new);
	}

	/** The names of those that compare such indicators. */
	public List<String> comparing(Indicator.Kind kind) {
		return Stream.concat(builtIn(), extensions.all().stream())
				.filter(method -> method.ask(COMPARES, one -> one.compares(kind)).or(false))
				.flatMap(method -> method.ask(ID, EvaluationMethod::id).found().stream())
				.toList();
	}

	private Stream<Guarded<EvaluationMethod>> builtIn() {
		return Stream.of(
				CountDifference.shares(), CountDifference.rates(), new MeanDifference(),
				SeriesStep.level(), SeriesStep.trend(), SeriesStep.agreed())
				.map(method -> Guarded.<EvaluationMethod>of(new Extension(OURS, method.getClass().getName()), method, guard));
	}

	/** Throws where the comparison does not hold together. */
	private static void check(Comparison comparison) {
		var effect = comparison.effect();
		var around = effect.low() <= effect.value() && effect.value() <= effect.high();
		if (!around || !Double.isFinite(effect.value()) || effect.n() < 0) {
			throw new Unusable("no-interval");
		}
		if (comparison.assumptions().size() > MOST_ASSUMPTIONS) {
			throw new Unusable("too-much");
		}
		if (!comparison.assumptions().stream().allMatch(Methods::complete)) {
			throw new Unusable("misshapen");
		}
	}

	private static void check(Foreseen foreseen) {
		if (!(foreseen.half() > 0 && foreseen.error() > 0) || Double.isInfinite(foreseen.half() + foreseen.error())) {
			throw new Unusable("no-interval");
		}
	}

	@SuppressWarnings("null") // made by an extension, which may know nothing of null analysis
	private static boolean complete(Verdict.Assumption assumption) {
		return assumption.name() != null
				&& assumption.detail() != null
				&& assumption.name().length() <= LONGEST
				&& assumption.detail().length() <= LONGEST;
	}
}
