package io.antiphon.compliance.internal.subjects;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.Verified;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.people.Corrections;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.people.ErasedPeople;
import io.antiphon.privacy.people.Subjects;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Compaction;
import io.antiphon.store.Documents;
import io.antiphon.store.Inventory;
import io.antiphon.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Rights over everybody who holds personal data, in the workspace that is open at the moment of each call. */
public final class KeptRights implements Rights {

	private final People people;
	private final Door door;
	private final Said said;
	private final Keeping keeping;
	private final Search search;
	private final Eraser eraser;

	/** What privacy gives. */
	public record Door(Privacy privacy, Seals seals, Subjects subjects, Suppressions suppressions, ErasedPeople erased) {}

	/** What feedback gives. */
	public record Said(Speakers speakers, Corrections corrections, Consents consents) {}

	/** What the store gives. */
	public record Keeping(Store store, Documents documents, Inventory inventory, Compaction compaction) {}

	public KeptRights(People people, Door door, Said said, Keeping keeping) {
		this.people = people;
		this.door = door;
		this.said = said;
		this.keeping = keeping;
		this.search = new Search(people, said.speakers, door.privacy, door.subjects);
		this.eraser = new Eraser(people, search, door, keeping, Clock.systemUTC());
	}

	@Override
	public List<Found> find(List<Identifier> identifiers, Access access, Progress progress) {
		return search.find(identifiers, access, progress);
	}

	@Override
	public SortedMap<Integer, Found> findEach(List<Identifier> identifiers, Access access, Progress progress) {
		return search.findEach(identifiers, access, progress);
	}

	@Override
	public Found look(Subject subject, Access access, Progress progress) {
		var found = search.look(subject, access, progress);
		door.privacy.audit(access, "subject.look", "", found.pieces().size());
		return found;
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Subject subject, Access access, Progress progress) {
		var sought = search.sought(subject, access);
		var copy = new LinkedHashMap<String, List<Map<String, Object>>>();
		for (var one : people.all()) {
			one.copy(sought, progress).forEach((place, records) -> copy.computeIfAbsent(place, fresh -> new ArrayList<>()).addAll(records));
		}
		door.privacy.audit(access, "subject.copy", "", copy.values().stream().mapToLong(List::size).sum());
		return copy;
	}

	@Override
	public Corrections.Outcome correct(Subject subject, long piece, String field, String value, Access access) {
		if (!said.speakers.pieces(subject, access).contains(piece)) {
			return new Corrections.Outcome.Unknown();
		}
		var outcome = said.corrections.correct(piece, field, value, access);
		door.privacy.audit(access, "subject.correct", Ids.text(piece), outcome instanceof Corrections.Outcome.Corrected ? 1 : 0);
		return outcome;
	}

	@Override
	public int restrict(Subject subject, boolean restricted, Access access) {
		var today = LocalDate.now(ZoneOffset.UTC);
		var people = (int) subject.pseudonyms().stream()
				.filter(pseudonym -> said.consents.note(pseudonym, new Consent(Consent.PROCESSING, !restricted, today), access))
				.count();
		door.privacy.audit(access, restricted ? "subject.restrict" : "subject.release", "", people);
		return people;
	}

	@Override
	public Erased erase(List<Subject> subjects, Access access, Progress progress) {
		return eraser.erase(subjects, access, progress);
	}

	@Override
	public int renew(Access access, Progress progress) {
		return eraser.renew(access, progress);
	}

	@Override
	public Verified verify(Certificate certificate, Access access, Progress progress) {
		var workspace = keeping.store.workspace();
		if (!certificate.workspace().equals(workspace.id()) && !certificate.workspace().equals(workspace.earlier())) {
			return new Verified.Foreign();
		}
		if (!door.seals.holds(Certificate.KIND, Certificate.LIST, certificate.fields(), certificate.seal())) {
			return new Verified.Changed();
		}
		var named = door.seals.anchored(Certificate.KIND, certificate.request()).stream()
				.anyMatch(act -> act.seal().equals(certificate.seal()) && act.sequence() == certificate.position());
		if (!named) {
			return new Verified.NotInAudit();
		}
		var subjects = certificate.subjects().stream().flatMap(text -> Subject.of(text).stream()).toList();
		var back = look(Subject.all(subjects), access, progress).places().stream()
				.filter(place -> place.holds() != Place.Holds.KEPT)
				.toList();
		return back.isEmpty() ? new Verified.Holds() : new Verified.Back(back);
	}
}
