package io.antiphon.sustainability;

/**
 * What a set of factors changed: the total, kg CO2e, of the rows that were there when it came, by the factors until then and by those of
 * now.
 *
 * @param set the set and its version: "uk-government 2024"
 */
public record Restated(String set, Amount before, Amount now) {}
