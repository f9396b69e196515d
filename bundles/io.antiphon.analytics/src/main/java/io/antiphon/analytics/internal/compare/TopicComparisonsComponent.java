package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Comparison.By;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.TopicComparisons;
import io.antiphon.analytics.internal.AnalyticsComponent;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.store.KeptLabels.Label;
import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link CountedComparisons} of the newest review. */
@Component
public final class TopicComparisonsComponent implements TopicComparisons {

	private final TopicComparisons comparisons;

	@Activate
	public TopicComparisonsComponent(@Reference AnalyticsComponent analytics, @Reference FeedbackStore feedback) {
		this.comparisons = new CountedComparisons(new CountedComparisons.Newest() {
			@Override
			public Optional<Instant> at() {
				return analytics.reviewed();
			}

			@Override
			public LabelRollUp rollUp() {
				return analytics.rollUp();
			}

			@Override
			public LongFunction<Optional<Label>> labels() {
				var labels = analytics.labels();
				return piece -> labels.flatMap(read -> read.of(piece));
			}
		}, feedback);
	}

	@Override
	public List<Scope> parts(By by, Scope within, Access access) {
		return comparisons.parts(by, within, access);
	}

	@Override
	public Outcome compare(Question question, Access access, Progress progress) {
		return comparisons.compare(question, access, progress);
	}
}
