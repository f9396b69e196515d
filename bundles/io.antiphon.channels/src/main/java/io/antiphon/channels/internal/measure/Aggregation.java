package io.antiphon.channels.internal.measure;

import io.antiphon.loop.Indicator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the values of an indicator are made, and so how several become one. */
public enum Aggregation {
	/** The mean of n values. */
	MEAN(Indicator.Kind.MEAN),
	/** A part of n, 0–1. */
	SHARE(Indicator.Kind.SHARE),
	/** Events per unit of a volume n. */
	RATE(Indicator.Kind.RATE),
	/** An amount that adds up; other numbers may be counted per unit of it. */
	VOLUME(Indicator.Kind.VOLUME);

	private final Indicator.Kind kind;

	Aggregation(Indicator.Kind kind) {
		this.kind = kind;
	}

	/** The one a mapping file calls {@code key}. */
	public static Optional<Aggregation> of(String key) {
		return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
	}

	/** As a mapping file says it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a value means nothing without its n. */
	public boolean needsN() {
		return this == SHARE || this == RATE;
	}

	/** Whether it can have this value. */
	public boolean allows(double value) {
		return switch (this) {
			case MEAN -> true;
			case SHARE -> value >= 0 && value <= 1;
			case RATE, VOLUME -> value >= 0;
		};
	}

	Indicator.Kind kind() {
		return kind;
	}
}
