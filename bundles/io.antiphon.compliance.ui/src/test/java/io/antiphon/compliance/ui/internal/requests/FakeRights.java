package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.Verified;
import io.antiphon.feedback.people.Corrections;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One person is known, of whom everything can be erased unless told otherwise. */
final class FakeRights implements Rights {

	static final Subject SOMEBODY = Subject.ofPiece(7);
	static final List<Place> PLACES = List.of(
			new Place("feedback.said", Holds.SAID, 2), new Place("feedback.named", Holds.NAMED, 1), new Place("audit.kept", Holds.KEPT, 4));
	static final Certificate CERTIFICATE = new Certificate(
			"w", "r1", List.of(SOMEBODY.text()), Instant.parse("2026-05-12T08:00:00Z"), "lin", PLACES.subList(0, 2), PLACES.subList(2, 3),
			List.of("io.antiphon.feedback"), "00", 12);

	Erased erased = new Erased.Certified(CERTIFICATE);
	Verified verified = new Verified.Holds();

	static Found found() {
		return new Found(SOMEBODY, List.of(7L, 8L), PLACES);
	}

	@Override
	public List<Found> find(List<Identifier> identifiers, Access access, Progress progress) {
		return identifiers.getFirst().value().equals("known") ? List.of(found()) : List.of();
	}

	@Override
	public SortedMap<Integer, Found> findEach(List<Identifier> identifiers, Access access, Progress progress) {
		var each = new TreeMap<Integer, Found>();
		for (int at = 0; at < identifiers.size(); at++) {
			for (var found : find(List.of(identifiers.get(at)), access, progress)) {
				each.put(at, found);
			}
		}
		return each;
	}

	@Override
	public Found look(Subject subject, Access access, Progress progress) {
		return found();
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Subject subject, Access access, Progress progress) {
		return Map.of("feedback.said", List.of(Map.of("id", "7", "text", "late")));
	}

	@Override
	public int restrict(Subject subject, boolean restricted, Access access) {
		return 1;
	}

	@Override
	public int renew(Access access, Progress progress) {
		return 0;
	}

	@Override
	public Corrections.Outcome correct(Subject subject, long piece, String field, String value, Access access) {
		return value.equals("late") ? new Corrections.Outcome.Same() : new Corrections.Outcome.Corrected(9, 2);
	}

	@Override
	public Erased erase(List<Subject> subjects, Access access, Progress progress) {
		return erased;
	}

	@Override
	public Verified verify(Certificate certificate, Access access, Progress progress) {
		return verified;
	}
}
