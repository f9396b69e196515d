package io.antiphon.drawing;

/** From {@code low} to {@code high}; both finite. */
public record Range(double low, double high) {

	public Range {
		if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
			throw new IllegalArgumentException("no range: " + low + " to " + high);
		}
	}
}
