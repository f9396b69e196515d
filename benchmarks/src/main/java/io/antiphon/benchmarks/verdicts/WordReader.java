package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.internal.EngineUnderstanding;
import io.antiphon.analytics.internal.labels.Understanding;
import io.antiphon.base.Progress;
import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.Resources;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the words, by the text engine of the product. */
final class WordReader implements Reader, AutoCloseable {

	/** So many samples have every sentence between them: one has more than nine in ten. */
	private static final int ALL_SENTENCES = 10;

	private final TextEngine engine;
	private final Understanding understanding;

	private WordReader(TextEngine engine) {
		this.engine = engine;
		this.understanding = new EngineUnderstanding(engine, new EngineUnderstanding.Phases("", "", ""));
	}

	/** Encodes the clauses of each sample anew, as the product does. */
	static WordReader encoding() {
		return new WordReader(new TextEngine(models(), 1));
	}

	/** Encodes each clause that samples are made of once, all before the first sample is read. */
	static WordReader remembering() {
		var reader = new WordReader(new TextEngine(models(), 1, (language, encoder) -> new Memory(encoder)));
		var texts = new LinkedHashSet<Understanding.Text>();
		for (var seed = 0; seed < ALL_SENTENCES; seed++) {
			texts.addAll(Reviewed.texts(Sample.generate(seed, Effect.NONE)));
		}
		reader.understanding.understand(List.of(List.copyOf(texts)), texts.size(), Progress.NONE);
		return reader;
	}

	private static Resources models() {
		return Resources.of(TextEngine.class.getClassLoader());
	}

	@Override
	public Understanding of(Sample sample) {
		return understanding;
	}

	/** What any texts are understood by. */
	Understanding understanding() {
		return understanding;
	}

	@Override
	public void close() {
		engine.close();
	}
}
