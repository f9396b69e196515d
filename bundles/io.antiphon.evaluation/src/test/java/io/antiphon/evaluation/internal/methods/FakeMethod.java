package io.antiphon.evaluation.internal.methods;

import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Verdict.Effect;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An extension's method that answers whatever a test wants. */
public record FakeMethod(String id, Supplier<Comparison> answer, Consumer<Question> asked) implements EvaluationMethod {

	public FakeMethod(String id, Supplier<Comparison> answer) {
		this(id, answer, question -> {});
	}

	public static FakeMethod saying(double value, double low, double high) {
		return new FakeMethod("test.method", () -> new Comparison(new Effect(value, low, high, 10), List.of()));
	}

	public static FakeMethod throwing(Supplier<? extends Throwable> fault) {
		return new FakeMethod("test.method", () -> FakeMethod.<RuntimeException, Comparison>sneak(fault.get()));
	}

	@SuppressWarnings("unchecked") // throws whatever it is given
	private static <X extends Throwable, T> T sneak(Throwable fault) throws X {
		throw (X) fault;
	}

	@Override
	public boolean compares(Kind kind) {
		return kind == Kind.SHARE;
	}

	@Override
	public Comparison compare(Question question) {
		asked.accept(question);
		return answer.get();
	}
}
