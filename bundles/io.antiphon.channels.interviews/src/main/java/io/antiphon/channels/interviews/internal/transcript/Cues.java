package io.antiphon.channels.interviews.internal.transcript;

import io.antiphon.tables.documents.HtmlEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Subtitles (WebVTT, SubRip): who speaks by voice tags or by a name with a colon, without settings, styles, notes and mark-up. Of cues that
 * name nobody those that go on with a sentence are one statement.
 */
final class Cues {

	private static final int LONGEST_UNNAMED = 1_000;
	private static final Pattern TIMING = Pattern.compile("^\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s*-->.*$");
	private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,200})>");
	private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z0-9][^<>]{0,500}>|\\{\\\\[^{}]{0,100}\\}");
	private static final Pattern NAMED = Pattern.compile(
			"^(?:-\\s*)?([\\p{L}][^:\uff1a<>\\n,.!?\u3002\uff0c\uff01\uff1f]{0,59}?)\\s*[:\uff1a]\\s+(.*)$|^([\\p{L}][^:\uff1a<>\\n,.!?\u3002\uff0c\uff01\uff1f]{0,20}?)\uff1a(.*)$",
			Pattern.DOTALL);
	private static final Pattern ENDS = Pattern.compile(".*[.!?\u2026\u3002\uff01\uff1f][\"'\u201d\u2019\u300d)]*\\s*$", Pattern.DOTALL);

	private final List<Part> parts = new ArrayList<>();
	private @Nullable Part open;
	private int inCue;

	private Cues(List<Line> lines) {
		for (int at = 0; at < lines.size(); at++) {
			var timing = TIMING.matcher(lines.get(at).text());
			if (!timing.matches()) {
				continue;
			}
			var words = new ArrayList<String>();
			int next = at + 1;
			while (next < lines.size() && !lines.get(next).text().isBlank() && !TIMING.matcher(lines.get(next).text()).matches()) {
				words.add(lines.get(next++).text());
			}
			cue(lines.get(at), Shape.clock(timing.group(1)), String.join("\n", words));
			at = next - 1;
		}
		close();
	}

	static List<Part> of(List<Line> lines) {
		return new Cues(lines).parts;
	}

	private void cue(Line start, String at, String payload) {
		inCue = 0;
		var voice = VOICE.matcher(payload);
		int from = 0;
		var speaker = "";
		while (voice.find()) {
			say(start, at, speaker, payload.substring(from, voice.start()));
			speaker = entities(voice.group(1)).strip();
			from = voice.end();
		}
		say(start, at, speaker, payload.substring(from));
	}

	private void say(Line start, String at, String voice, String marked) {
		var words = entities(MARKUP.matcher(marked).replaceAll("")).strip();
		if (words.isEmpty()) {
			return;
		}
		var named = NAMED.matcher(words);
		boolean names = voice.isEmpty() && named.matches();
		int group = names && named.group(1) == null ? 3 : 1;
		var speaker = names ? named.group(group).strip() : voice;
		var said = names ? named.group(group + 1).strip() : words;
		var before = open;
		if (before != null && goesOn(before, speaker)) {
			open = before.and(said, " ");
			return;
		}
		close();
		inCue++;
		var place = inCue == 1 ? start : new Line(start.place() + "/" + inCue, start.number(), start.text(), false);
		open = new Part(place, speaker, at, "", said);
	}

	/** A named speaker's statement goes on where the next cue names the same, or nobody; without any names it ends with its sentence. */
	private static boolean goesOn(Part before, String speaker) {
		if (!before.speaker().isEmpty()) {
			return speaker.isEmpty() || speaker.equals(before.speaker());
		}
		return speaker.isEmpty() && !ENDS.matcher(before.text()).matches() && before.text().length() < LONGEST_UNNAMED;
	}

	private void close() {
		if (open != null) {
			parts.add(open);
			open = null;
		}
	}

	/** Marks of direction are none of what was said. */
	private static String entities(String text) {
		return HtmlEntities.decoded(text).replace('\u00A0', ' ').replaceAll("[\\u200E\\u200F]", "");
	}
}
