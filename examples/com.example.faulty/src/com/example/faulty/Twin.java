package com.example.faulty;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.util.List;

/** What the bad twins return. */
final class Twin {

	private Twin() {}

	static Finding finding(double value, long feedback, int end) {
		var measure = new Measure("share", "share", value, value, value, 1, "none");
		return new Finding("bad", "keyword", "bad", List.of(), Scope.ALL, measure, List.of(new Evidence(feedback, 0, end)));
	}
}
