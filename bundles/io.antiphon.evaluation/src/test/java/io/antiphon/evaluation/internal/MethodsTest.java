package io.antiphon.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.evaluation.internal.Methods.Answer;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.loop.Verdict.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodsTest {

	private final List<String> faults = new ArrayList<>();

	@Test
	void findsAMethodByItsNameAndTheKindItCompares() {
		assertInstanceOf(Answer.Compared.class, ask(CountDifference.SHARES, Kind.SHARE));
		assertInstanceOf(Answer.Compared.class, ask(CountDifference.RATES, Kind.RATE));
		assertInstanceOf(Answer.Compared.class, ask(MeanDifference.ID, Kind.MEAN));
		assertInstanceOf(Answer.Missing.class, ask(MeanDifference.ID, Kind.SHARE));
		assertInstanceOf(Answer.Missing.class, ask("nobody.knows", Kind.SHARE));
		assertEquals(List.of(), faults);
	}

	@Test
	void asksAnExtensionForItsOwnMethod() {
		var answer = ask("test.method", Kind.SHARE, FakeMethod.saying(-0.2, -0.3, -0.1));

		assertEquals(-0.2, ((Answer.Compared) answer).comparison().effect().value());
	}

	@Test
	void lastsOutAnExtensionThatTakesTheNameOfABuiltInMethod() {
		var twin = new FakeMethod(CountDifference.SHARES, () -> {
			throw new IllegalStateException();
		});

		assertInstanceOf(Answer.Compared.class, ask(CountDifference.SHARES, Kind.SHARE, twin));
		assertEquals(List.of(), faults);
	}

	static Stream<EvaluationMethod> faulty() {
		return Stream.of(
				FakeMethod.throwing(IllegalStateException::new),
				FakeMethod.throwing(NoClassDefFoundError::new),
				FakeMethod.throwing(AssertionError::new),
				FakeMethod.throwing(StackOverflowError::new),
				FakeMethod.saying(Double.NaN, -1, 1),
				FakeMethod.saying(0, Double.NaN, 1),
				FakeMethod.saying(0, -1, Double.NaN),
				FakeMethod.saying(0, 1, -1),
				FakeMethod.saying(2, -1, 1),
				FakeMethod.saying(Double.POSITIVE_INFINITY, 1, Double.POSITIVE_INFINITY),
				new FakeMethod("test.method", () -> new Comparison(new Effect(0, -1, 1, -1), List.of())),
				new FakeMethod("test.method", () -> new Comparison(null, List.of())),
				new FakeMethod("test.method", () -> new Comparison(
						new Effect(0, -1, 1, 1), List.of(new Assumption(null, true, "")))),
				new FakeMethod("test.method", () -> null));
	}

	@ParameterizedTest
	@MethodSource("faulty")
	void namesAMethodThatThrowsOrReturnsNoIntervalAroundAValue(EvaluationMethod faulty) {
		var answer = ask("test.method", Kind.SHARE, faulty);

		assertInstanceOf(Answer.Failed.class, answer);
		assertEquals(List.of(FakeMethod.class.getName()), faults);
	}

	@Test
	void asksTheOthersWhereOneDoesNotEvenKnowItsName() {
		var nameless = new EvaluationMethod() {
			@Override
			public String id() {
				throw new UnsupportedOperationException();
			}

			@Override
			public boolean compares(Kind kind) {
				throw new UnsupportedOperationException();
			}

			@Override
			public Comparison compare(List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
				throw new UnsupportedOperationException();
			}
		};

		var answer = ask("test.method", Kind.SHARE, nameless, FakeMethod.saying(0, -1, 1));

		assertInstanceOf(Answer.Compared.class, answer);
		assertEquals(List.of(nameless.getClass().getName()), faults);
	}

	@Test
	void letsAMethodHaveNoEnds() {
		var answer = ask(
				"test.method",
				Kind.SHARE,
				FakeMethod.saying(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));

		assertInstanceOf(Answer.Compared.class, answer);
	}

	private Answer ask(String method, Kind kind, EvaluationMethod... extensions) {
		var series = Series.values(50, 0.2, 0.3, 0.25);
		return new Methods(List.of(extensions), (name, fault) -> faults.add(name))
				.compare(Plans.asking(method), kind, series, series);
	}
}
