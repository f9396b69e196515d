package io.antiphon.loop.ui;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view that shows things of the loop by their anchor (see {@link io.antiphon.wording.Anchors}). Offered as an OSGi service
 * by the view's bundle, so that others can link to it without naming it; the part implements {@link Shows}.
 */
@ConsumerType
public interface Destination {

	/** How the anchors begin that it takes: "improvement-". */
	String prefix();

	/** The id of the view. */
	String view();

	/** A part that can be asked to show something; called on the UI thread. */
	@ConsumerType
	interface Shows {

		void show(String anchor);
	}
}
