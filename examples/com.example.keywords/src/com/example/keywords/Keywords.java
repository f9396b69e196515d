package com.example.keywords;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.statistics.Proportions;
import io.antiphon.wording.spi.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** How many pieces of feedback use one of the words this organisation listens for, and where. */
@Component
public final class Keywords implements Analyzer, Vocabulary {

	private static final List<String> WORDS = List.of("refund", "退款");

	@Override
	public String id() {
		return "com.example.keywords";
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		var places = new LinkedHashMap<String, List<Evidence>>();
		for (var batch : feedback) {
			if (progress.cancelled()) {
				return List.of();
			}
			batch.forEach(one -> look(one, places));
		}
		return places.entrySet().stream().map(found -> finding(found, feedback.count())).toList();
	}

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(Keywords.class, locale);
	}

	private static void look(Feedback feedback, Map<String, List<Evidence>> places) {
		for (var word : WORDS) {
			var at = feedback.text().indexOf(word);
			if (at >= 0) {
				var start = feedback.text().codePointCount(0, at);
				var end = start + word.codePointCount(0, word.length());
				places.computeIfAbsent(word, none -> new ArrayList<>()).add(new Evidence(feedback.id(), start, end));
			}
		}
	}

	private static Finding finding(Map.Entry<String, List<Evidence>> found, long all) {
		var word = found.getKey();
		var share = Proportions.wilson(found.getValue().size(), all, 0.95);
		var measure = new Measure(
				"share", "share", share.value(), share.interval().low(), share.interval().high(), share.n(), share.method());
		return new Finding(word, "keyword", word, List.of(word), Scope.ALL, measure, found.getValue());
	}
}
