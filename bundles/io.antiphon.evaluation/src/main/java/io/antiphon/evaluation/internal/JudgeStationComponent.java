package io.antiphon.evaluation.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.evaluation.Evaluation;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.Station;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "judge": a verdict on each improvement whose test plan is frozen. */
@Component
public final class JudgeStationComponent implements Station {

	private final Evaluation evaluation;
	private final Verdicts verdicts;
	private final Chain chain;
	private final Vocabularies vocabularies;

	@Activate
	public JudgeStationComponent(
			@Reference Evaluation evaluation,
			@Reference Verdicts verdicts,
			@Reference Chain chain,
			@Reference Vocabularies vocabularies) {
		this.evaluation = evaluation;
		this.verdicts = verdicts;
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	@Override
	public Step step() {
		return Step.JUDGE;
	}

	@Override
	public State state(Locale locale) {
		return state(locale, Scope.ALL);
	}

	@Override
	public State state(Locale locale, Scope scope) {
		var planned = planned().stream().filter(one -> scope.equals(Scope.ALL) || one.plan().concerns(scope)).toList();
		var plans = frozen(planned);
		var drafts = planned.size() - plans.size();
		var texts = Texts.of(JudgeStationComponent.class, locale);
		if (plans.isEmpty()) {
			return drafts == 0
					? new State(0, Standing.NOTHING_YET, texts.get("judge.nothing"))
					: new State(0, Standing.NEEDS_YOU, texts.get("judge.drafts", drafts))
							.saying(texts.get("judge.brief.drafts", drafts));
		}
		return state(plans, texts);
	}

	private State state(List<Improvement> plans, Texts texts) {
		var open = unsettled(plans);
		var settled = plans.size() - open.size();
		var today = LocalDate.now(ZoneOffset.UTC);
		var over = open.stream().filter(one -> !today.isBefore(end(one))).sorted(Comparator.comparing(JudgeStationComponent::end)).toList();
		var brief = texts.get("judge.brief", settled, open.size());
		if (!over.isEmpty()) {
			var needs = over.stream().limit(MOST_NEEDS).map(one -> need(one, texts)).toList();
			return new State(settled, Standing.NEEDS_YOU, texts.get("judge.open", over.size())).saying(brief).needing(needs, over.size());
		}
		var ends = open.stream().map(JudgeStationComponent::end).sorted().toList();
		return ends.isEmpty()
				? new State(settled, Standing.DONE, texts.get("judge.done", settled)).saying(brief)
				: new State(settled, Standing.IN_HAND,
						texts.get("judge.running", ends.size(), new Numbers(texts.locale()).day(ends.getFirst()))).saying(brief);
	}

	/** What waits for a verdict, and since when one can be asked for. */
	private Need need(Improvement improvement, Texts texts) {
		var followUp = improvement.plan().followUp();
		return new Need(
				Kind.JUDGE,
				vocabularies.wording(texts.locale()).phrase(improvement.title()),
				followUp == null
						? texts.get("judge.need")
						: texts.get("judge.need.since", new Numbers(texts.locale()).day(followUp.to())),
				Anchors.verdict(improvement.id()));
	}

	/** The first day on which it can be judged; long gone where it has no window that could end. */
	private static LocalDate end(Improvement improvement) {
		var followUp = improvement.plan().followUp();
		return followUp == null ? LocalDate.MIN : followUp.to();
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		var improvements = frozen(planned());
		progress.begin(Texts.of(JudgeStationComponent.class, turn.locale()).get("judge.phase"), improvements.size());
		for (var improvement : improvements) {
			if (progress.cancelled()) {
				break;
			}
			evaluation.judge(improvement, turn.access().actor());
			progress.advance(1);
		}
		return turn;
	}

	/** Those without a verdict, or with one that only says that it is too early. */
	private List<Improvement> unsettled(List<Improvement> frozen) {
		var known = verdicts.verdicts().stream()
				.filter(verdict -> !verdict.tooEarly())
				.map(Verdict::improvement)
				.collect(Collectors.toSet());
		return frozen.stream().filter(improvement -> !known.contains(improvement.id())).toList();
	}

	/** Those with a test plan that is no draft: nothing else is judged. */
	private static List<Improvement> frozen(List<Improvement> planned) {
		return planned.stream().filter(improvement -> !improvement.plan().isDraft()).toList();
	}

	private List<Improvement> planned() {
		return chain.plans().map(Plans::improvements).orElse(List.of());
	}
}
