package io.antiphon.text.reading;

/** A Chinese and an English topic that mean the same, by their indices among the topics of their languages, and how alike they are, from −1 to 1. */
public record TwinTopics(int chinese, int english, double likeness) {}
