package io.antiphon.analytics;

import io.antiphon.loop.Finding;
import java.util.List;

/** What one look at feedback brought: the findings, worst pain point first, and the analyzers that failed. */
public record Review(List<Finding> findings, List<Failure> failures) {

	/** An analyzer by its id, and what was wrong with it or with what it returned. */
	public record Failure(String analyzer, String reason) {}

	public Review {
		findings = List.copyOf(findings);
		failures = List.copyOf(failures);
	}
}
