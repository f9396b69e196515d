package io.antiphon.text.internal.encoding;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.Resources;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts of one language into unit vectors whose inner product is likeness of meaning (BGE small v1.5, int8; first token's
 * state). The same set of texts gives the same vectors in any order and with any number of threads. Blocks; one call at a time
 * keeps the processor busy, more are allowed. To be closed: it holds native memory.
 */
public final class Encoder implements TextEncoding, AutoCloseable {
	/** What lies beyond this many tokens of a text is not read; of 140,000 clauses of reviews, about one in 10,000 is longer. */
	public static final int MOST_TOKENS = 128;

	private static final int THREADS = 2;

	private final WordPiece tokenizer;
	private final Model model;
	private final Workers workers;

	private Encoder(WordPiece tokenizer, Model model, int threads) {
		this.tokenizer = tokenizer;
		this.model = model;
		workers = new Workers(threads);
	}

	/** Opens the encoder of {@code language} (ZH or EN) from the models' own jars, seen through {@code resources}. */
	public static Encoder open(Language language, Resources resources) throws IOException {
		return open(language, resources, THREADS);
	}

	static Encoder open(Language language, Resources resources, int threads) throws IOException {
		if (!language.read()) {
			throw new IllegalArgumentException("There is an encoder for zh and for en only");
		}
		String name = "bge-small-" + language.code() + "-v1.5-q";
		try (InputStream json = resources.open(name + "-tokenizer.json");
				InputStream onnx = resources.open(name + ".onnx")) {
			return new Encoder(WordPiece.read(json), Model.open(onnx.readAllBytes(), resources), threads);
		}
	}

	@Override
	public float[][] encode(List<String> texts, Watch watch) {
		int[][] tokens = tokenize(texts, watch);
		Map<Tokens, List<Integer>> places = places(tokens);
		List<Batch> batches = Batch.of(places.keySet().stream().map(Tokens::ids).toList());
		var vectors = new float[texts.size()][];
		workers.each(batches.size(), watch, i -> {
			Batch batch = batches.get(i);
			Model.States states = model.run(batch);
			long done = 0;
			for (int row = 0; row < batch.rows(); row++) {
				List<Integer> same = places.get(new Tokens(batch.tokens().get(row)));
				float[] vector = states.unitVector(row);
				same.forEach(place -> vectors[place] = vector);
				done += same.size();
			}
			watch.done(done);
		});
		return vectors;
	}

	/** The token rows as they go through the network. */
	public int[][] tokenize(List<String> texts, Watch watch) {
		int chunk = 256;
		var tokens = new int[texts.size()][];
		workers.each((texts.size() + chunk - 1) / chunk, watch, c -> {
			for (int i = c * chunk; i < Math.min(texts.size(), (c + 1) * chunk); i++) {
				tokens[i] = tokenizer.ids(BareText.of(texts.get(i)), MOST_TOKENS);
			}
		});
		return tokens;
	}

	/** The tokens of one text, as {@link #tokenize} has them. */
	public int[] tokens(String text) {
		return tokenizer.ids(BareText.of(text), MOST_TOKENS);
	}

	/** The network alone, to be measured by itself. */
	public Model model() {
		return model;
	}

	/** The threads that texts are encoded on. */
	public Workers workers() {
		return workers;
	}

	@Override
	public void close() {
		workers.close();
		model.close();
	}

	private static Map<Tokens, List<Integer>> places(int[][] tokens) {
		var places = new HashMap<Tokens, List<Integer>>();
		for (int i = 0; i < tokens.length; i++) {
			places.computeIfAbsent(new Tokens(tokens[i]), key -> new ArrayList<>(1)).add(i);
		}
		return places;
	}

	/** A token row, equal by content. */
	private record Tokens(int[] ids) {
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Tokens tokens && Arrays.equals(ids, tokens.ids);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(ids);
		}
	}
}
