package io.antiphon.feedback;

/**
 * Where a piece of feedback came from: its intake, the file, the 1-based physical line where the record starts, and the
 * bytes of the record in the file with their keyed digest.
 */
public record Origin(long intake, String file, long line, long offset, int length, String digest) {}
