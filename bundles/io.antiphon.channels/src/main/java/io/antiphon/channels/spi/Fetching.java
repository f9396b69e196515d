package io.antiphon.channels.spi;

import io.antiphon.tables.records.Reason;
import java.util.List;
import java.util.regex.Pattern;

/** What came of asking an endpoint. */
public sealed interface Fetching {

	/**
	 * So many items are in the file, which is whole; it is not there where there are none. {@code ending}: how such files end ("mbox"). {@code cursor}: where
	 * to go on once they were taken in; at most 1,000 characters. {@code more}: whether more waits behind it. {@code left}: what is passed over for good.
	 * {@code notes}: what the user should know of it.
	 */
	record Fetched(String ending, long items, String cursor, boolean more, List<Left> left, List<Reason> notes) implements Fetching {

		/** The most characters of a cursor. */
		public static final int LONGEST = 1_000;

		private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,10}");

		public Fetched {
			left = List.copyOf(left);
			notes = List.copyOf(notes);
			if (items < 0 || cursor.length() > LONGEST || !ENDING.matcher(ending).matches()) {
				throw new IllegalArgumentException("items, a cursor and an ending are needed");
			}
		}
	}

	/** An item that is not brought, by what it is called there ("UID 17", and nothing of what it says), and why. */
	record Left(String name, Reason reason) {}

	/** Nothing was brought: the place cannot be reached, or lets nobody in; the reason says what to do. */
	record Refused(Reason reason) implements Fetching {}
}
