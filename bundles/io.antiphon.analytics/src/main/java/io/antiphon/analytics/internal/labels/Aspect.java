package io.antiphon.analytics.internal.labels;

import io.antiphon.text.reading.Sentiment;

/** One thing that a piece of feedback says: the index of a topic, how it sounds, and the code points of the clause that says it most, end exclusive. */
public record Aspect(int topic, Sentiment sentiment, int start, int end) {}
