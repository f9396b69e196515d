package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An extension's analyzer that does what a test wants. */
record FakeAnalyzer(@Nullable String id, Work work) implements Analyzer {

	@FunctionalInterface
	interface Work {
		@Nullable
		List<Finding> analyze(FeedbackBatches feedback, Progress progress) throws Throwable;
	}

	static FakeAnalyzer finds(String id, Finding... findings) {
		return new FakeAnalyzer(id, (feedback, progress) -> List.of(findings));
	}

	static FakeAnalyzer throwing(String id, Throwable thrown) {
		return new FakeAnalyzer(id, (feedback, progress) -> {
			throw thrown;
		});
	}

	static Finding finding(String id, Evidence... evidence) {
		return finding(id, Scope.ALL, evidence);
	}

	static Finding finding(String id, Scope scope, Evidence... evidence) {
		var measure = new Measure("mentions", "", 3, 2, 4, 3, "counted");
		return new Finding(id, "com.example.word", "title", List.of("word"), scope, measure, List.of(evidence));
	}

	@Override
	public List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		try {
			return work.analyze(feedback, progress);
		} catch (Throwable thrown) {
			throw FakeAnalyzer.<RuntimeException>sneaked(thrown);
		}
	}

	@SuppressWarnings("unchecked") // throws whatever it is given
	private static <X extends Throwable> X sneaked(Throwable thrown) throws X {
		throw (X) thrown;
	}
}
