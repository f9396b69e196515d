package io.antiphon.evaluation.internal;

import io.antiphon.evaluation.Reasoning;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Verdicts;
import io.antiphon.wording.Block;
import io.antiphon.wording.Vocabularies;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The verdicts as the report's chapter tells them. */
@Component
public final class ReasoningComponent implements Reasoning {

	private final Verdicts verdicts;
	private final Chain chain;
	private final Vocabularies vocabularies;

	@Activate
	public ReasoningComponent(@Reference Verdicts verdicts, @Reference Chain chain, @Reference Vocabularies vocabularies) {
		this.verdicts = verdicts;
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	@Override
	public List<Block.Item> verdicts(Scope scope, Locale locale) {
		return new VerdictChapter(verdicts.verdicts(), chain, vocabularies.wording(locale)).items(scope);
	}

	@Override
	public int count() {
		return verdicts.verdicts().size();
	}
}
