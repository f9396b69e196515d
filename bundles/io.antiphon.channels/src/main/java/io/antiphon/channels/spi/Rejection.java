package io.antiphon.channels.spi;

import io.antiphon.tables.records.Reason;

/** A record that could not be read, with its origin and the reason; the source goes on after it. */
public record Rejection(Origin origin, Reason reason) implements Entry {}
