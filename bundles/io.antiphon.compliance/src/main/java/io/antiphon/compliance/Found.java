package io.antiphon.compliance;

import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Subject;
import java.util.List;

/** Somebody who is known here: the feedback that is theirs (ids of all versions, newest last) and where else something of them is. */
public record Found(Subject subject, List<Long> pieces, List<Place> places) {

	public Found {
		pieces = List.copyOf(pieces);
		places = List.copyOf(places);
	}

	/** Whether nothing is here that an erasure takes. */
	public boolean nothing() {
		return places.stream().allMatch(place -> place.holds() == Holds.KEPT);
	}
}
