package io.antiphon.text;

import io.antiphon.text.internal.learning.Regression;
import io.antiphon.text.internal.student.WordTable;
import io.antiphon.text.internal.tone.Calibration;
import io.antiphon.text.internal.tone.Polarity;
import io.antiphon.text.internal.tone.Tones;
import io.antiphon.text.reading.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How texts sound, as lessons taught it. What is learned is a weight on the mean of a text's passages and one on the mean of its clauses, so that it
 * falls into parts, one for each wording: known where it was encoded, and foretold by a word table where not. A clause is read as a text of its own.
 */
final class TaughtTone {
	/** Passage and clause of what leans, then of what is neutral. */
	private static final int PARTS = 4;
	/** Makes a part about as large as a coordinate. */
	private static final double SCALE = 0.25;

	private final FittedLanguage fitted;
	private final @Nullable Head leaning;
	private final @Nullable Head neutrality;
	private final float[][] known;
	private final WordTable table;

	/** {@code tokens}: those of the sample's wordings. */
	TaughtTone(FittedLanguage fitted, @Nullable Regression leaning, @Nullable Regression neutrality, List<int[]> tokens) {
		this.fitted = fitted;
		float[] middle = middle(fitted.vectors());
		this.leaning = leaning == null ? null : Head.of(leaning, middle);
		this.neutrality = neutrality == null ? null : Head.of(neutrality, middle);
		known = Arrays.stream(fitted.vectors()).map(this::parts).toArray(float[][]::new);
		table = WordTable.fit(tokens, known);
	}

	Tone tone(Cut cut, List<Polarity> sounds, Calibration calibration) {
		double[] passages = mean(cut.passages(), Cut.Passage::wording);
		double[] clauses = mean(cut.clauses(), Cut.Part::wording);
		double leans = Tones.leaning(sounds, calibration);
		double strength = Tones.strength(sounds);
		if (leaning != null) {
			leans = leaning.odds(leans, passages[0] + clauses[1]);
		}
		if (neutrality != null) {
			strength = Tones.strength(neutrality.odds(Tones.neutrality(strength), passages[2] + clauses[3]));
		}
		return Tones.of(leans, strength);
	}

	private <T> double[] mean(List<T> pieces, Function<T, String> wording) {
		var mean = new double[PARTS];
		for (T piece : pieces) {
			float[] parts = parts(wording.apply(piece));
			for (int i = 0; i < PARTS; i++) {
				mean[i] += parts[i] / SCALE / pieces.size();
			}
		}
		return mean;
	}

	private float[] parts(String wording) {
		Integer place = fitted.places().get(wording);
		return place != null ? known[place] : table.of(fitted.encoder().tokens(wording));
	}

	private float[] parts(float[] vector) {
		var parts = new float[PARTS];
		put(leaning, vector, parts, 0);
		put(neutrality, vector, parts, 2);
		return parts;
	}

	private static void put(@Nullable Head head, float[] vector, float[] parts, int from) {
		if (head != null) {
			parts[from] = head.part(vector, 0);
			parts[from + 1] = head.part(vector, 1);
		}
	}

	private static float[] middle(float[][] vectors) {
		var sum = new double[vectors[0].length];
		for (float[] vector : vectors) {
			for (int i = 0; i < sum.length; i++) {
				sum[i] += vector[i];
			}
		}
		var middle = new float[sum.length];
		for (int i = 0; i < sum.length; i++) {
			middle[i] = (float) (sum[i] / vectors.length);
		}
		return middle;
	}

	/** One thing that was learned: weights on passages, then on clauses, seen from the middle of the sample. */
	private record Head(double[] weights, float[] middle, double trust, double constant) {
		static Head of(Regression regression, float[] middle) {
			double[] weights = regression.contrast();
			double constant = regression.constant();
			for (int i = 0; i < weights.length; i++) {
				constant += weights[i] * middle[i % middle.length];
			}
			return new Head(weights, middle, regression.trust(), constant);
		}

		float part(float[] vector, int half) {
			double sum = 0;
			for (int i = 0; i < vector.length; i++) {
				sum += weights[half * vector.length + i] * (vector[i] - middle[i]);
			}
			return (float) (SCALE * sum);
		}

		double odds(double without, double parts) {
			return trust * without + constant + parts;
		}
	}
}
