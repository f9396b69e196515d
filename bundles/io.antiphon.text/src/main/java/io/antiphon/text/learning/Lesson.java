package io.antiphon.text.learning;

import io.antiphon.text.reading.TextToRead;

/** A text and what somebody says it is: a {@link io.antiphon.text.reading.Sentiment}, or the id of a {@link Code}. Immutable where the label is. */
public record Lesson<T>(TextToRead text, T label) {}
