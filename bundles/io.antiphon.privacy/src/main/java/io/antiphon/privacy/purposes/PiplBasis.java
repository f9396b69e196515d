package io.antiphon.privacy.purposes;

import java.util.Arrays;
import java.util.Optional;

/** Why processing is lawful under Art. 13(1) of 个人信息保护法, items (1) to (7) in their order. */
public enum PiplBasis {
	CONSENT,
	CONTRACT_OR_STAFF,
	STATUTORY_DUTY,
	EMERGENCY,
	NEWS_AND_SUPERVISION,
	PUBLISHED,
	OTHER_LAW;

	/** The number of the item, {@code 1} to {@code 7}. */
	public String point() {
		return String.valueOf(ordinal() + 1);
	}

	/** The one of that number. */
	public static Optional<PiplBasis> of(String point) {
		return Arrays.stream(values()).filter(basis -> basis.point().equals(point)).findFirst();
	}
}
