package io.antiphon.sustainability;

/**
 * What could not be counted and so is in no sum. {@code reason} is a code ("no-factor", "no-region", "expired", "unit", "no-contract",
 * "no-market-factor", "model-failed", "ambiguous"), {@code detail} what it names: a unit, a day, the regions there are.
 *
 * @param category which account it makes incomplete: that by contract alone, or the one by location and by contract
 */
public record Gap(Activity activity, Impact impact, Category category, String reason, String detail) {}
