package io.antiphon.text;

import io.antiphon.text.learning.Learned;

/** A reader that was taught, and what came of the lessons: where none helped it reads as before. */
public record Taught(FittedReader reader, Learned learned) {}
