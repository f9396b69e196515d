package io.antiphon.channels.internal.measure;

/** One value of one quantity, as a row of a file says it. */
public record MeasuredValue(Quantity quantity, Value value) {}
