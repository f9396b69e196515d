package io.antiphon.channels.interviews.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.interviews.internal.transcript.Transcript;
import io.antiphon.channels.interviews.internal.transcript.Transcript.Kind;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Connector;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Reads transcripts of interviews: Markdown, text, DOCX, WebVTT, SubRip. */
@Component
public final class InterviewConnectorComponent implements Connector {

	private static final List<String> SUBTITLES = List.of(".vtt", ".srt");
	private static final List<String> TEXTS = List.of(".md", ".markdown");
	/** What is never a transcript, though names with colons may stand in it. */
	private static final List<String> OTHERS = List.of(
			".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson", ".xml", ".xes", ".eml", ".mbox", ".html", ".htm", ".log", ".yaml", ".yml",
			".ics", ".rss",
			".atom", ".properties");
	private static final Pattern SUBTITLE =
			Pattern.compile("\\s*(?:WEBVTT(?:\\s.*)?|\\d+\\s*\\R\\d{2}:\\d{2}:\\d{2},\\d{3}\\s+-->.*)", Pattern.DOTALL);
	private static final Pattern MAIL = Pattern.compile(
			"(?m)\\A(?:From |[<{]|\\[\\s*[{\"\\]])|^(?:Subject|Message-ID|MIME-Version|Received|BEGIN):", Pattern.CASE_INSENSITIVE);

	@Override
	public String id() {
		return "channels.interview";
	}

	@Override
	public Acceptance accepts(Source source) {
		var name = source.name().toLowerCase(Locale.ROOT);
		if (OTHERS.stream().anyMatch(name::endsWith)) {
			return Acceptance.NO;
		}
		if (zip(source.head())) {
			return name.endsWith(".docx") ? Acceptance.YES : Acceptance.NO;
		}
		if (ends(name, SUBTITLES) || ends(name, TEXTS)) {
			return Acceptance.YES;
		}
		var text = text(source.head());
		boolean spoken = SUBTITLE.matcher(text).matches() || text.indexOf('\0') < 0 && !MAIL.matcher(text).find() && Transcript.clear(text);
		return spoken ? Acceptance.YES : Acceptance.NO;
	}

	@Override
	public Opening open(Source source, Hints hints, Progress progress) {
		return switch (source) {
			case Source.File file -> Transcript.open(file.path(), kind(file), hints);
		};
	}

	private static Kind kind(Source.File file) {
		if (zip(file.head())) {
			return Kind.DOCUMENT;
		}
		boolean subtitles = ends(file.name().toLowerCase(Locale.ROOT), SUBTITLES) || SUBTITLE.matcher(text(file.head())).matches();
		return subtitles ? Kind.SUBTITLES : Kind.TEXT;
	}

	private static boolean ends(String name, List<String> ends) {
		return ends.stream().anyMatch(name::endsWith);
	}

	private static boolean zip(byte[] head) {
		return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
	}

	/** The first characters, in UTF-16 by its mark, in UTF-8, or as Chinese is written otherwise. */
	private static String text(byte[] head) {
		boolean little = head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE;
		boolean big = head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF;
		var text = new String(head, little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
		boolean broken = !little && !big && text.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < text.length() - 1;
		var read = broken && Charset.isSupported("GB18030") ? new String(head, Charset.forName("GB18030")) : text;
		return read.startsWith("\uFEFF") ? read.substring(1) : read;
	}
}
