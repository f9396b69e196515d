package com.example.stubborn;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.service.component.annotations.Component;

/** A bad twin of the keywords example: an analyzer that never ends and ignores that it was cancelled. */
@Component
public final class Stubborn implements Analyzer {

	@Override
	public String id() {
		return "com.example.stubborn";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		progress.begin("com.example.stubborn", 0);
		var never = new CountDownLatch(1);
		while (true) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
	}
}
