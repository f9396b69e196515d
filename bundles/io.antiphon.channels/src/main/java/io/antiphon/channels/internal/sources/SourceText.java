package io.antiphon.channels.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.Taking;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.SavedSource.Run;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.channels.sources.SourceWords;
import io.antiphon.channels.sources.Sources.Outcome;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.wording.Data;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Saved sources and their runs, in words and as data. */
final class SourceText {

	private final Texts texts;
	private final SourceWords words;

	SourceText(Locale locale) {
		this.texts = Texts.of(SourceText.class, locale);
		this.words = new SourceWords(locale);
	}

	String none() {
		return texts.get("source.none");
	}

	/** Name, place, when it is run, and what came of the last run. */
	String line(SavedSource source) {
		return texts.get("source.line", source.name(), source.location(), words.every(source), words.last(source));
	}

	/** A run with each of its files. */
	String said(Running.Ran ran) {
		var head = texts.get("source.of", ran.source().name(), words.last(ran.source()));
		return Stream.of(Stream.of(head), notes(ran).map(note -> "  " + note), ran.outcomes().stream().map(outcome -> "  " + file(outcome)))
				.flatMap(lines -> lines)
				.collect(Collectors.joining("\n"));
	}

	private Stream<String> notes(Running.Ran ran) {
		return ran.notes().stream().map(note -> note.in(texts.locale()));
	}

	/** What came of a file. */
	private String file(Outcome outcome) {
		return switch (outcome.taking()) {
			case Taking.Taken(var receipt) -> {
				var counts = receipt.counts();
				yield texts.get(
						"source.taken", outcome.file(), counts.read(), counts.stored(), counts.revised(), counts.known(),
						counts.rejected());
			}
			case Taking.Refused(var file, var reasons) -> texts.get(
					"import.refused", outcome.file(),
					reasons.stream().map(reason -> reason.in(texts.locale())).collect(Collectors.joining(" ")));
			case Taking.Cancelled() -> texts.get("import.cancelled", outcome.file());
		};
	}

	static Map<String, ?> data(SavedSource source) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", source.id());
		data.put("name", source.name());
		data.put("location", source.location());
		data.put("service", source.service());
		data.put("everyMinutes", source.schedule() instanceof Schedule.Every(var time) ? time.toMinutes() : 0);
		data.put("onChange", source.schedule() instanceof Schedule.OnChange);
		data.put("mapped", !source.mapping().isBlank());
		var last = source.last();
		if (last != null) {
			data.put("last", data(last));
		}
		return data;
	}

	private static Map<String, ?> data(Run run) {
		return Data.ordered(
				"at", run.at().toString(), "files", run.taken(), "unchanged", run.unchanged(), "refused", run.refused(),
				"stored", run.stored(), "revised", run.revised(), "known", run.known(), "rejected", run.rejected());
	}

	Map<String, ?> data(Running.Ran ran) {
		return Data.ordered(
				"source", data(ran.source()),
				"notes", notes(ran).toList(),
				"files", ran.outcomes().stream().map(outcome -> Data.ordered("file", outcome.file(), "outcome", file(outcome))).toList());
	}
}
