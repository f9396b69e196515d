package io.antiphon.store.spi;

/**
 * A column that holds personal data, and the column of the same table that names the feedback or person it is about. Kept
 * in the database, so that erasure and export reach it after its bundle is uninstalled.
 */
public record PersonalColumn(String table, String column, String subject) {}
