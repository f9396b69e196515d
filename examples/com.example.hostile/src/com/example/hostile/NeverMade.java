package com.example.hostile;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the keywords example: an analyzer whose constructor never ends. */
@Component
public final class NeverMade implements Analyzer {

	public NeverMade() {
		Hanging.forEver();
	}

	@Override
	public String id() {
		return "com.example.hostile.never-made";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		return List.of();
	}
}
