package io.antiphon.sustainability;

import io.antiphon.tables.numbers.Decimal;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all rows of a file that do not say otherwise.
 *
 * @param meter the activity of a meter export, such as "electricity"; empty: the file is a list of activities
 * @param unit the unit of a meter export whose header does not say it
 * @param zone where the meter stands: its days have 23, 24 or 25 hours
 * @param decimal the sign before the decimals of its numbers; absent: found in them
 */
public record Defaults(
		String service, String touchpoint, String region, String contract, Operator operator, String meter, String unit, ZoneId zone,
		@Nullable Decimal decimal) {

	/** Of a file that says everything itself, and is about one service where it does not. */
	public static Defaults of(String service, ZoneId zone) {
		return new Defaults(service, "", "", "", Operator.OWN, "", "", zone, null);
	}
}
