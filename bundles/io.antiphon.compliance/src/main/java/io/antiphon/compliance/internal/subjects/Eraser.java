package io.antiphon.compliance.internal.subjects;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.Erased;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.people.ErasedPeople;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.PersonalData.Taken;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Compaction;
import io.antiphon.store.Inventory;
import io.antiphon.store.spi.TextColumn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases subjects: everybody who holds something takes what is theirs, in an order in which what is derived goes first; then all
 * are asked again, and only where nothing is left is there a certificate. An erasure that was broken off is known by its
 * subjects and goes on when they are erased again.
 */
final class Eraser {

	private final People people;
	private final Search search;
	private final KeptRights.Door door;
	private final KeptRights.Keeping keeping;
	private final Clock clock;

	Eraser(People people, Search search, KeptRights.Door door, KeptRights.Keeping keeping, Clock clock) {
		this.people = people;
		this.search = search;
		this.door = door;
		this.keeping = keeping;
		this.clock = clock;
	}

	Erased erase(List<Subject> subjects, Access access, Progress progress) {
		var all = Subject.all(subjects);
		var request = begun(subjects).or(() -> begin(subjects, all, access, progress));
		if (request.isEmpty()) {
			return new Erased.Nothing();
		}
		door.suppressions().add(all, request.get().id(), access);
		var sought = search.sought(all, access);
		for (var one : people.all()) {
			if (progress.cancelled()) {
				return new Erased.Stopped();
			}
			if (one.take(sought, request.get().id(), progress) instanceof Taken.Busy) {
				return new Erased.Busy();
			}
		}
		return switch (keeping.compaction().run(progress)) { // the bytes of what is gone go too
			case Compaction.Outcome.Done done -> ended(request.get(), all, access, progress);
			case Compaction.Outcome.Stopped stopped -> new Erased.Stopped();
			case Compaction.Outcome.Busy busy -> new Erased.Busy();
		};
	}

	private Erased ended(SubjectRequest request, Subject all, Access access, Progress progress) {
		var left = search.look(all, access, progress).places();
		var named = left.stream().filter(place -> place.holds() != Holds.KEPT).toList();
		var outOfReach = outOfReach();
		if (!outOfReach.isEmpty() || !named.isEmpty()) {
			return new Erased.Incomplete(request.taken(), outOfReach, named);
		}
		var kept = left.stream().filter(place -> place.holds() == Holds.KEPT).toList();
		var certificate = certificate(request, kept, access);
		keeping.documents().put(SubjectRequest.KIND, request.id(), request.doneAt(certificate.at()), access.actor());
		return new Erased.Certified(certificate);
	}

	private Certificate certificate(SubjectRequest request, List<Place> kept, Access access) {
		var plain = new Certificate(
				keeping.store().workspace().id(), request.id(), request.subjects(), clock.instant().truncatedTo(ChronoUnit.MILLIS),
				access.actor(),
				request.taken(), kept, people.all().stream().map(PersonalData::id).sorted().toList(), "", 0);
		var seal = door.seals().seal(Certificate.KIND, Certificate.LIST, plain.fields());
		door.seals().anchor(access, "subject.erase", Certificate.KIND, request.id(), seal);
		return plain.sealed(seal, door.seals().anchored(Certificate.KIND, request.id()).getLast().sequence());
	}

	/** An erasure of the same subjects that was broken off. */
	private Optional<SubjectRequest> begun(List<Subject> subjects) {
		var texts = texts(subjects);
		return keeping.documents().all(SubjectRequest.KIND, SubjectRequest.class).stream()
				.filter(request -> request.open() && request.subjects().equals(texts))
				.findFirst();
	}

	/** Notes what is to be done, where there is anything. */
	private Optional<SubjectRequest> begin(List<Subject> subjects, Subject all, Access access, Progress progress) {
		var found = search.look(all, access, progress);
		if (found.nothing()) {
			return Optional.empty();
		}
		var id = Ids.text(keeping.store().workspace().ids().next());
		var request = SubjectRequest.begun(id, texts(subjects), clock.instant(), found.places());
		door.erased().note(id, subjects, access); // before it is in the workspace: a backup may be put back at any time
		keeping.documents().put(SubjectRequest.KIND, id, request, access.actor());
		return Optional.of(request);
	}

	/** Erases again whom a backup brought back; how many requests that were. What is not done now is done at the next time. */
	int renew(Access access, Progress progress) {
		var known = keeping.documents().all(SubjectRequest.KIND, SubjectRequest.class).stream()
				.collect(Collectors.toMap(SubjectRequest::id, request -> request));
		int renewed = 0;
		for (var noted : door.erased().noted()) {
			if (!known.containsKey(noted.request()) && !progress.cancelled() && renewed(noted, access, progress)) {
				renewed++;
			}
		}
		return renewed;
	}

	private boolean renewed(ErasedPeople.Noted noted, Access access, Progress progress) {
		door.suppressions().add(Subject.all(noted.subjects()), noted.request(), access); // though nothing of them is here yet
		return switch (erase(noted.subjects(), access, progress)) {
			case Erased.Certified certified -> renewed(noted, access);
			case Erased.Nothing nothing -> renewed(noted, access);
			case Erased.Busy busy -> false;
			case Erased.Stopped stopped -> false;
			case Erased.Incomplete incomplete -> false;
		};
	}

	/** From now on it counts as done here too. */
	private boolean renewed(ErasedPeople.Noted noted, Access access) {
		var now = clock.instant();
		var request = SubjectRequest.begun(noted.request(), texts(noted.subjects()), now, List.of()).doneAt(now);
		keeping.documents().put(SubjectRequest.KIND, noted.request(), request, access.actor());
		return true;
	}

	private static List<String> texts(List<Subject> subjects) {
		return subjects.stream().map(Subject::text).sorted().distinct().toList();
	}

	/** Where words about people can lie and nobody who is here reaches them. */
	private List<String> outOfReach() {
		var reached = people.all().stream().map(PersonalData::id).collect(Collectors.toSet());
		var out = new ArrayList<String>();
		for (var entry : keeping.inventory().columns()) {
			if (entry.outOfReach() || unheld(entry, reached)) {
				out.add((entry.bundle().isEmpty() ? "?" : entry.bundle()) + " " + entry.table() + "." + entry.column());
			}
		}
		return List.copyOf(out);
	}

	/** Whether its bundle is here but answers for nobody. */
	private static boolean unheld(Inventory.Entry entry, Set<String> reached) {
		return !reached.contains(entry.bundle())
				&& entry.declared().filter(column -> column.holds() != TextColumn.Holds.NOBODY).isPresent();
	}
}
