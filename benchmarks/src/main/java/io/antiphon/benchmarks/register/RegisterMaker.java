package io.antiphon.benchmarks.register;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.channels.Declared;
import io.antiphon.evaluation.internal.EvaluationComponent;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.internal.carrying.Carrying;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a made-up register into a workspace as the product would: by the commands of planning, and by freezing and judging after them. */
final class RegisterMaker implements Chain {

	private static final int TOGETHER = 50;
	private static final int SERVICES = 8;
	private static final int WEEKS = 104;
	private static final long SEED = 2026;

	private final TemporaryWorkspace workspace;
	private final PlanningComponent plans;
	private final EvaluationComponent evaluation;
	private final IndicatorSource measured;
	private final Access access;
	private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

	RegisterMaker(TemporaryWorkspace workspace) {
		this.workspace = workspace;
		var documents = workspace.documents();
		plans = new PlanningComponent(documents, workspace.revisions(), workspace.seals());
		evaluation = new EvaluationComponent(this, documents, new ThreadGuard(new FaultRegister()), Extensions.of(List.of()));
		measured = workspace.measured();
		access = workspace.privacy().access("benchmark", Purpose.IMPROVE_SERVICE);
	}

	/** Measures something, plans a register of that size about it, and has its plans frozen and judged where that would have been done. */
	MadeRegister make(MadeRegister.Size size) throws IOException {
		measure();
		var made = MadeRegister.of(size, SEED, today, measured.indicators());
		var planning = new Carrying(plans, this, Clock.systemUTC());
		commanded(made.goals(), goal -> new Command.SetGoal(goal, 0), planning::carryOut);
		commanded(made.decisions(), decision -> new Command.Decide(decision, 0), planning::carryOut);
		commanded(in(made, true).toList(), one -> new Command.Plan(one, 0), planning::propose);
		commanded(in(made, false).toList(), one -> new Command.Plan(one, 0), planning::carryOut);
		in(made, false).filter(one -> one.entry().state() != State.PLANNED).forEach(this::freeze);
		in(made, false).filter(one -> one.entry().state() == State.DONE).forEach(this::judge);
		return made;
	}

	private static Stream<Improvement> in(MadeRegister made, boolean proposed) {
		return made.improvements().stream().filter(one -> one.proposed() == proposed);
	}

	private <T> void commanded(List<T> all, Function<T, Command> command, BiFunction<List<Command>, Access, Outcome> planning) {
		for (var from = 0; from < all.size(); from += TOGETHER) {
			var some = all.subList(from, Math.min(from + TOGETHER, all.size())).stream().map(command).toList();
			var outcome = planning.apply(some, access);
			if (!(outcome instanceof Outcome.Done)) {
				throw new IllegalStateException("refused: " + outcome);
			}
		}
	}

	private void freeze(Improvement improvement) {
		if (plans.freeze(improvement.id(), access) instanceof Freezing.Refused refused) {
			throw new IllegalStateException("not frozen: " + refused);
		}
	}

	private void judge(Improvement improvement) {
		evaluation.judge(plans.improvement(improvement.id()).orElseThrow(), access.actor());
	}

	/** Waiting times and costs of made-up services, by the week, until today. */
	private void measure() throws IOException {
		var words = new Words(new Random(SEED));
		var lines = new StringBuilder("indicator,measure,unit,better,service,from,to,value,n\n");
		for (var service : words.words(SERVICES)) {
			for (var indicator : words.words(2)) {
				for (var week = 0; week < WEEKS; week++) {
					var from = today.minusWeeks(WEEKS - week);
					lines.append(String.format(
							Locale.ROOT, "%s,mean,min,low,%s,%s,%s,%.1f,%d%n", indicator, service, from, from.plusDays(6),
							20 + words.amount(20), words.number(50, 500)));
				}
			}
		}
		var file = Files.writeString(workspace.folder().resolve("measured.csv"), lines);
		workspace.taking(file, Declared.nothing(Locale.ENGLISH));
	}

	@Override
	public Optional<Findings> findings() {
		return Optional.empty();
	}

	@Override
	public Optional<Plans> plans() {
		return Optional.of(plans);
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return Optional.of(evaluation);
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.of(measured);
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return measured.indicators().stream()
				.filter(indicator -> indicator.id().equals(id))
				.map(indicator -> new Measured(indicator, measured))
				.findFirst();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return Optional.empty();
	}
}
