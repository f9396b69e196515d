package io.antiphon.loop;

import org.jspecify.annotations.Nullable;

/**
 * An estimate with its interval (95 % unless {@code method} says otherwise), the number of observations behind it and how
 * it was made. {@code unit} is one of the words here or any other ("min"), empty where there is none.
 */
public record Measure(Phrase name, String unit, double value, double low, double high, long n, String method) {

	/** The unit of shares from 0 to 1. */
	public static final String SHARE = "share";
	/** The unit of events per unit of volume. */
	public static final String RATE = "rate";

	/** Documents from before units were data have none: it is then taken from the name. */
	public Measure(Phrase name, @Nullable String unit, double value, double low, double high, long n, String method) {
		this.unit = unit == null ? Former.unit(name.written()) : unit;
		this.name = unit == null ? Former.name(name.written()) : name;
		this.value = value;
		this.low = low;
		this.high = high;
		this.n = n;
		this.method = method;
		if (this.name.blank()) {
			throw new IllegalArgumentException("a measure has a name");
		}
		if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
			throw new IllegalArgumentException(name.plain() + " is not a finite number");
		}
		if (low > value || value > high || n < 0) {
			throw new IllegalArgumentException(name.plain() + " lies outside its interval, or n is negative");
		}
	}

	/** One that is called by a word of ours or of an extension, and narrowed to nothing. */
	public Measure(String word, String unit, double value, double low, double high, long n, String method) {
		this(Phrase.naming(word, ""), unit, value, low, high, n, method);
	}
}
