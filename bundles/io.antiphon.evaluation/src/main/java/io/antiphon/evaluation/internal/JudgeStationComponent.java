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
		var improvements = frozen().size();
		var drafts = planned().size() - improvements;
		var judged = judged();
		var texts = Texts.of(JudgeStationComponent.class, locale);
		if (improvements == 0) {
			return drafts == 0
					? new State(0, Standing.NOTHING_YET, texts.get("judge.nothing"))
					: new State(0, Standing.NEEDS_YOU, texts.get("judge.drafts", drafts));
		}
		return judged < improvements
				? new State(judged, Standing.NEEDS_YOU, texts.get("judge.open", improvements - judged))
				: new State(judged, Standing.DONE, texts.get("judge.done", judged));
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

	/** How many of the improvements have a verdict; one may stay behind of an improvement that is gone. */
	private int judged() {
		var known = verdicts.verdicts().stream().map(Verdict::improvement).collect(Collectors.toSet());
		return (int) frozen().stream().map(Improvement::id).filter(known::contains).count();
	}

	/** Those with a test plan that is no draft: nothing else is judged. */
	private List<Improvement> frozen() {
		return planned().stream().filter(improvement -> !improvement.plan().isDraft()).toList();
	}

	private List<Improvement> planned() {
		return chain.plans().map(Plans::improvements).orElse(List.of());
	}
}
