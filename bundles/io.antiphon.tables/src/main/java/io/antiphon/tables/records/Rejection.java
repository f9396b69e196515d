package io.antiphon.tables.records;

/** A record that could not be read, with its place and the reason; the file goes on after it. */
public record Rejection(long ordinal, Span span, Reason reason) implements TableRecord {}
