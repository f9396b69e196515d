package io.antiphon.channels.internal.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns as help desks print them: blocks of lines, each under a head of a time and a name. The blocks together are the text. */
final class PrintedTurns {

	private static final int LONGEST_HEAD = 200;
	private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
	private static final String DAY = "(?:\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}"
			+ "|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4})";
	private static final String TIME =
			"(?<time>(?:" + DAY + "(?:[,T]?\\s*|\\s+at\\s+))?" + CLOCK + "(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)";
	private static final String ROLE = "(?:\\s*[(（\\[【<](?<role>[^)）\\]】>\\n]{1,60})[)）\\]】>])?";
	private static final String NAME = "(?<name>[^\\n:：\\[\\](){}（）【】<>|]{1,60}?)";
	/** The time first: {@code 2026-03-01 10:11 - Anna (Customer): …}; the head may stand alone on its line. */
	private static final Pattern TIMED = Pattern.compile(
			"^\\s*[\\[(【]?" + TIME + "[\\])】]?\\s*[-–—|·,，]*\\s*" + NAME + ROLE + "\\s*(?:[:：]|$)");
	/** The name first: {@code Anna (Customer) 10:11: …}, {@code 客服 10:11 …}. */
	private static final Pattern NAMED = Pattern.compile(
			"^\\s*" + NAME + ROLE + "\\s*[-–—|·,，@]*\\s*[\\[(（【]?" + TIME + "[\\])）】]?\\s*(?<end>[:：]|$|(?=\\s))");

	private PrintedTurns() {}

	/** A part of a text: its head, empty before the first, and what stands under it; {@code turn} is null before the first head. */
	record Block(String head, String body, Optional<Turn> turn) {}

	/** Whether the first line of a text is a head. */
	static boolean begin(String text) {
		return head(text, 0).isPresent();
	}

	/** The blocks of a text, which together are all of it. */
	static List<Block> blocks(String text) {
		var blocks = new ArrayList<Block>();
		var head = "";
		Optional<Turn> turn = Optional.empty();
		int from = 0;
		for (int line = 0; line < text.length(); line = next(text, line)) {
			var found = head(text, line);
			if (found.isPresent()) {
				add(blocks, head, text.substring(from, line), turn);
				head = found.get().written;
				turn = Optional.of(found.get().turn);
				from = line + head.length();
			}
		}
		add(blocks, head, text.substring(from), turn);
		return blocks;
	}

	private static void add(List<Block> blocks, String head, String body, Optional<Turn> turn) {
		if (!head.isEmpty() || !body.isEmpty()) {
			var text = body.strip();
			blocks.add(new Block(head, body, turn.map(one -> new Turn(one.speaker(), one.names(), "", one.time(), text))));
		}
	}

	private static int next(String text, int line) {
		int end = text.indexOf('\n', line);
		return end < 0 ? text.length() : end + 1;
	}

	/** A head as it is written, with whom it names and when. */
	private record Head(String written, Turn turn) {}

	private static Optional<Head> head(String text, int line) {
		int end = text.indexOf('\n', line);
		var whole = text.substring(line, end < 0 ? text.length() : end);
		var first = (whole.length() > LONGEST_HEAD ? whole.substring(0, LONGEST_HEAD) : whole).replaceFirst("\r$", "");
		if (first.indexOf(':') < 0) {
			return Optional.empty();
		}
		var timed = TIMED.matcher(first);
		if (timed.find()) {
			return Optional.of(head(timed, speaker(timed)));
		}
		var named = NAMED.matcher(first);
		if (!named.find()) {
			return Optional.empty();
		}
		var speaker = speaker(named);
		boolean sure = !named.group("end").isEmpty() || named.end() == first.length() || speaker != Speaker.UNKNOWN;
		boolean dated = named.group("time").length() > 11 || speaker != Speaker.UNKNOWN;
		return sure && dated ? Optional.of(head(named, speaker)) : Optional.empty();
	}

	private static Head head(Matcher found, Speaker speaker) {
		var name = found.group("name").strip();
		return new Head(found.group(), new Turn(speaker, List.of(name), "", found.group("time").strip(), ""));
	}

	/** What stands in brackets goes before the name. */
	private static Speaker speaker(Matcher found) {
		var role = found.group("role");
		return Optional.ofNullable(role).flatMap(Speaker::of)
				.or(() -> Speaker.of(found.group("name")))
				.orElse(Speaker.UNKNOWN);
	}
}
