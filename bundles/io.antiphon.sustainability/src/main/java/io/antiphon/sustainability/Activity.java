package io.antiphon.sustainability;

import io.antiphon.base.Period;

/**
 * Something a service did, as a row of a file says it: so many units of an activity in some days. Names are masked before they are
 * kept. {@code uncertainty} is half the 95 % interval of the amount as a part of it (0 to 10; 0: taken as exact).
 *
 * @param id its row in the workspace; 0 while it is not kept
 * @param key what it is, as factors call it: "electricity", "diesel"
 * @param amount 0 or more, in {@code unit}
 * @param place where it is about and who runs it
 * @param origin the file and the 1-based line it stands in
 */
public record Activity(
		long id, String key, double amount, String unit, Period period, Place place, double uncertainty, Origin origin) {

	private static final double MOST_UNCERTAIN = 10;

	/** The service and its touchpoint (may be empty), the region of its factors, and the contract power is bought under (may be empty). */
	public record Place(String service, String touchpoint, String region, String contract, Operator operator, boolean avoided) {}

	/**
	 * The name of the file, the line its record starts in (0: the file as a whole), and what tells it from others of the same place and days:
	 * a meter, a vehicle, a bill; empty for nothing. {@code metered}: by a meter that runs all the time, so that a day without is a hole.
	 * {@code silent}: it said too little of these days; the amount is 0 and counts nothing.
	 */
	public record Origin(String file, long line, String meter, boolean metered, boolean silent) {

		/** Of something that counts. */
		public Origin(String file, long line, String meter, boolean metered) {
			this(file, line, meter, metered, false);
		}
	}

	public Activity {
		if (key.isBlank() || !(amount >= 0) || !Double.isFinite(amount)) {
			throw new IllegalArgumentException("an activity has a name and a finite amount that is not negative");
		}
		if (!(uncertainty >= 0 && uncertainty <= MOST_UNCERTAIN)) {
			throw new IllegalArgumentException("an uncertainty is a part from 0 to 10: " + uncertainty);
		}
	}

	/** The same with as much of the amount as belongs to these days of its period, taken as spread evenly. */
	public Activity within(Period days) {
		return new Activity(
				id, key, amount * days.days() / period.days(), unit, days, place, uncertainty, origin);
	}

	/** The same under an id and with an amount. */
	public Activity kept(long number) {
		return new Activity(number, key, amount, unit, period, place, uncertainty, origin);
	}
}
