package io.antiphon.feedback.internal.store.consents;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.privacy.Purpose;

/**
 * What counts of all that somebody said of a purpose: what was said on the last day; on one day a no before a yes. Of {@link Consent#PROCESSING},
 * which no file says anything of, what was noted last.
 */
public final class Standing {

	private final boolean inOrder;
	private boolean any;
	private int day;
	private boolean given;

	public Standing(Purpose purpose) {
		this.inOrder = purpose.equals(Consent.PROCESSING);
	}

	/** Hears one of them, in the order in which they were noted. */
	public void hear(int on, boolean yes) {
		if (!any || inOrder || on > day || on == day && !yes) {
			given = yes;
			day = on;
		}
		any = true;
	}

	/** Whether it was said, and the last word was no. */
	public boolean refused() {
		return any && !given;
	}

	/** Whether it is given; not where nothing was said. */
	public boolean given() {
		return any && given;
	}
}
