package io.antiphon.analytics.internal.engine;

import io.antiphon.analytics.internal.sentiment.Tone;
import io.antiphon.analytics.internal.text.Clause;
import io.antiphon.analytics.internal.topics.Topics;

/** A clause, where it stands in its text, how it sounds, and the index of its topic or {@link Topics#NONE}. */
public record ReadClause(Clause span, Tone tone, int topic) {}
