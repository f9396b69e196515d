package io.antiphon.workbench.ui;

import io.antiphon.base.Texts;

/** What views say where they have no workspace to show. */
public final class NoWorkspace {

	private NoWorkspace() {}

	/** That one is being opened where that is so, else the view's own sentence. */
	public static String said(Session session, String closed) {
		return session.opening() ? Texts.of(NoWorkspace.class, session.locale()).get("opening") : closed;
	}
}
