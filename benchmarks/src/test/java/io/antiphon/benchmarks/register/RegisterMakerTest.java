package io.antiphon.benchmarks.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.State;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegisterMakerTest {

	private static final MadeRegister.Size SIZE = new MadeRegister.Size(40, 400);

	@Test
	void planningKeepsAsManyAsWereWantedInEveryStateWithFrozenPlansAndVerdicts() throws IOException {
		try (var workspace = new TemporaryWorkspace()) {
			var maker = new RegisterMaker(workspace);

			maker.make(SIZE);

			var kept = maker.plans().orElseThrow().improvements();
			var states = kept.stream().map(one -> one.entry().state()).collect(Collectors.toSet());
			assertEquals(SIZE.improvements(), kept.size());
			assertEquals(SIZE.actions(), kept.stream().map(Improvement::actions).mapToInt(List::size).sum());
			assertEquals(State.values().length, states.size());
			assertTrue(kept.stream().filter(one -> one.entry().state() == State.DONE).noneMatch(one -> one.plan().isDraft()));
			assertFalse(maker.verdicts().orElseThrow().verdicts().isEmpty());
		}
	}

	@Test
	void theSameSeedMakesTheSame() throws IOException {
		try (var one = new TemporaryWorkspace(); var other = new TemporaryWorkspace()) {
			assertEquals(new RegisterMaker(one).make(SIZE), new RegisterMaker(other).make(SIZE));
		}
	}
}
