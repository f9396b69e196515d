package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.Review;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.loop.spi.Station;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "understand": a review, which looks for what hurts before the baseline begins. */
@Component
public final class UnderstandStationComponent implements Station {

	private final Analytics analytics;
	private final FeedbackStore feedback;

	@Activate
	public UnderstandStationComponent(@Reference Analytics analytics, @Reference FeedbackStore feedback) {
		this.analytics = analytics;
		this.feedback = feedback;
	}

	@Override
	public Step step() {
		return Step.UNDERSTAND;
	}

	@Override
	public State state(Locale locale) {
		return state(locale, Scope.ALL);
	}

	@Override
	public State state(Locale locale, Scope scope) {
		var texts = Texts.of(UnderstandStationComponent.class, locale);
		if (feedback.tally(Scope.ALL).count() == 0) {
			return new State(0, Standing.NOTHING_YET, feedback.grouped()
					.map(grouped -> grouped.sentence(locale))
					.orElseGet(() -> texts.get("understand.nothing")));
		}
		var findings = analytics.latest().map(review -> within(review, scope)).orElse(0L);
		var waiting = analytics.reviewed().map(this::since).orElse(0L);
		if (waiting > 0) {
			return new State(findings, Standing.NEEDS_YOU, texts.get("understand.more", waiting))
					.saying(texts.get("understand.brief.more", waiting));
		}
		if (analytics.reviewed().isPresent()) {
			return new State(findings, Standing.DONE, texts.get(findings > 0 ? "understand.done" : "understand.none", findings))
					.saying(texts.get("understand.brief", findings));
		}
		return new State(0, Standing.NEEDS_YOU, texts.get("understand.ready"));
	}

	private static long within(Review review, Scope scope) {
		return review.findings().stream().filter(finding -> scope.meets(finding.scope())).count();
	}

	/** How many pieces of feedback came in or were corrected since. */
	private long since(Instant reviewed) {
		return feedback.receipts().stream()
				.filter(receipt -> receipt.at().isAfter(reviewed))
				.mapToLong(receipt -> receipt.counts().stored() + receipt.counts().revised())
				.sum();
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		if (feedback.tally(Scope.ALL).count() == 0) {
			return turn; // a look at nothing would be kept as one that found nothing
		}
		if (!turn.access().texts()) {
			progress.warn(NotGrantedException.numbersAlone().sentence(turn.locale()));
			return turn;
		}
		var today = LocalDate.now(ZoneOffset.UTC);
		var listening = Listening.before(turn.actionDate(), feedback, today).orElse(null);
		analytics.review(listening, turn.locale(), turn.access(), progress);
		return turn;
	}
}
