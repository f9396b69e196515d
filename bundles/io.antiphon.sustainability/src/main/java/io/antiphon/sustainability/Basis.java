package io.antiphon.sustainability;

import io.antiphon.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an amount rests on beside its activity: a factor of a set or a model, told so that an auditor finds it.
 *
 * @param name the set and its version, or the id of the model
 * @param detail the factor with its unit ("0.20705 kg CO2e/kWh"), or what the model says of how it came by it
 * @param valid the days on which the factor holds; absent for a model
 * @param source who published it and where
 * @param licence under which it may be used; empty where it is nobody's
 * @param uncertainty half the 95 % interval as a part of the value
 * @param shared what rests on the same has the same, and errs together
 */
public record Basis(
		String name, String detail, @Nullable Period valid, String source, String licence, double uncertainty, String shared) {}
