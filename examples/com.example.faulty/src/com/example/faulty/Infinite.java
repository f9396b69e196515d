package com.example.faulty;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the keywords example: an analyzer whose measure is no number. */
@Component
public final class Infinite implements Analyzer {

	@Override
	public String id() {
		return "com.example.faulty.infinite";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		return List.of(Twin.finding(Double.NaN, feedback.iterator().next().getFirst().id(), 1));
	}
}
