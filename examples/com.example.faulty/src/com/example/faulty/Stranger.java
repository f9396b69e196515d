package com.example.faulty;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the keywords example: an analyzer that cites feedback nobody gave it. */
@Component
public final class Stranger implements Analyzer {

	@Override
	public String id() {
		return "com.example.faulty.stranger";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		return List.of(Twin.finding(0.5, 42, 1));
	}
}
