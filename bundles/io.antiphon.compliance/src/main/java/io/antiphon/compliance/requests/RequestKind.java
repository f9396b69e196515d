package io.antiphon.compliance.requests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody asks for. */
public enum RequestKind {
	/** A copy of what is known (GDPR Art. 15, PIPL Art. 45). */
	ACCESS,
	/** That something be put right (GDPR Art. 16, PIPL Art. 46). */
	CORRECTION,
	/** That something be kept and not used (GDPR Art. 18, PIPL Art. 44). */
	RESTRICTION,
	/** That something be used no more (GDPR Art. 21, PIPL Art. 44). */
	OBJECTION,
	/** A copy for somebody else's machines (GDPR Art. 20, PIPL Art. 45). */
	PORTABILITY,
	/** That all be taken away (GDPR Art. 17, PIPL Art. 47). */
	ERASURE;

	/** Small letters, for the command line and for files. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What {@link #id} wrote, in any case. */
	public static Optional<RequestKind> of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
	}
}
