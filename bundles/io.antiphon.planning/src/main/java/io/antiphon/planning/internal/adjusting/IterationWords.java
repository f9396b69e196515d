package io.antiphon.planning.internal.adjusting;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Iterations in words and as one time line: what was tried, what came of it, and what was chosen then. */
public final class IterationWords {

	private final Chain chain;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;
	private final Map<String, Period> listening;

	public IterationWords(Plans plans, Chain chain, Wording wording) {
		this.chain = chain;
		this.listening = listening(plans, chain);
		this.texts = Texts.of(IterationWords.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.wording = wording;
	}

	/** The days on which was found what decisions rest on, by the ids of these, where it is still known and had days. */
	private static Map<String, Period> listening(Plans plans, Chain chain) {
		var found = new HashMap<String, Period>();
		chain.findings().map(Findings::findings).orElse(List.of())
				.forEach(one -> Optional.ofNullable(one.scope().period()).ifPresent(days -> found.put(one.id(), days)));
		var days = new HashMap<String, Period>();
		plans.decisions().forEach(one -> one.findings().stream()
				.flatMap(id -> Stream.ofNullable(found.get(id)))
				.findFirst()
				.ifPresent(first -> days.put(one.id(), first)));
		return days;
	}

	/** The verdict and the choice in a few words: "no effect shown; stopped"; empty without a verdict. */
	public Optional<String> brief(Iteration iteration) {
		return iteration.settled()
				.map(verdict -> brief(wording.outcome(verdict), iteration.choice()))
				.or(() -> iteration.verdict() == null ? Optional.empty() : Optional.of(texts.get("iteration.early")));
	}

	private String brief(String outcome, @Nullable Choice choice) {
		return choice == null ? outcome : texts.get("iteration.brief", outcome, texts.get("iteration." + choice));
	}

	/** What its state is coloured by. */
	public static Block.Tone tone(Iteration iteration) {
		var verdict = iteration.verdict();
		return verdict == null || verdict.tooEarly()
				? Block.Tone.PLAIN
				: switch (verdict.outcome()) {
					case WORKED -> Block.Tone.POSITIVE;
					case WORSE -> Block.Tone.NEGATIVE;
					case NO_EFFECT_SHOWN, NOT_ENOUGH_DATA -> Block.Tone.NEUTRAL;
				};
	}

	/** The verdict in full and what was chosen; empty where nothing is judged. */
	public Optional<String> outcome(Iteration iteration) {
		return iteration.settled()
				.map(verdict -> texts.get("sentences", wording.verdict(verdict, chain), chosen(iteration)));
	}

	/** What was chosen by whom and when and why; where nothing was, what the verdict suggests. */
	String chosen(Iteration iteration) {
		var adjustment = iteration.adjustment();
		var verdict = iteration.verdict();
		if (adjustment == null) {
			return verdict == null ? "" : suggested(verdict);
		}
		return iteration.choice() == null && verdict != null
				? texts.get("chosen.lapsed", said(adjustment), wording.outcome(adjustment.after()), suggested(verdict))
				: said(adjustment);
	}

	private String suggested(Verdict verdict) {
		return texts.get("chosen.none", texts.get("choice." + Iteration.advised(verdict).getFirst()));
	}

	private String said(Adjustment adjustment) {
		var day = numbers.day(day(adjustment));
		var said = texts.get("chosen." + adjustment.choice(), day, adjustment.by());
		return adjustment.reason().isEmpty() ? said : texts.get("chosen.because", said, adjustment.reason());
	}

	private static LocalDate day(Adjustment adjustment) {
		return adjustment.at().atZone(ZoneOffset.UTC).toLocalDate();
	}

	/** An earlier attempt as knowledge: "Tried before, from 30 March 2026: …". */
	public String tried(Iteration earlier) {
		var start = earlier.start();
		var came = outcome(earlier).orElseGet(() -> chosen(earlier));
		return start == null ? texts.get("tried.undated", came) : texts.get("tried", numbers.day(start), came);
	}

	/** The iterations of one service as one picture, or those of them {@code from} one to before another. */
	public Block.Work line(List<Iteration> iterations, int from, int to) {
		var service = iterations.getFirst().service();
		var title = service.isEmpty() ? texts.get("iterations") : texts.get("iterations.of", service);
		return new Block.Work(
				to - from == iterations.size() ? title : texts.get("iterations.around", title, to - from, iterations.size()),
				List.of(texts.get("iteration"), texts.get("iteration.follows"), texts.get("when"), texts.get("iteration.came")),
				IntStream.range(from, to).mapToObj(at -> piece(iterations, at)).toList());
	}

	private Block.Piece piece(List<Iteration> iterations, int at) {
		var iteration = iterations.get(at);
		var improvement = iteration.improvement();
		var phases = phases(iteration);
		return new Block.Piece(
				texts.get("iteration.named", at + 1, named(improvement)),
				follows(iterations, improvement.follows()),
				improvement.schedule().start(),
				improvement.schedule().due(),
				brief(iteration).orElseGet(() -> texts.get(improvement.plan().isDraft() ? "iteration.draft" : "iteration.running")),
				tone(iteration),
				phases);
	}

	/** Within a service the place tells proposals apart, whose titles begin alike; what somebody wrote tells by itself. */
	private String named(Improvement improvement) {
		var place = wording.place(improvement.plan().scope(), false);
		return place.isEmpty() || !improvement.title().written().isEmpty() ? wording.phrase(improvement.title()) : place;
	}

	/** The number of the one it follows. */
	private String follows(List<Iteration> iterations, @Nullable String id) {
		return Stream.iterate(0, at -> at + 1)
				.limit(iterations.size())
				.filter(at -> iterations.get(at).improvement().id().equals(id))
				.findFirst()
				.map(at -> texts.get("iteration.number", at + 1))
				.orElse("–");
	}

	private List<Block.Phase> phases(Iteration iteration) {
		var improvement = iteration.improvement();
		var plan = improvement.plan();
		var baseline = plan.baseline();
		var followUp = plan.followUp();
		if (baseline == null || followUp == null) {
			return List.of();
		}
		var phases = new ArrayList<Block.Phase>();
		var heard = listening.get(improvement.decision());
		if (heard != null) {
			phases.add(phase("listening", heard.from(), heard.to(), Block.Tone.NEUTRAL));
		}
		phases.add(phase("baseline", baseline.from(), baseline.to(), Block.Tone.NEUTRAL));
		var start = improvement.schedule().start();
		if (start != null) {
			phases.add(phase("action", start, start, Block.Tone.PLAIN));
		}
		phases.add(phase("followUp", followUp.from(), followUp.to(), tone(iteration)));
		iteration.settled().ifPresent(
				verdict -> phases.add(moment(
						texts.get("phase.verdict", wording.outcome(verdict)),
						Objects.requireNonNullElse(verdict.decidedOn(), followUp.to()),
						tone(iteration))));
		var adjustment = iteration.adjustment();
		if (adjustment != null) {
			phases.add(moment(texts.get("iteration." + adjustment.choice()), day(adjustment), Block.Tone.PLAIN));
		}
		return phases;
	}

	private Block.Phase phase(String name, LocalDate from, LocalDate to, Block.Tone tone) {
		return new Block.Phase(texts.get("phase." + name), from, to, tone);
	}

	private static Block.Phase moment(String name, LocalDate day, Block.Tone tone) {
		return new Block.Phase(name, day, day, tone);
	}
}
