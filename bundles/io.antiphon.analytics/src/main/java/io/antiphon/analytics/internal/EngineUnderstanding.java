package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.review.Understanding;
import io.antiphon.base.Progress;
import io.antiphon.base.language.Language;
import io.antiphon.text.FittedReader;
import io.antiphon.text.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.ReadClause;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CancellationException;

/** {@link Understanding} by the {@link TextEngine}: the topics of all languages in one list, and of each text the clause that says most. */
public final class EngineUnderstanding implements Understanding {

	private final TextEngine engine;
	private final Phases phases;

	/** What its progress is called: while texts are gone through, while the models are opened, and while texts are read by them. */
	public record Phases(String sampling, String opening, String reading) {}

	public EngineUnderstanding(TextEngine engine, Phases phases) {
		this.engine = engine;
		this.phases = phases;
	}

	@Override
	public Understood understand(Iterable<List<Text>> batches, long count, Progress progress) {
		var sample = new Sample();
		progress.begin(phases.sampling(), count);
		batches.forEach(batch -> {
			batch.forEach(text -> sample.add(document(text)));
			progress.advance(batch.size());
		});
		if (progress.cancelled()) {
			return Understood.NOTHING;
		}
		try {
			return understood(engine.fit(sample, watch(phases, new InPieces(count, progress))));
		} catch (CancellationException unwanted) {
			return Understood.NOTHING;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static TextToRead document(Text text) {
		return new TextToRead(text.text(), Language.ofCode(text.language()), text.service());
	}

	/** {@code progress} as the engine sees it. */
	public static Watch watch(Phases phases, Progress progress) {
		return new Watch() {
			@Override
			public void opening() {
				progress.begin(phases.opening(), 0);
			}

			@Override
			public void planned(long units) {
				progress.begin(phases.reading(), units);
			}

			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}

			@Override
			public void done(long units) {
				progress.advance(units);
			}
		};
	}

	private static Understood understood(FittedReader reader) {
		var topics = new ArrayList<Topic>();
		var first = new EnumMap<Language, Integer>(Language.class);
		for (var language : Language.values()) {
			first.put(language, topics.size());
			reader.topics(language).forEach(topic -> topics.add(new Topic(
					language.code() + ":" + String.join("+", topic.terms()), language.code(), topic.terms())));
		}
		return new Understood(topics, texts -> reader.read(texts.stream().map(EngineUnderstanding::document).toList()).stream()
				.map(read -> meaning(read, first.getOrDefault(read.language(), 0)))
				.toList());
	}

	private static Meaning meaning(ReadDocument read, int first) {
		var says = read.clauses().stream()
				.filter(clause -> clause.topic() == read.topic())
				.max(Comparator.comparingDouble(clause -> clause.tone().score() * Math.signum(read.tone().score())));
		return new Meaning(
				read.tone().sentiment(),
				read.tone().score(),
				read.tone().confidence(),
				read.topic() < 0 ? -1 : first + read.topic(),
				says.map(ReadClause::span).map(span -> span.start()).orElse(0),
				says.map(ReadClause::span).map(span -> span.end()).orElse(0));
	}
}
