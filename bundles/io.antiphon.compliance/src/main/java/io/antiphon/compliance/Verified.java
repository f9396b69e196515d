package io.antiphon.compliance;

import io.antiphon.privacy.subject.Place;
import java.util.List;

/** What came of verifying a certificate. */
public sealed interface Verified {

	/** Its seal holds, the audit names it, and nothing of the subjects is here that it says is gone. */
	record Holds() implements Verified {}

	/** It is of another workspace. */
	record Foreign() implements Verified {}

	/** Something in it is not as it was sealed. */
	record Changed() implements Verified {}

	/** It is sealed, but the audit does not name it there. */
	record NotInAudit() implements Verified {}

	/** It is genuine, but something of the subjects is here again. */
	record Back(List<Place> places) implements Verified {

		public Back {
			places = List.copyOf(places);
		}
	}
}
