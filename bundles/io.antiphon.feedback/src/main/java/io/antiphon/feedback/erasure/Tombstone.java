package io.antiphon.feedback.erasure;

import java.time.Instant;

/** What stays of one version of erased feedback: its id, when, by which act of erasure, and for what reason. */
public record Tombstone(long id, Instant at, long act, String reason) {}
