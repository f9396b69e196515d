package io.antiphon.compliance.retention;

import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import java.time.LocalDate;
import java.util.List;

/** What is over its time on a day: by purposes and month, without words. {@code rules} are the purposes that have a retention time. */
public record RetentionPreview(LocalDate today, List<DeclaredPurpose> rules, Overdue overdue) {

	public RetentionPreview {
		rules = List.copyOf(rules);
	}

	public long pieces() {
		return overdue.pieces().size();
	}
}
