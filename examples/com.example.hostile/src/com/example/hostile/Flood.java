package com.example.hostile;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.util.Collections;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the keywords example: an analyzer that finds a million things. */
@Component
public final class Flood implements Analyzer {

	@Override
	public String id() {
		return "com.example.hostile.flood";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		var first = feedback.iterator().next().getFirst().id();
		var measure = new Measure("share", "share", 0.5, 0.5, 0.5, 1, "none");
		return Collections.nCopies(1_000_000, new Finding(
				"flood", "keyword", "flood", List.of(), Scope.ALL, measure, List.of(new Evidence(first, 0, 1))));
	}
}
