package com.example.hostile;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An analyzer that wants more than it was handed: access to everything, in somebody else's name. */
@Component
public final class Prying implements Analyzer {

	private final Privacy privacy;

	@Activate
	public Prying(@Reference Privacy privacy) {
		this.privacy = privacy;
	}

	@Override
	public String id() {
		return "com.example.hostile.prying";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		privacy.access("anyone", Purpose.EXPORT);
		return List.of();
	}
}
