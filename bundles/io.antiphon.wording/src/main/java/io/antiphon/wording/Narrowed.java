package io.antiphon.wording;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which feedback a number counts: that of a scope which has an option of each of some filters, by their ids ("analytics.topic"). Whoever shows the number leads
 * to its {@link #anchor}, and the table of feedback shows exactly that. Immutable.
 */
public record Narrowed(Scope scope, Map<String, String> options) {

	/** How its anchors begin. */
	public static final String ANCHOR = "pieces-";

	private static final String OPTION = "option.";

	public Narrowed {
		options = Map.copyOf(options);
	}

	/** The name under which it is opened; the same for the same. */
	public String anchor() {
		var parts = new TreeMap<String, String>();
		parts.put("service", scope.service());
		parts.put("touchpoint", scope.touchpoint());
		parts.put("channel", scope.channel());
		var segment = scope.segment();
		if (segment != null) {
			parts.put("attribute", segment.attribute());
			parts.put("value", segment.value());
		}
		var period = scope.period();
		if (period != null) {
			parts.put("from", period.from().toString());
			parts.put("to", period.to().toString());
		}
		options.forEach((filter, option) -> parts.put(OPTION + filter, option));
		return parts.entrySet().stream()
				.filter(part -> !part.getValue().isEmpty())
				.map(part -> written(part.getKey()) + "=" + written(part.getValue()))
				.collect(Collectors.joining("&", ANCHOR, ""));
	}

	/** What an anchor leads to; empty where it is none of these. */
	public static Optional<Narrowed> of(String anchor) {
		if (!anchor.startsWith(ANCHOR)) {
			return Optional.empty();
		}
		try {
			var parts = Arrays.stream(anchor.substring(ANCHOR.length()).split("&"))
					.filter(part -> part.indexOf('=') > 0)
					.collect(Collectors.toMap(
							part -> read(part.substring(0, part.indexOf('='))), part -> read(part.substring(part.indexOf('=') + 1))));
			var segment = parts.containsKey("attribute") ? new Segment(parts.get("attribute"), parts.getOrDefault("value", "")) : null;
			var period = parts.containsKey("from")
					? new Period(LocalDate.parse(parts.get("from")), LocalDate.parse(parts.getOrDefault("to", "")))
					: null;
			var options = parts.entrySet().stream()
					.filter(part -> part.getKey().startsWith(OPTION))
					.collect(Collectors.toMap(part -> part.getKey().substring(OPTION.length()), Map.Entry::getValue));
			return Optional.of(new Narrowed(
					new Scope(
							parts.getOrDefault("service", ""), parts.getOrDefault("touchpoint", ""), parts.getOrDefault("channel", ""),
							segment, period),
					options));
		} catch (RuntimeException broken) { // written by hand, or by another product
			return Optional.empty();
		}
	}

	private static String written(String part) {
		return URLEncoder.encode(part, StandardCharsets.UTF_8);
	}

	private static String read(String part) {
		return URLDecoder.decode(part, StandardCharsets.UTF_8);
	}
}
