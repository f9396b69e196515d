package io.antiphon.loop;

import io.antiphon.feedback.Scope;
import java.util.List;

/**
 * What was found in feedback. {@code id} is stable for the same feedback; {@code kind} is one of the constants here or an
 * extension's own word; {@code terms} are the words that name it, {@code evidence} all it rests on, never empty, that which says
 * most first; {@code notes} are what else is known of it (among whom it is worse, its likely cause), each with its number.
 */
public record Finding(
		String id,
		String kind,
		String title,
		List<String> terms,
		Scope scope,
		Measure measure,
		List<Evidence> evidence,
		List<Phrase> notes) {

	/** A topic that costs the score. */
	public static final String PAIN_POINT = "pain-point";
	/** A topic that customers like. */
	public static final String PRAISE = "praise";
	/** What customers ask for. */
	public static final String EXPECTATION = "expectation";
	/** A topic or touchpoint that goes with a better or worse score than others; an association. */
	public static final String DRIVER = "driver";
	/** What customers of one segment complain of or ask for more than others, and what would serve them next. */
	public static final String PERSONAL_NEED = "personal-need";
	/** What more of the feedback of the newest period says than before, beyond chance. */
	public static final String EMERGING = "emerging";
	/** A topic that was steady and of which the newest period says less, beyond chance. */
	public static final String LOST = "lost";
	/** A touchpoint of a service that customers rate worse than its others. */
	public static final String JOURNEY_BREAK = "journey-break";
	/** The same text many times over, presumably from one source. */
	public static final String CAMPAIGN = "campaign";

	/** The kinds here, in the order in which they are told. */
	public static final List<String> KINDS =
			List.of(PAIN_POINT, PRAISE, EXPECTATION, DRIVER, PERSONAL_NEED, EMERGING, LOST, JOURNEY_BREAK, CAMPAIGN);

	/** One of which nothing else is known. */
	public Finding(
			String id, String kind, String title, List<String> terms, Scope scope, Measure measure, List<Evidence> evidence) {
		this(id, kind, title, terms, scope, measure, evidence, List.of());
	}

	public Finding {
		notes = List.copyOf(notes);
		terms = List.copyOf(terms);
		evidence = List.copyOf(evidence);
		if (id.isBlank() || kind.isBlank() || title.isBlank()) {
			throw new IllegalArgumentException("a finding has an id, a kind and a title");
		}
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("a finding rests on evidence: " + id);
		}
	}

	/** The same with what else is known of it. */
	public Finding noting(List<Phrase> known) {
		return new Finding(id, kind, title, terms, scope, measure, evidence, known);
	}
}
