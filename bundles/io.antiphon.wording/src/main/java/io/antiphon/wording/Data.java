package io.antiphon.wording;

import io.antiphon.base.Ids;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts that several objects of loop.json share, as the maps that a {@link Section} takes, with their keys in order. */
public final class Data {

	private Data() {}

	/** Only what a scope narrows; empty for all feedback. Days are ISO 8601, {@code to} is not in the scope any more. */
	public static Map<String, ?> scope(Scope scope) {
		var data = new LinkedHashMap<String, Object>();
		part(data, "service", scope.service());
		part(data, "touchpoint", scope.touchpoint());
		part(data, "channel", scope.channel());
		var period = scope.period();
		if (period != null) {
			data.put("from", period.from().toString());
			data.put("to", period.to().toString());
		}
		var segment = scope.segment();
		if (segment != null) {
			data.put("segment", ordered("attribute", segment.attribute(), "value", segment.value()));
		}
		return data;
	}

	/** Keys and values in turn, in their order. */
	public static Map<String, ?> ordered(Object... keysAndValues) {
		var data = new LinkedHashMap<String, Object>();
		for (var at = 0; at < keysAndValues.length; at += 2) {
			data.put((String) keysAndValues[at], keysAndValues[at + 1]);
		}
		return data;
	}

	private static void part(Map<String, Object> data, String key, String value) {
		if (!value.isEmpty()) {
			data.put(key, value);
		}
	}

	/** The days of a period, {@code null} where there is none. */
	public static @Nullable Map<String, ?> period(@Nullable Period period) {
		return period == null
				? null
				: ordered("from", period.from().toString(), "to", period.to().toString());
	}

	/** The id of the feedback and the span in its text. */
	public static Map<String, ?> evidence(Evidence evidence) {
		return ordered("feedback", Ids.text(evidence.feedback()), "start", evidence.start(), "end", evidence.end());
	}

	public static Map<String, ?> measure(Measure measure) {
		var data = new LinkedHashMap<String, @Nullable Object>();
		data.put("name", name(measure.name()));
		data.put("value", measure.value());
		data.put("low", measure.low());
		data.put("high", measure.high());
		data.put("n", measure.n());
		data.put("method", measure.method());
		data.put("label", label(measure.name()));
		data.put("unit", measure.unit());
		return data;
	}

	/** What a text of the chain says: the parts of its label, and the measure it names. */
	public static Map<String, ?> phrase(Phrase phrase) {
		var data = new LinkedHashMap<String, Object>(label(phrase));
		var measure = phrase.measure();
		if (measure != null) {
			data.put("measure", measure(measure));
		}
		return data;
	}

	/** What a number is called, in the one string of format 1: "complaint-rate: orders: late · parcel". */
	public static String name(Phrase name) {
		return Stream.of(name.written(), name.key(), name.per(), name.about())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(": "));
	}

	/** The same in its parts, only those there are: "written" by people or the "key" of a word, "per", "about". */
	public static Map<String, ?> label(Phrase name) {
		var data = new LinkedHashMap<String, Object>();
		part(data, "about", name.about());
		part(data, "key", name.key());
		part(data, "per", name.per());
		part(data, "written", name.written());
		return data;
	}
}
