package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code analyze}: a review of all feedback in the workspace. */
@Component
public final class AnalyzeCommandComponent implements Command {

	private final Analytics analytics;
	private final FeedbackStore feedback;

	@Activate
	public AnalyzeCommandComponent(@Reference Analytics analytics, @Reference FeedbackStore feedback) {
		this.analytics = analytics;
		this.feedback = feedback;
	}

	@Override
	public String name() {
		return "analyze";
	}

	@Override
	public String summary(Locale locale) {
		return Texts.of(AnalyzeCommandComponent.class, locale).get("analyze.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of();
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = Texts.of(AnalyzeCommandComponent.class, invocation.locale());
		var count = feedback.tally(Scope.ALL).count();
		if (count == 0) {
			invocation.err().println(texts.get("analyze.empty"));
			return Exit.USAGE;
		}
		var review = analytics.review(null, invocation.locale(), invocation.access(), invocation.progress());
		if (review.isEmpty()) {
			invocation.err().println(texts.get("analyze.cancelled"));
			return Exit.DONE;
		}
		var chapter = new FindingChapter(analytics, feedback, invocation.locale());
		var lines = chapter.lines();
		lines.add(texts.get("analyze.done", review.get().findings().size(), count));
		invocation.print(chapter.data(), String.join("\n", lines));
		return Exit.DONE;
	}
}
