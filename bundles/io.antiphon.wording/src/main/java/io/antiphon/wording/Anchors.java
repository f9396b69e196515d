package io.antiphon.wording;

import io.antiphon.base.Ids;

/**
 * The names under which things of the loop are linked to in the report, so that chapters that know nothing of each other
 * meet: each chapter gives its items these anchors and links to those of the others.
 */
public final class Anchors {

	private Anchors() {}

	/** The item of an intake. */
	public static String intake(long id) {
		return "intake-" + Ids.text(id);
	}

	/** A quoted piece of feedback. */
	public static String feedback(long id) {
		return "feedback-" + Ids.text(id);
	}

	/** All the feedback that a finding rests on. */
	public static String evidence(String finding) {
		return "evidence-" + finding;
	}

	public static String finding(String id) {
		return "finding-" + id;
	}

	public static String indicator(String id) {
		return "indicator-" + id;
	}

	public static String goal(String id) {
		return "goal-" + id;
	}

	public static String decision(String id) {
		return "decision-" + id;
	}

	public static String improvement(String id) {
		return "improvement-" + id;
	}

	/** An action of an improvement; all of that where the id of the action is empty. */
	public static String action(String improvement, String id) {
		return "action-" + improvement + "/" + id;
	}

	/** The verdict on an improvement. */
	public static String verdict(String improvement) {
		return "verdict-" + improvement;
	}
}
