package io.antiphon.evaluation.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.evaluation.Evaluation;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Suited;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.store.Documents;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges with the built-in methods and those of extensions, says which suits, and keeps the newest verdict on each improvement. */
@Component
public final class EvaluationComponent implements Evaluation, Verdicts {

	private static final String KIND = "evaluation.verdict";

	private final Chain chain;
	private final Documents documents;
	private final Methods methods;

	@Activate
	public EvaluationComponent(
			BundleContext context, @Reference Chain chain, @Reference Documents documents, @Reference Guard guard) {
		this(chain, documents, guard, Extensions.of(context, EvaluationMethod.class, guard));
	}

	/** With these methods besides the built-in ones. */
	public EvaluationComponent(Chain chain, Documents documents, Guard guard, Extensions<EvaluationMethod> extensions) {
		this.chain = chain;
		this.documents = documents;
		this.methods = new Methods(guard, extensions);
	}

	@Override
	public Verdict judge(Improvement improvement, String author) {
		var judge = new Judge(methods, chain::indicator, LocalDate.now(ZoneOffset.UTC));
		var standing = chain.plans().map(plans -> plans.standing(improvement)).orElse(TestPlan.Standing.CHANGED);
		var verdict = judge.judge(improvement, standing);
		documents.put(KIND, improvement.id(), verdict, author);
		return verdict;
	}

	@Override
	public Optional<Suited> suited(TestPlan draft, double hoped) {
		return chain.indicator(draft.indicator()).flatMap(measured -> new Suiting(methods).suited(draft, measured, hoped));
	}

	@Override
	public List<Verdict> verdicts() {
		return documents.all(KIND, Verdict.class);
	}
}
