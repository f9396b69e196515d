package io.antiphon.compliance.internal.answers;

import io.antiphon.base.Ids;
import io.antiphon.compliance.answers.AnswerText;
import io.antiphon.compliance.answers.Answers;
import io.antiphon.compliance.answers.Audience.Person;
import io.antiphon.compliance.answers.Audience.Reason;
import io.antiphon.compliance.answers.Audience;
import io.antiphon.compliance.answers.Mailing.Letter;
import io.antiphon.compliance.answers.Mailing;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.contact.Contacts.Opened;
import io.antiphon.feedback.contact.Contacts;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions.Revised;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Answers in the workspace that is open at the moment of each call. Everybody is asked anew each time: who took consent back drops out. */
public final class KeptAnswers implements Answers {

	private final Chain chain;
	private final People people;
	private final Register<Written> texts;
	private final Register.Keeping keeping;
	private final Door door;
	private final Workspace workspace;

	/** Who said what, who agrees, and where they are reached. */
	public record People(Speakers speakers, Consents consents, Contacts contacts) {}

	/** What it asks of the workspace. */
	public record Workspace(Store store, Clock clock) {}

	public KeptAnswers(Chain chain, People people, Register.Keeping keeping, Door door, Workspace workspace) {
		this.chain = chain;
		this.people = people;
		this.texts = new Register<>(Written.KIND, Written.class, keeping);
		this.keeping = keeping;
		this.door = door;
		this.workspace = workspace;
	}

	@Override
	public Optional<Audience> who(String improvement, Access access) {
		people.contacts().require(access);
		var audience = audience(improvement, access);
		audit(access, "answer.who", improvement, audience.map(Audience::people).orElse(0L));
		return audience;
	}

	private Optional<Audience> audience(String improvement, Access access) {
		return RestsOn.find(chain, improvement).map(rests -> audience(improvement, rests, access));
	}

	private Audience audience(String improvement, RestsOn rests, Access access) {
		var who = people.speakers().who(rests.pieces(), access);
		var pieces = new TreeMap<String, Long>();
		who.values().stream().filter(pseudonym -> !pseudonym.isEmpty()).forEach(pseudonym -> pieces.merge(pseudonym, 1L, Long::sum));
		var known = new Known(
				people.consents().standing(pieces.keySet(), Consent.PROCESSING, access),
				people.consents().standing(pieces.keySet(), Purpose.ANSWER, access),
				people.contacts().opened(pieces.keySet(), access),
				answered(improvement));
		var answerable = new ArrayList<Person>();
		var reasons = new HashMap<Reason, Long>();
		pieces.forEach((pseudonym, count) -> known.reason(pseudonym).ifPresentOrElse(
				reason -> reasons.merge(reason, 1L, Long::sum),
				() -> answerable.add(new Person(pseudonym, count, known.contact(pseudonym)))));
		long unnamed = who.values().stream().filter(String::isEmpty).count();
		var said = new Audience.Said(
				rests.findings(), rests.missing(), rests.pieces().size(), rests.pieces().size() - who.size(), unnamed);
		return new Audience(improvement, rests.verdict().orElse(null), said, answerable, reasons, written(improvement).texts());
	}

	/** What is known of people: whose data may be used, who agrees, by what they are reached, and who was answered before. */
	private record Known(Map<String, Boolean> used, Map<String, Boolean> standing, Opened opened, Set<String> answered) {

		/** Why somebody is not answered; empty where they are. */
		Optional<Reason> reason(String pseudonym) {
			if (!used.getOrDefault(pseudonym, true)) {
				return Optional.of(Reason.RESTRICTED);
			}
			var agrees = standing.get(pseudonym);
			if (agrees == null) {
				return Optional.of(Reason.NO_CONSENT);
			}
			if (!agrees) {
				return Optional.of(Reason.WITHDRAWN);
			}
			if (!opened.contacts().containsKey(pseudonym)) {
				return Optional.of(opened.changed().contains(pseudonym) ? Reason.CHANGED : Reason.NO_CONTACT);
			}
			return answered.contains(pseudonym) ? Optional.of(Reason.ANSWERED) : Optional.empty();
		}

