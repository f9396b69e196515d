package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.ReadTexts;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/**
 * Reads texts in Chinese and English: language, tone, clauses and topics, without labels and without a network. The same texts give
 * the same reading in any order, with any number of threads. Blocks, for about a minute per 10,000 comments; one call at a time.
 * Models are opened at first need and held until closed.
 */
public final class TextEngine implements AutoCloseable {
	private static final List<Language> READ = List.of(Language.ZH, Language.EN);

	private final Resources resources;
	private final double resolution;
	private final UnaryOperator<TextEncoding> through;
	private final Map<Language, LanguageReader> readers = new EnumMap<>(Language.class);

	/** An engine on the models of its own, at the usual grain of topics. */
	public TextEngine() {
		this(Resources.of(TextEngine.class.getClassLoader()));
	}

	/** The same on the models in {@code resources}. */
	public TextEngine(Resources resources) {
		this(resources, 1);
	}

	/** An engine whose topics are finer the higher {@code resolution} is above 1. */
	public TextEngine(Resources resources, double resolution) {
		this(resources, resolution, UnaryOperator.identity());
	}

	/** An engine whose texts reach its encoders by way of {@code through}: a simulation remembers what it asked before. */
	public TextEngine(Resources resources, double resolution, UnaryOperator<TextEncoding> through) {
		this.resources = resources;
		this.resolution = resolution;
		this.through = through;
	}

	/**
	 * Reads {@code documents}; {@code watch} is told of clauses encoded, repeats counted once ({@link #work} says how many there
	 * are). Ends with a CancellationException soon after {@code watch} is cancelled.
	 */
	public synchronized ReadTexts read(List<TextToRead> documents, Watch watch) throws IOException {
		var read = new ReadDocument[documents.size()];
		Arrays.setAll(read, i -> ReadDocument.unread(documents.get(i).language()));
		var topics = new EnumMap<Language, List<Topic>>(Language.class);
		var corpora = new EnumMap<Language, Corpus>(Language.class);
		READ.forEach(language -> corpora.put(language, Corpus.of(documents, language)));
		corpora.values().removeIf(corpus -> corpus.wordings().isEmpty());
		for (var language : corpora.keySet()) {
			open(language, watch);
		}
		watch.planned(corpora.values().stream().mapToLong(corpus -> corpus.wordings().size()).sum());
		for (var entry : corpora.entrySet()) {
			topics.put(entry.getKey(), open(entry.getKey(), watch).read(entry.getValue(), read, watch));
		}
		return new ReadTexts(List.of(read), topics);
	}

	@Override
	public synchronized void close() {
		readers.values().forEach(LanguageReader::close);
		readers.clear();
	}

	private LanguageReader open(Language language, Watch watch) throws IOException {
		LanguageReader reader = readers.get(language);
		if (reader == null) {
			if (watch.cancelled()) {
				throw new CancellationException();
			}
			watch.opening();
			reader = LanguageReader.open(language, resources, resolution, through);
			readers.put(language, reader);
		}
		return reader;
	}
}
