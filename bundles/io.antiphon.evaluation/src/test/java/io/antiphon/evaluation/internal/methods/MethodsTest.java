package io.antiphon.evaluation.internal.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.evaluation.internal.methods.Methods.Answered;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.evaluation.spi.Question;
import io.antiphon.evaluation.spi.EvaluationMethod.Comparison;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.loop.Verdict.Effect;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodsTest {

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults, Duration.ofMillis(1), Duration.ofSeconds(1));
	private final CountDownLatch never = new CountDownLatch(1);

	@AfterEach
	void letsTheHangingGo() {
		never.countDown();
	}

	@Test
	void findsAMethodByItsNameAndTheKindItCompares() {
		assertInstanceOf(Answered.Compared.class, ask(CountDifference.SHARES, Kind.SHARE));
		assertInstanceOf(Answered.Compared.class, ask(CountDifference.RATES, Kind.RATE));
		assertInstanceOf(Answered.Compared.class, ask(MeanDifference.ID, Kind.MEAN));
		assertInstanceOf(Answered.Missing.class, ask(MeanDifference.ID, Kind.SHARE));
		assertInstanceOf(Answered.Missing.class, ask("nobody.knows", Kind.SHARE));
		assertEquals(List.of(), faults.all());
	}

	@Test
	void asksAnExtensionForItsOwnMethod() {
		var answer = ask("test.method", Kind.SHARE, FakeMethod.saying(-0.2, -0.3, -0.1));

		assertEquals(-0.2, ((Answered.Compared) answer).looks().getLast().effect().value());
	}

	@Test
	void lastsOutAnExtensionThatTakesTheNameOfABuiltInMethod() {
		var twin = new FakeMethod(CountDifference.SHARES, () -> {
			throw new IllegalStateException();
		});

		assertInstanceOf(Answered.Compared.class, ask(CountDifference.SHARES, Kind.SHARE, twin));
		assertEquals(List.of(), faults.all());
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

		assertInstanceOf(Answered.Failed.class, answer);
		assertEquals(List.of("FakeMethod"), named());
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
			public Comparison compare(Question question) {
				throw new UnsupportedOperationException();
			}
		};

		var answer = ask("test.method", Kind.SHARE, nameless, FakeMethod.saying(0, -1, 1));

		assertInstanceOf(Answered.Compared.class, answer);
		assertEquals(List.of("MethodsTest$1"), named());
	}

	@Test
	void letsAMethodHaveNoEnds() {
		var answer = ask(
				"test.method",
				Kind.SHARE,
				FakeMethod.saying(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));

		assertInstanceOf(Answered.Compared.class, answer);
	}

	@Test
	void givesUpAMethodThatHangsAndJudgesWithoutItFromThenOn() {
		var hanging = new FakeMethod("test.method", () -> {
			while (never.getCount() > 0) {
				try {
					never.await();
				} catch (InterruptedException ignored) {
					// that is its fault
				}
			}
			return null;
		});

		assertInstanceOf(Answered.Failed.class, ask("test.method", Kind.SHARE, hanging));
		assertInstanceOf(Answered.Missing.class, ask("test.method", Kind.SHARE, hanging));
		assertInstanceOf(Answered.Compared.class, ask(CountDifference.SHARES, Kind.SHARE, hanging));
		assertEquals(List.of(Fault.Kind.LATE), faults.all().stream().map(Fault::kind).toList());
	}

	@Test
	void takesNoFloodOfAssumptions() {
		var flood = Collections.nCopies(1_000, new Assumption("all-is-well", true, ""));

		var answer = ask(
				"test.method", Kind.SHARE, new FakeMethod("test.method", () -> new Comparison(new Effect(0, -1, 1, 1), flood)));

		assertInstanceOf(Answered.Failed.class, answer);
	}

	private List<String> named() {
		return faults.all().stream().map(fault -> fault.extension().name()).toList();
	}

	private Answered ask(String method, Kind kind, EvaluationMethod... extensions) {
		var series = Series.values(50, 0.2, 0.3, 0.25);
		return new Methods(guard, Extensions.of(guard, extensions))
				.compare(method, new Question(kind, series, series, 0.05));
	}
}
