package io.antiphon.compliance.internal.subjects;

import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Place.Holds;
import java.time.Instant;
import java.util.List;

/**
 * An erasure as it is kept: for whom in keyed values, what was there when it began, and when it was done. Its format is a promise.
 *
 * @param subjects {@link io.antiphon.privacy.subject.Subject#text}
 * @param found "place holds records" each
 * @param done empty while something is left to be done
 */
public record SubjectRequest(String id, List<String> subjects, String begun, List<String> found, String done) {

	/** The kind of document. */
	static final String KIND = "compliance.erasure";

	public SubjectRequest {
		subjects = List.copyOf(subjects);
		found = List.copyOf(found);
	}

	static SubjectRequest begun(String id, List<String> subjects, Instant at, List<Place> places) {
		var found = places.stream().map(place -> place.id() + " " + place.holds() + " " + place.records()).toList();
		return new SubjectRequest(id, subjects, at.toString(), found, "");
	}

	boolean open() {
		return done.isEmpty();
	}

	SubjectRequest doneAt(Instant at) {
		return new SubjectRequest(id, subjects, begun, found, at.toString());
	}

	/** What was there when it began, and was to go. */
	List<Place> taken() {
		return found.stream()
				.map(line -> line.split(" "))
				.map(parts -> new Place(parts[0], Holds.valueOf(parts[1]), Long.parseLong(parts[2])))
				.filter(place -> place.holds() != Holds.KEPT)
				.toList();
	}
}
