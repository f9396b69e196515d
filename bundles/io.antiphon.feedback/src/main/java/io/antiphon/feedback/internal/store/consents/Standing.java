package io.antiphon.feedback.internal.store.consents;

/** What counts of all that somebody said of a purpose: what was said on the last day; on one day a no before a yes. */
public final class Standing {

	private boolean any;
	private int day;
	private boolean given;

	/** Hears one of them. */
	public void hear(int on, boolean yes) {
		if (!any || on > day || on == day && !yes) {
			given = yes;
			day = on;
		}
		any = true;
	}

	/** Whether it is given; not where nothing was said. */
	public boolean given() {
		return any && given;
	}
}
