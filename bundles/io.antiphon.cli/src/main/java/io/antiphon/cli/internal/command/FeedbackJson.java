package io.antiphon.cli.internal.command;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Rating;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A piece of feedback as it is stored (masked), as data: one line of an export, or the answer to a question for it. */
public final class FeedbackJson {

	private FeedbackJson() {}

	/** The whole piece. */
	public static Map<String, Object> of(Feedback feedback) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", Ids.text(feedback.id()));
		data.put("version", feedback.version());
		data.put("service", feedback.context().service());
		data.put("touchpoint", feedback.context().touchpoint());
		data.put("channel", feedback.context().channel());
		data.put("language", feedback.language());
		data.put("text", feedback.text());
		data.put("ratings", feedback.ratings().stream().map(FeedbackJson::rating).toList());
		data.put("attributes", new TreeMap<>(feedback.attributes()));
		data.put("person", feedback.person().pseudonym());
		data.put("role", feedback.person().role().name().toLowerCase(Locale.ROOT));
		var occurred = feedback.occurred();
		if (occurred != null) {
			data.put("occurred", time(occurred));
		}
		data.put("origin", origin(feedback));
		data.put("contentHash", feedback.contentHash());
		return data;
	}

	/** As exactly as it is known: a day alone, or a day and a time, in ISO 8601. */
	public static String time(Occurrence occurred) {
		return switch (occurred.precision()) {
			case DAY -> occurred.day().toString();
			case MINUTE -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(occurred.at());
			case SECOND -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(occurred.at());
		};
	}

	private static Map<String, Object> rating(Rating rating) {
		var data = new LinkedHashMap<String, Object>();
		data.put("name", rating.name());
		data.put("scale", rating.scale().kind().name().toLowerCase(Locale.ROOT));
		data.put("worst", rating.scale().worst());
		data.put("best", rating.scale().best());
		data.put("value", rating.value());
		return data;
	}

	private static Map<String, Object> origin(Feedback feedback) {
		var data = new LinkedHashMap<String, Object>();
		data.put("file", feedback.origin().file());
		data.put("line", feedback.origin().line());
		data.put("place", feedback.origin().place());
		data.put("intake", Ids.text(feedback.origin().intake()));
		return data;
	}
}
