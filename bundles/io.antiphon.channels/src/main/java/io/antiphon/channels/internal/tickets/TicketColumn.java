package io.antiphon.channels.internal.tickets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a column says in exports of tickets, and nothing where it is not beyond doubt: its meaning, the unit that it names (null:
 * none), and whether it counts the hours of a business calendar alone. How finely it says so: of equals the first counts.
 */
public record TicketColumn(Meaning meaning, @Nullable DurationUnit unit, boolean business, double fine) {

	/** What is told of a ticket; whether a time or a duration, its values say. */
	public enum Meaning {
		OPENED,
		/** First answered by somebody. */
		ANSWERED,
		SOLVED,
		/** Closed, which is solved where nothing else says so. */
		CLOSED,
		/** How many contacts it took. */
		CONTACTS,
		/** How often it was opened again. */
		REOPENS,
		/** Whether it was solved at the first contact. */
		ONCE;

		private String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
	private static final Pattern CALENDAR = Pattern.compile(
			"\\bwithin (?:business|calendar|working|office) hours\\b|\\b(?:business|calendar|working|office)\\b|工作时间|自然时间|工作日|自然日");
	private static final Pattern BUSINESS = Pattern.compile("\\b(?:business|working|office)\\b|工作");
	private static final Pattern BRACKETED = Pattern.compile("[(\\[/]\\s*(?:in\\s+)?(\\p{L}{1,12})\\s*[)\\]]?\\s*$");
	private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:in\\s+)?(\\p{Alpha}{3,12})$|\\sin\\s+(\\p{Alpha}{1,2})$");
	private static final Pattern CHINESE = Pattern.compile("(毫秒|秒|分钟|小时|天)数?$");
	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Set<String> PREFIXES = Set.of(
			"ticket", "tickets", "case", "incident", "request", "issue", "stats", "metric", "metrics", "set", "fields", "sla", "dates");
	private static final Pattern TICKETS = Pattern.compile(
			"(?<!\\p{L})(?:tickets?|incidents?|issues?|requests?|requester|assignee|case)(?!\\p{Ll})|工单|事件单|服务单|会话");
	private static final Map<String, TicketColumn> WORDS = load();

	/** What a name says; empty for whatever is not surely of tickets. */
	public static Optional<TicketColumn> of(String name) {
		var plain = CAMEL.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(" ")
				.toLowerCase(Locale.ROOT).replaceAll("[_.\\-\\s]+", " ");
		boolean business = BUSINESS.matcher(plain).find();
		var rest = CALENDAR.matcher(plain).replaceAll(" ").strip();
		var whole = known(rest);
		if (whole.isPresent()) {
			return whole.map(found -> new TicketColumn(found.meaning, found.unit, business, found.fine));
		}
		for (var pattern : List.of(BRACKETED, NAMED, CHINESE)) {
			var unit = pattern.matcher(rest);
			if (unit.find()) {
				var word = unit.group(1) == null ? unit.group(2) : unit.group(1);
				var counted = DurationUnit.of(word);
				var found = counted.flatMap(one -> known(rest.substring(0, unit.start())));
				if (found.isPresent()) {
					return found.map(one -> new TicketColumn(one.meaning, counted.orElse(null), business, one.fine));
				}
			}
		}
		return Optional.empty();
	}

	/** Whether a name says that the file is one of tickets. */
	public static boolean names(String name) {
		return TICKETS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).find();
	}

	private static Optional<TicketColumn> known(String words) {
		var plain = SIGNS.matcher(words).replaceAll(" ").strip();
		for (var rest = plain; !rest.isEmpty();) {
			var found = WORDS.get(rest);
			if (found != null) {
				return Optional.of(found);
			}
			int blank = rest.indexOf(' ');
			if (blank < 0 || !PREFIXES.contains(rest.substring(0, blank))) {
				break;
			}
			rest = rest.substring(blank + 1);
		}
		return plain.startsWith("工单") && plain.length() > 2 ? known(plain.substring(2)) : Optional.empty();
	}

	private static Map<String, TicketColumn> load() {
		var file = new Properties();
		var stream = TicketColumn.class.getResourceAsStream("vocabulary.properties");
		if (stream == null) {
			throw new IllegalStateException("missing resource: vocabulary.properties");
		}
		try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			file.load(reader);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		var words = new HashMap<String, TicketColumn>();
		for (var meaning : Meaning.values()) {
			var list = file.getProperty(meaning.key(), "").strip().split("\\s*,\\s*");
			for (int at = 0; at < list.length; at++) {
				words.putIfAbsent(list[at], new TicketColumn(meaning, null, false, 1 - at / 1_000.0));
			}
		}
		return Map.copyOf(words);
	}
}
