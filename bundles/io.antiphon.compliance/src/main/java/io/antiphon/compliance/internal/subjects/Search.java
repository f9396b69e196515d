package io.antiphon.compliance.internal.subjects;

import io.antiphon.base.Progress;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.people.Subjects;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds who is meant by identifiers, and what is known of them. */
final class Search {

	private final People people;
	private final Speakers speakers;
	private final Privacy privacy;
	private final Subjects subjects;

	Search(People people, Speakers speakers, Privacy privacy, Subjects subjects) {
		this.people = people;
		this.speakers = speakers;
		this.privacy = privacy;
		this.subjects = subjects;
	}

	/** Who has feedback under an identifier, and the words it is looked for by. */
	private record Led(Set<Subject> to, Subject words) {}

	List<Found> find(List<Identifier> identifiers, Access access, Progress progress) {
		var led = identifiers.stream().map(identifier -> led(identifier, access)).toList();
		var one = led.stream().allMatch(each -> each.to.size() <= 1);
		var meant = new LinkedHashSet<Subject>();
		if (one) {
			var parts = new ArrayList<Subject>();
			led.forEach(each -> {
				parts.addAll(each.to);
				parts.add(each.words);
			});
			meant.add(Subject.all(parts));
		} else {
			led.forEach(each -> meant.addAll(each.to));
		}
		var found = meant.stream()
				.map(subject -> reachable(subject, access))
				.map(subject -> look(subject, access, progress))
				.filter(each -> !each.places().isEmpty())
				.toList();
		privacy.audit(access, "subject.find", "", found.size());
		return found;
	}

	SortedMap<Integer, Found> findEach(List<Identifier> identifiers, Access access, Progress progress) {
		var known = identifiers.stream().map(identifier -> pseudonymous(identifier, access)).toList();
		var pieces = speakers.piecesOfEach(known, access);
		var found = new TreeMap<Integer, Found>();
		for (int at = 0; at < known.size(); at++) {
			var said = pieces.get(known.get(at));
			if (said != null) {
				var place = new Place("feedback.said", Place.Holds.SAID, said.size());
				var subject = known.get(at).and(word(identifiers.get(at).value(), access));
				found.put(at, new Found(subject, said.stream().sorted().toList(), List.of(place)));
			}
			progress.advance(1);
		}
		privacy.audit(access, "subject.find", "", found.size());
		return found;
	}

	private Subject pseudonymous(Identifier identifier, Access access) {
		return identifier.pseudonymous() ? Subject.ofPseudonym(privacy.pseudonym(access, identifier.value())) : Subject.NOBODY;
	}

	private Subject word(String word, Access access) {
		return subjects.known(access, word).map(Subject::ofWord).orElse(Subject.NOBODY);
	}

	/** Whether a pseudonym is known to anybody although nothing was said under it: somebody who only bought, or worked. */
	private boolean known(Subject subject, Access access) {
		var sought = sought(subject, access);
		return !subject.isNobody() && people.all().stream().anyMatch(one -> !one.find(sought, Progress.NONE).isEmpty());
	}

	/** With what the subject can be reached by as words: it may stand in what others said. */
	private Subject reachable(Subject subject, Access access) {
		return subject.pseudonyms().isEmpty()
				? subject
				: speakers.contacts(subject, access).stream().map(contact -> word(contact, access)).reduce(subject, Subject::and);
	}

	private Led led(Identifier identifier, Access access) {
		var to = new LinkedHashSet<Subject>();
		var known = pseudonymous(identifier, access);
		if (!speakers.pieces(known, access).isEmpty()) {
			to.add(known);
		}
		var words = word(identifier.value(), access);
		if (identifier.attribute() && !words.isNobody()) {
			to.addAll(speakers.having(subjects.words(access, words), access));
			to.addAll(speakers.reachedBy(subjects.words(access, words), access));
		}
		if (to.isEmpty() && known(known, access)) {
			to.add(known);
		}
		return new Led(to, words);
	}

	/** What is here of a subject, whoever holds it. */
	Found look(Subject subject, Access access, Progress progress) {
		var sought = sought(subject, access);
		var places = new ArrayList<Place>();
		people.all().forEach(one -> places.addAll(one.find(sought, progress)));
		return new Found(subject, sought.pieces().stream().sorted().toList(), places);
	}

	Sought sought(Subject subject, Access access) {
		return new Sought(subject, subjects.words(access, subject), speakers.pieces(subject, access), access);
	}
}
