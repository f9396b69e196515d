package io.antiphon.workbench.ui;

import io.antiphon.loop.Step;
import java.util.Locale;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view of the window and what is looked at in it. An OSGi service of the bundle that brings the view, so that the Overview
 * and other views can lead to it without naming it.
 */
@ConsumerType
public interface View {

	/** Its id in {@code org.eclipse.ui.views}. */
	String id();

	/** The steps of the loop that are looked at in it. */
	default Set<Step> steps() {
		return Set.of();
	}

	/** How the anchors begin that it shows ({@code io.antiphon.wording.Anchors}): "improvement-". Its part is then {@link Shows}. */
	default Set<String> anchors() {
		return Set.of();
	}

	/** What F1 tells of it: what it shows and what can be done in it, in paragraphs; empty says nothing of its own. */
	default String help(Locale locale) {
		return "";
	}

	/** A part that can be asked to show what has an anchor; called on the UI thread. */
	@ConsumerType
	interface Shows {

		void show(String anchor);

		/** The anchor of what is chosen in it just now, so that a command can work on that; empty where it does not say. */
		default String shown() {
			return "";
		}
	}
}
