package io.antiphon.text.reading;

/** A clause, where it stands in its text, how it sounds, and the index of its topic or {@link Topic#NONE}. */
public record ReadClause(Clause span, Tone tone, int topic) {}
