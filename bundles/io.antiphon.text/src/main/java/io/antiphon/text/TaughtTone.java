package io.antiphon.text;

import io.antiphon.text.internal.learning.Regression;
import io.antiphon.text.internal.student.WordTable;
import io.antiphon.text.internal.tone.Calibration;
import io.antiphon.text.internal.tone.Polarity;
import io.antiphon.text.internal.tone.Tones;
import io.antiphon.text.reading.Tone;
import io.antiphon.text.reading.Watch;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How texts sound, as lessons taught it. What is learned is a weight on the mean of a text's passages, so that it falls into parts, one for each wording:
 * known where it was encoded, and foretold by a word table where not. A clause is read as a text of its own.
 */
final class TaughtTone {
	/** What leans, then what is neutral. */
	private static final int PARTS = 2;
	/** Makes a part about as large as a coordinate. */
	private static final double SCALE = 0.25;

	private final FittedLanguage fitted;
	private final @Nullable Head leaning;
	private final @Nullable Head neutrality;
	private final float[][] known;
	private final WordTable table;

	TaughtTone(FittedLanguage fitted, @Nullable Regression leaning, @Nullable Regression neutrality, Watch watch) {
		this.fitted = fitted;
		float[] middle = middle(fitted.vectors());
		this.leaning = leaning == null ? null : Head.of(leaning, middle);
		this.neutrality = neutrality == null ? null : Head.of(neutrality, middle);
		known = Arrays.stream(fitted.vectors()).map(this::parts).toArray(float[][]::new);
		table = WordTable.fit(List.of(fitted.encoder().tokenize(fitted.wordings(), watch)), known, watch);
	}

	Tone tone(Cut cut, List<Polarity> sounds, Calibration calibration) {
		double[] parts = mean(cut.passages());
		double leans = Tones.leaning(sounds, calibration);
		double strength = Tones.strength(sounds);
		if (leaning != null) {
			leans = leaning.odds(leans, parts[0]);
		}
		if (neutrality != null) {
			strength = Tones.strength(neutrality.odds(Tones.neutrality(strength), parts[1]));
		}
		return Tones.of(leans, strength);
	}

	private double[] mean(List<Cut.Passage> passages) {
		var mean = new double[PARTS];
		for (Cut.Passage passage : passages) {
			float[] parts = parts(passage.wording());
			for (int i = 0; i < PARTS; i++) {
				mean[i] += parts[i] / SCALE / passages.size();
			}
		}
		return mean;
	}

	private float[] parts(String wording) {
		Integer place = fitted.places().get(wording);
		return place != null ? known[place] : table.of(fitted.encoder().tokens(wording));
	}

	private float[] parts(float[] vector) {
		return new float[] {leaning == null ? 0 : leaning.part(vector), neutrality == null ? 0 : neutrality.part(vector)};
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

	/** One thing that was learned: weights on a vector as it is seen from the middle of the sample. */
	private record Head(double[] weights, float[] middle, double trust, double constant) {
		static Head of(Regression regression, float[] middle) {
			double[] weights = regression.contrast();
			double constant = regression.constant();
			for (int i = 0; i < weights.length; i++) {
				constant += weights[i] * middle[i];
			}
			return new Head(weights, middle, regression.trust(), constant);
		}

		float part(float[] vector) {
			double sum = 0;
			for (int i = 0; i < vector.length; i++) {
				sum += weights[i] * (vector[i] - middle[i]);
			}
			return (float) (SCALE * sum);
		}

		double odds(double without, double parts) {
			return trust * without + constant + parts;
		}
	}
}
