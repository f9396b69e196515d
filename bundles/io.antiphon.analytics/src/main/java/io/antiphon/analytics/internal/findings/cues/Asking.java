package io.antiphon.analytics.internal.findings.cues;

import java.util.HashMap;
import java.util.Map;

/** Whether a clause asks for something, by cues (asking_en.txt, asking_zh.txt): wishes, proposals, comparisons, what should be. For one thread. */
public final class Asking {

	private final Map<String, Cues> languages = new HashMap<>();

	public boolean in(String clause, String language) {
		return languages.computeIfAbsent(language, code -> Cues.read("asking", code).getOrDefault("asking", Cues.NONE)).in(clause);
	}
}
