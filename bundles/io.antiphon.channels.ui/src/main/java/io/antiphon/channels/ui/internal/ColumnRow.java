package io.antiphon.channels.ui.internal;

/** A column as the preview shows it: the word and the name of its role, its scale (empty for none) and why. */
record ColumnRow(String name, String role, String roleName, String scale, String why) {}
