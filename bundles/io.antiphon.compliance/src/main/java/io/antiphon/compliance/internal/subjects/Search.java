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
				.map(subject -> look(subject, access, progress))
				.filter(each -> !each.places().isEmpty())
				.toList();
		privacy.audit(access, "subject.find", "", found.size());
		return found;
	}

	List<Found> findEach(List<Identifier> identifiers, Access access, Progress progress) {
		var found = new ArrayList<Found>();
		for (var identifier : identifiers) {
			var known = identifier.pseudonymous() ? Subject.ofPseudonym(privacy.pseudonym(access, identifier.value())) : Subject.NOBODY;
			var pieces = speakers.pieces(known, access);
			if (!pieces.isEmpty()) {
				var said = new Place("feedback.said", Place.Holds.SAID, pieces.size());
				found.add(new Found(known.and(words(identifier, access)), pieces.stream().sorted().toList(), List.of(said)));
			}
			progress.advance(1);
		}
		privacy.audit(access, "subject.find", "", found.size());
		return found;
	}

	private Subject words(Identifier identifier, Access access) {
		return subjects.known(access, identifier.value()).map(Subject::ofWord).orElse(Subject.NOBODY);
	}

	private Led led(Identifier identifier, Access access) {
		var to = new LinkedHashSet<Subject>();
		if (identifier.pseudonymous()) {
			var known = Subject.ofPseudonym(privacy.pseudonym(access, identifier.value()));
			if (!speakers.pieces(known, access).isEmpty()) {
				to.add(known);
			}
		}
		var words = words(identifier, access);
		if (identifier.attribute() && !words.isNobody()) {
			to.addAll(speakers.having(subjects.words(access, words), access));
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
