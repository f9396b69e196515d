package io.antiphon.compliance;

import io.antiphon.privacy.subject.Place;
import java.util.List;

/** What came of erasing subjects. */
public sealed interface Erased {

	/** All that was found is gone, and the certificate says so. */
	record Certified(Certificate certificate) implements Erased {}

	/** Nothing of them is here, and no erasure of theirs was broken off. */
	record Nothing() implements Erased {}

	/**
	 * What could be reached is gone, but something is left, so there is no certificate: data of bundles that are not installed here
	 * ("bundle table.column"), or places in which they are still named. To be done again once these can be reached.
	 */
	record Incomplete(List<Place> taken, List<String> outOfReach, List<Place> left) implements Erased {

		public Incomplete {
			taken = List.copyOf(taken);
			outOfReach = List.copyOf(outOfReach);
			left = List.copyOf(left);
		}
	}

	/** Feedback is being taken in, which may bring more: to be done again once that has ended. What is gone stays gone. */
	record Busy() implements Erased {}

	/** Whoever asked stopped it; it goes on where it was when it is done again. */
	record Stopped() implements Erased {}
}
