package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.base.Dates;
import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code analyze [--action-date DATE | --all-days]}: a review of the feedback in the workspace. What hurts is looked for before
 * the days that a plan would compare, unless all days are asked for.
 */
@Component
public final class AnalyzeCommandComponent implements Command {

	private static final String ACTION_DATE = "--action-date";
	private static final String ALL_DAYS = "--all-days";

	private final Analytics analytics;
	private final FeedbackStore feedback;
	private final Vocabularies vocabularies;

	@Activate
	public AnalyzeCommandComponent(
			@Reference Analytics analytics,
			@Reference FeedbackStore feedback,
			@Reference Vocabularies vocabularies) {
		this.analytics = analytics;
		this.feedback = feedback;
		this.vocabularies = vocabularies;
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
		var texts = Texts.of(AnalyzeCommandComponent.class, locale);
		return List.of(
				Parameter.option(ACTION_DATE, "DATE", texts.get("analyze.actionDate")),
				Parameter.flag(ALL_DAYS, texts.get("analyze.allDays")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = Texts.of(AnalyzeCommandComponent.class, invocation.locale());
		var count = feedback.tally(Scope.ALL).count();
		if (count == 0 && invocation.access().texts()) { // whoever may not read is refused by the feedback itself
			invocation.err().println(feedback.grouped()
					.map(grouped -> grouped.sentence(invocation.locale()))
					.orElseGet(() -> texts.get("analyze.empty")));
			return Exit.USAGE;
		}
		var date = invocation.option(ACTION_DATE);
		if (date.isPresent() && invocation.flag(ALL_DAYS)) {
			return invocation.end(Exit.USAGE, texts.get("analyze.either"));
		}
		var action = date.flatMap(AnalyzeCommandComponent::day);
		if (date.isPresent() && action.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("analyze.date", date.get()));
		}
		var today = LocalDate.now(ZoneOffset.UTC);
		var listening = invocation.flag(ALL_DAYS)
				? Optional.<Period>empty()
				: Listening.before(action.orElse(null), feedback, today);
		var before = analytics.reviewed();
		var review = analytics.review(listening.orElse(null), invocation.locale(), invocation.access(), invocation.progress());
		if (review.isEmpty()) {
			invocation.err().println(texts.get("analyze.cancelled"));
			return Exit.DONE;
		}
		var chapter = new FindingChapter(analytics, feedback, vocabularies.wording(invocation.locale()));
		var lines = chapter.lines();
		var numbers = new Numbers(invocation.locale());
		lines.add(listening
				.map(days -> texts.get("analyze.days", numbers.period(days)))
				.orElseGet(() -> texts.get("analyze.everywhere")));
		lines.add(texts.get("analyze.done", review.get().findings().size(), count));
		if (review.get().findings().isEmpty()) {
			var read = analytics.sentiment(Scope.ALL).values().stream().mapToLong(Long::longValue).sum();
			lines.add(texts.get("analyze.read", read, count));
		}
		before.filter(at -> analytics.reviewed().equals(Optional.of(at)))
				.ifPresent(at -> lines.add(texts.get("analyze.standing", new Dates(invocation.locale()).minute(at))));
		invocation.print(chapter.data(), String.join("\n", lines));
		return Exit.DONE;
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException notIso) {
			return Optional.empty();
		}
	}
}
