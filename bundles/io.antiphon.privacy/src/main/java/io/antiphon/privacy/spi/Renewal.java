package io.antiphon.privacy.spi;

import io.antiphon.base.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does again what a backup undid that was put back, as an erasure that came after it. Asked each time a workspace has opened for writing, before anybody is let in;
 * quick where nothing is to be done. What is broken off is asked for again at the next opening.
 */
@ConsumerType
public interface Renewal {

	/** How much was done again. Blocks. */
	int renew(Progress progress);
}
