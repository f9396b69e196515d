package io.antiphon.feedback.takeback;

import io.antiphon.base.Period;
import io.antiphon.feedback.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking an intake back would change.
 *
 * @param pieces so many pieces of feedback, each in its newest version, would be gone
 * @param earlier of so many the version before would be there again
 * @param period the days they are of; {@code null} where no day of them is known
 * @param consents what it says of consent, and how often that somebody does not agree, or no longer
 * @param first later intakes that hold newer versions of what it brought, which are to be taken back before, the newest first
 * @param recognised later intakes that found something already there and did not store it again: it may be of this one
 */
public record Prospect(
		Receipt receipt, long pieces, long earlier, @Nullable Period period, Consents consents, List<Receipt> first,
		List<Receipt> recognised) {

	/** How much is said of consent: all of it, and what refuses or withdraws it. */
	public record Consents(long all, long refused) {}

	/** Those of all receipts that came after one and found something already there. */
	public static List<Receipt> recognising(Receipt receipt, List<Receipt> all) {
		return all.stream().filter(other -> other.at().isAfter(receipt.at()) && other.counts().known() > 0).toList();
	}

	public Prospect {
		first = List.copyOf(first);
		recognised = List.copyOf(recognised);
	}
}
