package io.antiphon.compliance.internal.groups;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.privacy.groups.Answer;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.privacy.groups.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule and its answers in words, and as data. */
final class GroupsText {

	private GroupsText() {}

	static String rule(GroupRule rule, Texts texts) {
		return texts.get("rule", rule.people(), rule.comments(), rule.graceDays());
	}

	static String sentence(Answer answer, Texts texts) {
		return switch (answer) {
			case Answer.Shown shown -> texts.get(
					shown.whole() ? "shown" : "shownPartly", shown.people(), shown.pieces(), shown.period().from(), last(shown.period()));
			case Answer.TooFew few -> texts.get("tooFew", few.fewerThan()) + " " + wider(few.wider(), texts);
			case Answer.WouldTell tells -> texts.get("wouldTell") + " " + wider(tells.wider(), texts);
			case Answer.NotFixed open -> open.from().getYear() > 9000
					? texts.get("nothing")
					: texts.get("notFixed", open.from()) + " " + wider(open.wider(), texts);
		};
	}

	private static String wider(Optional<Question> wider, Texts texts) {
		return wider.map(question -> texts.get("wider", said(question, texts))).orElseGet(() -> texts.get("noWider"));
	}

	private static String said(Question question, Texts texts) {
		var parts = Stream.of(question.service(), question.touchpoint(), question.channel())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" · "));
		var period = question.period();
		var days = period == null ? texts.get("allTime") : texts.get("days", period.from(), last(period));
		return (parts.isEmpty() ? texts.get("everything") : parts) + ", " + days;
	}

	private static Object last(Period period) {
		return period.to().minusDays(1);
	}

	static Map<String, Object> data(Answer answer) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("on", true);
		data.put("shown", answer instanceof Answer.Shown);
		switch (answer) {
			case Answer.Shown shown -> {
				data.put("people", shown.people());
				data.put("pieces", shown.pieces());
				data.put("from", shown.period().from().toString());
				data.put("to", last(shown.period()).toString());
				data.put("whole", shown.whole());
			}
			case Answer.TooFew few -> data.put("reason", "too-few");
			case Answer.WouldTell tells -> data.put("reason", "would-tell");
			case Answer.NotFixed open -> data.put("reason", "not-fixed");
		}
		if (answer instanceof Answer.Hidden hidden) {
			hidden.wider().ifPresent(question -> data.put("wider", asked(question)));
		}
		return data;
	}

	private static Map<String, Object> asked(Question question) {
		var data = new LinkedHashMap<String, Object>();
		data.put("service", question.service());
		data.put("touchpoint", question.touchpoint());
		data.put("channel", question.channel());
		var period = question.period();
		if (period != null) {
			data.put("from", period.from().toString());
			data.put("to", last(period).toString());
		}
		return data;
	}
}
