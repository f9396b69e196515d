package io.antiphon.privacy.purposes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why processing is lawful under GDPR Art. 6(1), points (a) to (f) in their order. */
public enum GdprBasis {
	CONSENT,
	CONTRACT,
	LEGAL_OBLIGATION,
	VITAL_INTERESTS,
	PUBLIC_TASK,
	LEGITIMATE_INTERESTS;

	/** The letter of the point, {@code a} to {@code f}. */
	public String point() {
		return String.valueOf((char) ('a' + ordinal()));
	}

	/** The one of that letter. */
	public static Optional<GdprBasis> of(String point) {
		return Arrays.stream(values()).filter(basis -> basis.point().equals(point.toLowerCase(Locale.ROOT))).findFirst();
	}
}
