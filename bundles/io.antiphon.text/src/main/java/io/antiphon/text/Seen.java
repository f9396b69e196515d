package io.antiphon.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The vectors of a fitted language's sample, and of other wordings that were encoded beside them. */
record Seen(FittedLanguage fitted, Map<String, float[]> besides) {

	/** What is encoded of lessons. */
	static List<String> passages(Collection<Cut> cuts) {
		return cuts.stream().flatMap(cut -> cut.passages().stream()).map(Cut.Passage::wording).toList();
	}

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
	float[] mean(Cut cut) {
		var mean = new float[vector(cut.passages().getFirst().wording()).length];
		for (Cut.Passage passage : cut.passages()) {
			float[] vector = vector(passage.wording());
			for (int i = 0; i < mean.length; i++) {
				mean[i] += vector[i] / cut.passages().size();
			}
		}
		return mean;
	}
}
