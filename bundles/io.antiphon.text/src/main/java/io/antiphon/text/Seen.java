package io.antiphon.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The vectors of a fitted language's sample, and of other wordings that were encoded beside them. */
record Seen(FittedLanguage fitted, Map<String, float[]> besides) {

	/** Those wordings that are not in the sample, each once. */
	static List<String> others(FittedLanguage fitted, Collection<String> wordings) {
		var others = new TreeSet<>(wordings);
		others.removeAll(fitted.places().keySet());
		return List.copyOf(others);
	}

	static Seen of(FittedLanguage fitted, List<String> others, float[][] vectors) {
		var besides = new HashMap<String, float[]>();
		for (int i = 0; i < others.size(); i++) {
			besides.put(others.get(i), vectors[i]);
		}
		return new Seen(fitted, besides);
	}

	/** Of a wording that was seen. */
	float[] vector(String wording) {
		Integer place = fitted.places().get(wording);
		if (place != null) {
			return fitted.vectors()[place];
		}
		float[] vector = besides.get(wording);
		if (vector == null) {
			throw new IllegalStateException("A wording was not encoded");
		}
		return vector;
	}

	/** The mean of a text's passages. */
	float[] passages(Cut cut) {
		return mean(cut.passages().stream().map(Cut.Passage::wording).map(this::vector).toList());
	}

	/** The mean of a text's clauses. */
	float[] clauses(Cut cut) {
		return mean(cut.clauses().stream().map(Cut.Part::wording).map(this::vector).toList());
	}

	private static float[] mean(List<float[]> vectors) {
		var mean = new float[vectors.getFirst().length];
		for (float[] vector : vectors) {
			for (int i = 0; i < mean.length; i++) {
				mean[i] += vector[i] / vectors.size();
			}
		}
		return mean;
	}
}
