package io.antiphon.channels.interviews.internal.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks on which lines of a text: "Name: words", "[00:03:12] Name: words", "Name (00:03:12): words", "**Name:** words", a name with a
 * time on a line of its own with the words below, questions and answers by "Q:" and "A:". A name is one that comes again, that has a time, or
 * that is a word for somebody in an interview; otherwise the line is as any other.
 */
final class Shape {

	private static final int FEWEST = 3;
	/** Of a heading, or of a line with a date. */
	private static final int LONGEST_TITLE = 300;
	private static final String NAME = "[\\p{L}\\p{N}][^:\uff1a\\[\\]()\uff08\uff09|*#<>{}=\"\\n\\t,;\uff0c\u3002\uff1b]{0,59}?";
	private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";
	/** Blanks are never given back, so that long runs of them take no time. */
	private static final Pattern INLINE = Pattern.compile(
			"^\\s*+(?:[-*>]\\s++)?+\\*{0,2}+(?:[\\[(\uff08]?+(" + TIME + ")[\\])\uff09]?+\\s++)?\\*{0,2}+[\\[\u3010]?+(" + NAME
					+ ")[\\]\u3011]?+\\*{0,2}+"
					+ "\\s*+(?:[\\[(\uff08]\\s*+(" + TIME + ")\\s*+[\\])\uff09])?+\\s*+\\*{0,2}+\\s*+[:\uff1a]\\*{0,2}+(?!//)\\s*+(.*+)$",
			Pattern.DOTALL);
	private static final Pattern ALONE = Pattern.compile(
			"^\\s*+\\*{0,2}+[\\[\u3010]?+(" + NAME + ")[\\]\u3011]?+\\*{0,2}+\\s++[\\[(\uff08]?+(" + TIME
					+ ")[\\])\uff09]?+\\*{0,2}+[ \\t]*+(?:\\n(.*+))?$",
			Pattern.DOTALL);
	private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
	private static final Pattern DATE = Pattern.compile(
			"^\\W*(?:(?:interview|recording|meeting)\\s+)?(?:date(?: and time)?|datum|\u65e5\u671f|\u65f6\u95f4|(?:\u8bbf\u8c08|\u91c7\u8bbf|\u4f1a\u8bae|\u5f55\u97f3)(?:\u65e5\u671f|\u65f6\u95f4))\\W*[:\uff1a]\\**\\s*(\\S.*)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SENTENCE = Pattern.compile("[.?!\u2026\u3002\uff1f\uff01][\"'\u201d\u2019)]*\\s*+$");
	/** Four words, or as much in a script without blanks. */
	private static final Pattern WORDS = Pattern.compile("^(?:\\S++\\s++){3}\\S|\\p{IsHan}{5}");

	/** A line on which somebody begins to speak. */
	private record Begins(String name, String at, String words) {}

	private final List<Line> lines;
	private final Map<String, Integer> times = new HashMap<>();
	private final List<Part> parts = new ArrayList<>();
	private String date = "";
	private long preface;

	Shape(List<Line> lines) {
		this.lines = lines;
		lines.forEach(line -> begins(line).ifPresent(begins -> times.merge(begins.name, 1, Integer::sum)));
		read();
	}

	/** What was said, in order. */
	List<Part> parts() {
		return parts;
	}

	/** The date of the interview as the lines above it say; empty where they do not. */
	String date() {
		return date;
	}

	/** How many lines that are not blank stand above the first statement. */
	long preface() {
		return preface;
	}

	/** Whether several people speak again and again, and little else is there. */
	boolean clear() {
		long speakers = parts.stream().map(Part::speaker).distinct().count();
		return parts.size() >= FEWEST && spoken() && speakers > 1 && speakers * 2 <= parts.size() + 1 && preface <= parts.size() * 2L + 10;
	}

	/** Whether people speak in it: what stands before the colons are no keys of values, each there once or none of a name, before what is no sentence. */
	boolean spoken() {
		boolean marked = parts.stream().anyMatch(part -> !part.at().isEmpty());
		boolean again = parts.size() <= 2 || parts.stream().map(Part::speaker).distinct().count() < parts.size();
		boolean worded = parts.stream().allMatch(part -> Speakers.nobody(part.speaker()));
		boolean named =
				parts.stream().anyMatch(part -> Speakers.nobody(part.speaker()) || !Character.isLowerCase(part.speaker().codePointAt(0)));
		long sentences = parts.stream().filter(part -> SENTENCE.matcher(part.text()).find()).count();
		long words = parts.stream().filter(part -> WORDS.matcher(part.text()).find()).count();
		return marked || again && (worded || (named ? Math.max(sentences, words) * 5 >= parts.size() : sentences * 2 >= parts.size()));
	}

	private void read() {
		var section = "";
		Part open = null;
		for (var line : lines) {
			var heading = heading(line);
			var begins = heading.isPresent() ? Optional.<Begins>empty() : begins(line).filter(this::speaks);
			if (heading.isPresent()) {
				section = heading.get();
				close(open);
				open = null;
			} else if (begins.isPresent()) {
				close(open);
				open = new Part(line, begins.get().name, begins.get().at, section, begins.get().words.strip());
			} else if (open != null) {
				open = line.text().isBlank() ? open : open.and(line.text().strip(), "\n");
			} else if (!line.text().isBlank()) {
				preface(line);
			}
		}
		close(open);
	}

	private void close(@Nullable Part part) {
		if (part != null && !part.text().isBlank()) {
			parts.add(part);
		}
	}

	private void preface(Line line) {
		var dated = DATE.matcher(line.text().strip());
		if (date.isEmpty() && line.text().length() <= LONGEST_TITLE && dated.matches()) {
			date = dated.group(1).replaceAll("[*_\"']+$|^[*_\"']+", "").strip();
		} else if (parts.isEmpty() && !line.text().strip().matches("-{3,}")) {
			preface++;
		}
	}

	private static Optional<String> heading(Line line) {
		if (line.heading()) {
			return Optional.of(line.text().strip());
		}
		var heading = HEADING.matcher(line.text().strip());
		return line.text().length() <= LONGEST_TITLE && heading.matches() ? Optional.of(heading.group(1)) : Optional.empty();
	}

	private boolean speaks(Begins begins) {
		return !begins.at.isEmpty() || Speakers.nobody(begins.name) || times.getOrDefault(begins.name, 0) > 1;
	}

	private static Optional<Begins> begins(Line line) {
		var text = line.text();
		var alone = ALONE.matcher(text);
		if (alone.matches()) {
			return Optional.of(new Begins(alone.group(1).strip(), clock(alone.group(2)), said(alone, 3)));
		}
		var inline = INLINE.matcher(text);
		if (!inline.matches() || text.length() <= LONGEST_TITLE && DATE.matcher(text.strip()).matches()) {
			return Optional.empty();
		}
		var at = inline.group(1) == null ? inline.group(3) : inline.group(1);
		return Optional.of(new Begins(inline.group(2).strip(), at == null ? "" : clock(at), said(inline, 4)));
	}

	private static String said(Matcher matcher, int group) {
		var said = matcher.group(group);
		return said == null ? "" : said;
	}

	/** Hours, minutes and seconds. */
	static String clock(String written) {
		var parts = written.replaceFirst("[.,]\\d+$", "").split(":");
		var clock = new StringBuilder(parts.length < 3 ? "00" : "");
		for (var part : parts) {
			clock.append(clock.isEmpty() ? "" : ":").append(part.length() < 2 ? "0" + part : part);
		}
		return clock.toString();
	}
}
