package io.antiphon.workbench.ui;

import io.antiphon.loop.Step;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The view in which steps of the loop are looked at. An OSGi service, so that the Overview can open it without naming a
 * capability.
 */
@ConsumerType
public interface Place {

	Set<Step> steps();

	/** The id of the view. */
	String view();
}
