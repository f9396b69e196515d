package io.antiphon.wording;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Query.Brought;
import java.util.Locale;

/**
 * The names under which things of the loop are linked to in the report and opened in the window, so that chapters that know nothing of
 * each other meet: each chapter gives its items these anchors and links to those of the others.
 */
public final class Anchors {

	private static final String ACTION = "action-";

	private Anchors() {}

	/** The item of an intake. */
	public static String intake(long id) {
		return "intake-" + Ids.text(id);
	}

	/** The feedback that one import brought. */
	public static String brought(Brought by) {
		return "brought-" + by.part().name().toLowerCase(Locale.ROOT) + "-" + Ids.text(by.intake());
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
		return ACTION + improvement + "/" + id;
	}

	/** The anchor of what something lies in: that of the improvement for an action, the anchor itself for all else. */
	public static String whole(String anchor) {
		var end = anchor.lastIndexOf('/');
		return anchor.startsWith(ACTION) && end > 0 ? improvement(anchor.substring(ACTION.length(), end)) : anchor;
	}

	/** The verdict on an improvement. */
	public static String verdict(String improvement) {
		return "verdict-" + improvement;
	}
}
