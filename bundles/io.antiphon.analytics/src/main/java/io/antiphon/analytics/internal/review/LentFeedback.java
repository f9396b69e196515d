package io.antiphon.analytics.internal.review;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Feedback as an analyzer is given it: once it is taken back, a thread that was left behind reads no further. */
final class LentFeedback implements FeedbackBatches {

	private final FeedbackBatches feedback;
	private volatile boolean back;
	private volatile Progress progress = Progress.NONE;

	LentFeedback(FeedbackBatches feedback) {
		this.feedback = feedback;
	}

	/** The same, where each batch that is read is a sign of life. */
	FeedbackBatches to(Progress progress) {
		this.progress = progress;
		return this;
	}

	void takeBack() {
		back = true;
	}

	@Override
	public long count() {
		return lent().count();
	}

	@Override
	public String fingerprint() {
		return lent().fingerprint();
	}

	@Override
	public Iterator<List<Feedback>> iterator() {
		var batches = lent().iterator();
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				lent();
				return batches.hasNext();
			}

			@Override
			public List<Feedback> next() {
				lent();
				progress.advance(0);
				return batches.next();
			}
		};
	}

	private FeedbackBatches lent() {
		if (back) {
			throw new CancellationException("the feedback is taken back");
		}
		return feedback;
	}
}
