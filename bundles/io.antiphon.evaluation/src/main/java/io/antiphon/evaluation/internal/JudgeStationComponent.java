package io.antiphon.evaluation.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.evaluation.Evaluation;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.Station;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

	@Activate
	public JudgeStationComponent(
			@Reference Evaluation evaluation, @Reference Verdicts verdicts, @Reference Chain chain) {
		this.evaluation = evaluation;
		this.verdicts = verdicts;
		this.chain = chain;
	}

	@Override
	public Step step() {
		return Step.JUDGE;
	}

	@Override
	public State state(Locale locale) {
		var plans = frozen().stream().map(Improvement::plan).toList();
		var drafts = planned().size() - plans.size();
		var texts = Texts.of(JudgeStationComponent.class, locale);
		if (plans.isEmpty()) {
			return drafts == 0
					? new State(0, Standing.NOTHING_YET, texts.get("judge.nothing"))
					: new State(0, Standing.NEEDS_YOU, texts.get("judge.drafts", drafts));
		}
		var open = unsettled();
		var settled = plans.size() - open.size();
		var today = LocalDate.now(ZoneOffset.UTC);
		var ends = open.stream().map(JudgeStationComponent::end).filter(today::isBefore).sorted().toList();
		if (open.size() > ends.size()) {
			return new State(settled, Standing.NEEDS_YOU, texts.get("judge.open", open.size() - ends.size()));
		}
		return ends.isEmpty()
				? new State(settled, Standing.DONE, texts.get("judge.done", settled))
				: new State(settled, Standing.IN_HAND,
						texts.get("judge.running", ends.size(), new Numbers(locale).day(ends.getFirst())));
	}

	/** The first day on which it can be judged; long gone where it has no window that could end. */
	private static LocalDate end(Improvement improvement) {
		var followUp = improvement.plan().followUp();
		return followUp == null ? LocalDate.MIN : followUp.to();
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		var improvements = frozen();
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

	/** The improvements without a verdict, or with one that only says that it is too early. */
	private List<Improvement> unsettled() {
		var known = verdicts.verdicts().stream()
				.filter(verdict -> !verdict.tooEarly())
				.map(Verdict::improvement)
				.collect(Collectors.toSet());
		return frozen().stream().filter(improvement -> !known.contains(improvement.id())).toList();
	}

	/** Those with a test plan that is no draft: nothing else is judged. */
	private List<Improvement> frozen() {
		return planned().stream().filter(improvement -> !improvement.plan().isDraft()).toList();
	}

	private List<Improvement> planned() {
		return chain.plans().map(Plans::improvements).orElse(List.of());
	}
}
