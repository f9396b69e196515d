package io.antiphon.compliance.deadlines;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The laws whose clocks run here. */
public enum Law {
	/** Regulation (EU) 2016/679. */
	GDPR,
	/** 中华人民共和国个人信息保护法. */
	PIPL;

	/** Small letters, for the command line and for files. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What {@link #id} wrote, in any case. */
	public static Optional<Law> of(String id) {
		return Arrays.stream(values()).filter(law -> law.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
	}
}
