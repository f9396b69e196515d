package io.antiphon.feedback.ui.internal.model;

import io.antiphon.feedback.Tally;
import java.util.List;

/** What there is to choose from in the filters, as the workspace's own counts say, and how much feedback there is. */
public record Choices(List<String> languages, long count) {

	static final Choices NONE = new Choices(List.of(), 0);

	public Choices {
		languages = List.copyOf(languages);
	}

	static Choices of(Tally tally) {
		var languages = tally.cells().stream().map(Tally.Cell::language).distinct().sorted().toList();
		return new Choices(languages, tally.count());
	}
}