		Contact contact(String pseudonym) {
			return opened.contacts().getOrDefault(pseudonym, List.of()).getFirst();
		}
	}

	private Set<String> answered(String improvement) {
		var answered = new HashSet<String>();
		handed(improvement).stream().filter(one -> one.sent() != null).forEach(one -> answered.addAll(one.people().keySet()));
		return answered;
	}

	private List<Handed> handed(String improvement) {
		return Handed.all(keeping.documents()).stream().filter(one -> one.improvement().equals(improvement)).toList();
	}

	/** Exports that nobody said were sent. */
	private List<Handed> waiting(String improvement) {
		return handed(improvement).stream().filter(one -> one.sent() == null).toList();
	}

	private Written written(String improvement) {
		return texts.find(improvement).map(Revised::document).orElse(new Written(improvement, List.of()));
	}

	@Override
	public Optional<Refusal> write(String improvement, String language, String text, Access access) {
		people.contacts().require(access);
		var code = Contact.language(language);
		if (RestsOn.find(chain, improvement).isEmpty()) {
			return Optional.of(Refusal.UNKNOWN);
		}
		if (code.isEmpty()) {
			return Optional.of(Refusal.NO_LANGUAGE);
		}
		if (text.isBlank()) {
			return Optional.of(Refusal.NO_TEXT);
		}
		var said = door.named(text);
		if (said.isEmpty()) {
			return Optional.of(Refusal.TOO_LONG);
		}
		var before = texts.find(improvement);
		var after = written(improvement).with(new AnswerText(code, said.get()));
		return texts.write("answer.write", improvement, after, before.map(Revised::revision).orElse(0), access)
				? Optional.empty()
				: Optional.of(Refusal.MEANWHILE);
	}

	@Override
	public Optional<Mailing> export(String improvement, Access access) {
		people.contacts().require(access);
		return audience(improvement, access).map(audience -> handOver(audience, access));
	}

	private Mailing handOver(Audience audience, Access access) {
		var written = new Written(audience.improvement(), audience.texts());
		var letters = new ArrayList<Letter>();
		var languages = new TreeMap<String, String>();
		var without = new TreeMap<String, Long>();
		for (var person : audience.answerable()) {
			var language = person.contact().language();
			written.in(language).ifPresentOrElse(
					text -> {
						letters.add(new Letter(person.contact(), text));
						languages.put(person.pseudonym(), language);
					},
					() -> without.merge(language, 1L, Long::sum));
		}
		waiting(audience.improvement()).forEach(one -> keeping.documents().remove(Handed.KIND, one.id()));
		if (!languages.isEmpty()) {
			var id = Ids.text(workspace.store().workspace().ids().next());
			new Handed(id, audience.improvement(), workspace.clock().instant(), access.actor(), null, languages.size(), languages)
					.put(keeping.documents(), access.actor());
		}
		audit(access, "answer.export", audience.improvement(), letters.size());
		return new Mailing(audience.improvement(), letters, without);
	}

	@Override
	public OptionalLong sent(String improvement, Access access) {
		people.contacts().require(access);
		var waiting = waiting(improvement);
		if (waiting.isEmpty()) {
			return OptionalLong.empty();
		}
		var now = workspace.clock().instant();
		waiting.forEach(one -> one.sent(now).put(keeping.documents(), access.actor()));
		long count = waiting.stream().mapToLong(Handed::count).sum();
		audit(access, "answer.sent", improvement, count);
		return OptionalLong.of(count);
	}

	private void audit(Access access, String act, String improvement, long count) {
		keeping.privacy().audit(access, act, improvement, count);
	}
}
