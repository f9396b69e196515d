package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The methods there are, the built-in ones first. The one place where what an extension's method throws is caught:
 * {@code faults} gets its class and what it threw.
 */
final class Methods {

	/** What a method said. */
	sealed interface Answer {

		/** It compared; bounds may be infinite. */
		record Compared(Comparison comparison) implements Answer {}

		/** No method has that name and compares such indicators. */
		record Missing() implements Answer {}

		/** It threw, or what it returned is no interval around a value. */
		record Failed() implements Answer {}
	}

	private final List<EvaluationMethod> methods = new ArrayList<>();
	private final BiConsumer<String, Throwable> faults;

	Methods(List<EvaluationMethod> extensions, BiConsumer<String, Throwable> faults) {
		methods.addAll(List.of(CountDifference.shares(), CountDifference.rates(), new MeanDifference()));
		methods.addAll(extensions);
		this.faults = faults;
	}

	/** Compares two series by the plan's method. */
	Answer compare(TestPlan plan, Indicator.Kind kind, List<Measurement> before, List<Measurement> after) {
		for (var method : methods) {
			if (ask(method, () -> plan.method().equals(method.id()), false)) {
				var answer = ask(
						method,
						() -> method.compares(kind)
								? checked(method.compare(before, after, plan.errorRate()))
								: new Answer.Missing(),
						new Answer.Failed());
				if (!(answer instanceof Answer.Missing)) {
					return answer;
				}
			}
		}
		return new Answer.Missing();
	}

	private <T> T ask(EvaluationMethod method, Supplier<T> question, T otherwise) {
		try {
			return question.get();
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
			faults.accept(method.getClass().getName(), fault);
			return otherwise;
		}
	}

	/** Throws where the comparison does not hold together. */
	private static Answer checked(Comparison comparison) {
		var effect = comparison.effect();
		var around = effect.low() <= effect.value() && effect.value() <= effect.high();
		if (!around || !Double.isFinite(effect.value()) || effect.n() < 0) {
			throw new IllegalStateException("no interval around a finite value");
		}
		if (!comparison.assumptions().stream().allMatch(Methods::complete)) {
			throw new IllegalStateException("an assumption without a name or without what was seen");
		}
		return new Answer.Compared(comparison);
	}

	@SuppressWarnings("null") // made by an extension, which may know nothing of null analysis
	private static boolean complete(Verdict.Assumption assumption) {
		return assumption.name() != null && assumption.detail() != null;
	}
}
