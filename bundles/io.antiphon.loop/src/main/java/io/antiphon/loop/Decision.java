package io.antiphon.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision between options, with the findings it rests on, why, by whom and when; or the proposal of one, which nobody has decided.
 * {@code chosen} says in words what was chosen or is proposed (empty where a proposal leaves that open), {@code notChosen} what else was
 * not taken up. The options are scored by {@code method}, the id of a way to score, with {@code weights} by criterion (those of the method
 * where absent). {@code question} is what there was to decide, where somebody said it in other words than those of what was chosen.
 * {@code supersedes} is the id of the decision it takes the place of: one that was made is never written over.
 */
public record Decision(
		String id,
		Phrase chosen,
		List<String> notChosen,
		Phrase rationale,
		List<String> findings,
		String by,
		Instant at,
		List<Option> options,
		String method,
		Map<String, Double> weights,
		@Nullable String chosenOption,
		@Nullable String supersedes,
		State state,
		@Nullable Phrase question) {

	/** The id of the option to do nothing, which is one of the options wherever there are any. */
	public static final String NOTHING = "nothing";

	/** Whether somebody has decided. */
	public enum State {
		/** Drafted by the workbench, or by somebody who has not decided yet; {@code by} is who drafted it. */
		PROPOSED,
		/** Decided by {@code by}. */
		DECIDED
	}

	/** One way it could go. Scores nobody gave are absent; {@code effects} are what it is said to bring. */
	public record Option(String id, Phrase title, List<Score> scores, List<ExpectedEffect> effects) {

		public Option {
			scores = List.copyOf(scores);
			effects = List.copyOf(effects);
			if (id.isBlank() || title.blank()) {
				throw new IllegalArgumentException("an option has an id and a title: " + id);
			}
			alone(scores, Score::criterion);
		}

		/** To do nothing, without scores: whoever scores it says them. */
		public static Option nothing() {
			return new Option(NOTHING, Phrase.saying("do-nothing", "", null), List.of(), List.of());
		}

		/** Its scores by criterion. */
		public Map<String, Double> values() {
			return scores.stream().collect(Collectors.toUnmodifiableMap(Score::criterion, Score::value));
		}
	}

	/** What an option scores on a criterion, and who or what says so: somebody's words, or the id of a finding; may be empty. */
	public record Score(String criterion, double value, String source) {

		public Score {
			source = Former.given(source).strip();
			if (criterion.isBlank() || !Double.isFinite(value)) {
				throw new IllegalArgumentException("a score is a number on a criterion: " + criterion);
			}
		}
	}

	/**
	 * A change of an indicator that an option or an improvement is said to bring, in the indicator's unit and with its sign (−0.05 is five
	 * points fewer), with an interval where somebody gave one, and who or what says so, which may be empty.
	 */
	public record ExpectedEffect(
			String indicator, double change, @Nullable Double low, @Nullable Double high, String source) {

		public ExpectedEffect {
			source = Former.given(source).strip();
			if (indicator.isBlank() || !Double.isFinite(change)) {
				throw new IllegalArgumentException("an expected effect is a change of an indicator: " + indicator);
			}
			if (!around(low, change, high)) {
				throw new IllegalArgumentException(
						"an expected change lies inside its interval, which has two ends or is absent: " + indicator);
			}
		}

		private static boolean around(@Nullable Double low, double change, @Nullable Double high) {
			return low == null || high == null
					? low == null && high == null
					: low <= change && change <= high && Double.isFinite(low) && Double.isFinite(high);
		}
	}

	/** Documents from before there were options have none, and were decided. */
	public Decision(
			String id,
			Phrase chosen,
			List<String> notChosen,
			Phrase rationale,
			List<String> findings,
			String by,
			Instant at,
			@Nullable List<Option> options,
			@Nullable String method,
			@Nullable Map<String, Double> weights,
			@Nullable String chosenOption,
			@Nullable String supersedes,
			@Nullable State state,
			@Nullable Phrase question) {
		this.id = id;
		this.chosen = chosen;
		this.notChosen = List.copyOf(notChosen);
		this.rationale = rationale;
		this.findings = List.copyOf(findings);
		this.by = by;
		this.at = at;
		this.options = Former.given(options);
		this.method = Former.given(method);
		this.weights = weights == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(weights));
		this.chosenOption = chosenOption != null && chosenOption.isBlank() ? null : chosenOption;
		this.supersedes = supersedes != null && supersedes.isBlank() ? null : supersedes;
		this.state = state == null ? State.DECIDED : state;
		this.question = question == null || question.blank() || question.equals(chosen) ? null : question;
		check();
	}

	/** One that asks in no other words. */
	public Decision(
			String id,
			Phrase chosen,
			List<String> notChosen,
			Phrase rationale,
			List<String> findings,
			String by,
			Instant at,
			@Nullable List<Option> options,
			@Nullable String method,
			@Nullable Map<String, Double> weights,
			@Nullable String chosenOption,
			@Nullable String supersedes,
			@Nullable State state) {
		this(id, chosen, notChosen, rationale, findings, by, at, options, method, weights, chosenOption, supersedes, state, null);
	}

	/** One that was decided without options. */
	public Decision(
			String id, Phrase chosen, List<String> notChosen, Phrase rationale, List<String> findings, String by, Instant at) {
		this(id, chosen, notChosen, rationale, findings, by, at, List.of(), "", Map.of(), null, null, State.DECIDED);
	}

	private void check() {
		if (id.isBlank() || by.isBlank() || chosen.blank() && state == State.DECIDED) {
			throw new IllegalArgumentException("a decision has an id, an option chosen and somebody who chose it: " + id);
		}
		alone(options, Option::id);
		if (!options.isEmpty() && option(NOTHING).isEmpty()) {
			throw new IllegalArgumentException("to do nothing is always an option: " + id);
		}
		var choice = chosenOption;
		if (state == State.DECIDED && !options.isEmpty() && (options.size() < 2 || choice == null)) {
			throw new IllegalArgumentException("who decides chooses one of at least two options: " + id);
		}
		if (choice != null && (state == State.PROPOSED || option(choice).isEmpty())) {
			throw new IllegalArgumentException("chosen is one of the options, by who decides: " + id);
		}
		if (weights.values().stream().anyMatch(weight -> weight == null || !(weight >= 0) || Double.isInfinite(weight))) {
			throw new IllegalArgumentException("weights are amounts: " + id);
		}
		if (id.equals(supersedes)) {
			throw new IllegalArgumentException("a decision does not take the place of itself: " + id);
		}
	}

	private static <T> void alone(List<T> all, Function<T, String> name) {
		if (all.stream().map(name).distinct().count() < all.size()) {
			throw new IllegalArgumentException("two of the same name");
		}
	}

	/** The same as a proposal between these options and, where it is not among them, to do nothing; nobody has chosen. */
	public Decision between(List<Option> some, String scoredBy, Map<String, Double> weighted) {
		var all = new ArrayList<>(some);
		if (some.stream().noneMatch(one -> one.id().equals(NOTHING))) {
			all.add(Option.nothing());
		}
		return new Decision(
				id, chosen, notChosen, rationale, findings, by, at, all, scoredBy, weighted, null, supersedes, State.PROPOSED, question);
	}

	/** What somebody makes of a proposal by choosing one of its options; what there was to decide stays. */
	public Decision choosing(String option, Phrase why, String who, Instant when) {
		var title = option(option).map(Option::title).orElseThrow(() -> new IllegalArgumentException("no such option: " + option));
		return new Decision(
				id, title, notChosen, why, findings, who, when, options, method, weights, option, supersedes, State.DECIDED,
				question == null ? chosen : question);
	}

	/** The same as somebody drafted it last, where it is not decided. */
	public Decision drafted(String who, Instant when) {
		return state == State.DECIDED
				? this
				: new Decision(
						id, chosen, notChosen, rationale, findings, who, when, options, method, weights, chosenOption, supersedes, state,
						question);
	}

	/** The same in the place of another. */
	public Decision superseding(String other) {
		return new Decision(
				id, chosen, notChosen, rationale, findings, by, at, options, method, weights, chosenOption, other, state, question);
	}

	/** What there is, or was, to decide: what is chosen where nobody put it in other words. */
	public Phrase asked() {
		return question == null ? chosen : question;
	}

	/** The titles of the options that were not chosen; of a proposal none. */
	public List<Phrase> passedOver() {
		return chosenOption == null
				? List.of()
				: options.stream().filter(one -> !one.id().equals(chosenOption)).map(Option::title).toList();
	}

	/** The option of that id. */
	public Optional<Option> option(String named) {
		return options.stream().filter(one -> one.id().equals(named)).findFirst();
	}

	/**
	 * Those that hold: decided, and in the place of which nobody has decided another. Two that take the place of the same one both hold
	 * until somebody decides between them; of a circle, which only corrupt data has, none does.
	 */
	public static List<Decision> current(List<Decision> all) {
		var decided = all.stream().filter(one -> one.state == State.DECIDED).toList();
		Set<String> gone = decided.stream().map(Decision::supersedes).filter(Objects::nonNull).collect(Collectors.toSet());
		return decided.stream().filter(one -> !gone.contains(one.id)).toList();
	}
}
