package io.antiphon.compliance.internal.answers;

import io.antiphon.base.Period;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.Records;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up customers who say something about topics, and an improvement that rests on two of these: "late" and "rude". */
final class Customers {

	static final String IMPROVEMENT = "imp-1";
	static final LocalDate MAY = LocalDate.of(2026, 5, 1);
	private static final Scope SHOP = new Scope("shop", "", "", null);

	private final WholeWorkspace workspace;
	private final List<Incoming> said = new ArrayList<>();
	private int keys;

	Customers(WholeWorkspace workspace) {
		this.workspace = workspace;
	}

	/** As the workspace declares it, for whoever is granted it. */
	static void mayBeAnswered(WholeWorkspace workspace, String... users) {
		workspace.purposes.set(
				new DeclaredPurpose(
						Purpose.ANSWER, "", "", Optional.of(GdprBasis.CONSENT), Optional.empty(), new Keeping.Open(), List.of(users)),
				workspace.access);
	}

	static Access answering(WholeWorkspace workspace) {
		return workspace.privacy.privacy().access("clerk", Purpose.ANSWER);
	}

	static String pseudonym(WholeWorkspace workspace, String person) {
		return workspace.privacy.privacy().pseudonym(workspace.access, person);
	}

	static Consent yes(LocalDate day) {
		return new Consent(Purpose.ANSWER, true, day);
	}

	static Consent no(LocalDate day) {
		return new Consent(Purpose.ANSWER, false, day);
	}

	/** One piece about a topic, at a service. */
	Customers says(String person, String topic, List<Consent> consents, List<Contact> contacts) {
		var key = "k" + keys++;
		var bytes = (key + person + topic).getBytes(StandardCharsets.UTF_8);
		var service = List.of("shop", "bank", "hotel").get(keys % 3);
		said.add(new Incoming(
				new Context(service, "", ""), "it was " + topic, List.of(), Map.of(), person, Person.Role.CUSTOMER,
				new Occurrence(MAY.atStartOfDay(), Occurrence.Precision.DAY), new Incoming.Place(2, 0, bytes),
				new Incoming.Identity(key.getBytes(StandardCharsets.UTF_8), bytes), consents, contacts));
		return this;
	}

	Customers says(String person, String topic) {
		return says(person, topic, List.of(), List.of());
	}

	/** Takes in what was said since. */
	Receipt take() {
		try (var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			for (int from = 0; from < said.size(); from += 1_000) {
				session.add(said.subList(from, Math.min(from + 1_000, said.size())));
			}
			said.clear();
			return session.complete(Records.outcome());
		}
	}

	/** The same, and what is made of it. */
	Chain takenIn() {
		take();
		return chain();
	}

	/** What is made of all that is there now. */
	Chain chain() {
		var plan = TestPlan.draft(
				"complaints/shop", SHOP, new Period(MAY, MAY.plusDays(28)), new Period(MAY.plusDays(28), MAY.plusDays(56)),
				"share.newcombe", -0.05, 0.05);
		return new FakeChain()
				.finding(finding("late"), finding("rude"), finding("dear"))
				.decision(new Decision(
						"d", Phrase.valueOf("more couriers"), List.of(), Phrase.valueOf("since"), List.of("late", "rude"), "lin",
						Instant.EPOCH))
				.improvement(new Improvement(
						IMPROVEMENT, Phrase.valueOf("More couriers"), "d", "g", null, new Improvement.Schedule(null, null), null, List.of(),
						plan))
				.verdict(new Verdict(
						IMPROVEMENT, Verdict.Outcome.WORKED, false, false, "complaints/shop", "share",
						new Verdict.Effect(-0.1, -0.15, -0.05, 400), -0.05, "share.newcombe", new Verdict.Compared(null, null), List.of(),
						""));
	}

	private Finding finding(String topic) {
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		var evidence = all.rows(0, all.size()).stream()
				.filter(piece -> piece.text().endsWith(topic))
				.map(piece -> new Evidence(piece.id(), 0, 2))
				.toList();
		return new Finding(
				topic, Finding.PAIN_POINT, topic, List.of(topic), SHOP, new Measure("severity", "share", 0.1, 0.05, 0.15, 400, "delta"),
				evidence.isEmpty() ? List.of(new Evidence(1, 0, 1)) : evidence);
	}
}
