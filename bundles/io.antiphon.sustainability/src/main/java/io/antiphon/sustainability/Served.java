package io.antiphon.sustainability;

/**
 * For how many cases and customers something was, 0 where nobody said. An average over fewer than {@code least} of them is not told, since
 * it would tell about few people; 0 where no rule for small groups holds.
 */
public record Served(double cases, double customers, int least) {

	public Served {
		if (!(cases >= 0 && customers >= 0 && least >= 0) || !Double.isFinite(cases + customers)) {
			throw new IllegalArgumentException("cases and customers are counted: " + cases + ", " + customers);
		}
	}

	/** Whether an average over so many may be told. */
	boolean tells(double count) {
		return count > 0 && count >= least;
	}

	/** Whether there are cases or customers and too few of them. */
	public boolean withheld() {
		return cases > 0 && cases < least || customers > 0 && customers < least;
	}
}
