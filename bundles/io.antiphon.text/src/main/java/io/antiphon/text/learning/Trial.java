package io.antiphon.text.learning;

import io.antiphon.base.language.Language;

/**
 * How lessons of one language do on texts they were not learned from (five-fold cross-validation), against the reading without them. Counts are of distinct
 * texts. How strongly to learn is chosen by the log loss of the same folds, so that the accuracy after is, a little, an optimist's.
 *
 * @param n texts that were read both ways
 * @param before of these, read rightly without the lessons
 * @param after read rightly with the lessons
 * @param gained read rightly with the lessons only
 */
public record Trial(Subject subject, Language language, Result result, int n, int before, int after, int gained) {
	private static final double Z = 1.959963984540054;

	/** What was to be learned. */
	public enum Subject {
		/** Whether what is not neutral is praise or blame. */
		LEANING,
		/** Whether a text is neutral. */
		NEUTRALITY,
		/** Which code a text has. */
		CODE
	}

	/** What is used from now on: only after LEARNED what was learned, else the reading without lessons. */
	public enum Result {
		LEARNED,
		/** Learning was tried, and was not better by more than chance might make it. */
		NO_BETTER,
		/** All lessons say the same. */
		ONE_LABEL,
		/** Fewer than ten distinct texts of each of two labels. */
		TOO_FEW,
		/** Nothing was fitted to texts of this language. */
		NOT_READ
	}

	public Trial {
		if (!(gained >= 0 && gained <= after && after - gained <= before && before <= n && before + gained <= n)) {
			throw new IllegalArgumentException("These counts are not of one trial");
		}
	}

	/** One that was not made. */
	public static Trial none(Subject subject, Language language, Result result) {
		return new Trial(subject, language, result, 0, 0, 0, 0);
	}

	/** Read rightly without the lessons only. */
	public int lost() {
		return before + gained - after;
	}

	/** Share read rightly after less before, −1 to 1; 0 where n is 0. */
	public double difference() {
		return n == 0 ? 0 : (double) (after - before) / n;
	}

	/**
	 * The lower end of the 95 % interval of the difference of paired shares, adjusted by one imagined text on either side (Bonett and Price, Journal of
	 * Educational and Behavioral Statistics 37, 2012, 479–488).
	 */
	public double low() {
		return Math.max(-1, middle() - half());
	}

	/** The upper end. */
	public double high() {
		return Math.min(1, middle() + half());
	}

	private double middle() {
		return (double) (gained - lost()) / (n + 2);
	}

	private double half() {
		double shares = (gained + lost() + 2.0) / (n + 2);
		return Z * Math.sqrt((shares - middle() * middle()) / (n + 2));
	}
}
