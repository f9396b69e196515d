package com.example.faulty;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the keywords example: an analyzer that breaks. */
@Component
public final class Throwing implements Analyzer {

	@Override
	public String id() {
		return "com.example.faulty.throwing";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		throw new IllegalStateException("broken on purpose");
	}
}
