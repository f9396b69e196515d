package io.antiphon.channels.spi;

import org.osgi.annotation.versioning.ProviderType;

/** Takes the records of a source one after the other, on the thread that reads. */
@ProviderType
@FunctionalInterface
public interface Sink {

	/** Whether to go on reading; what it throws is not to be caught. */
	boolean accept(Entry entry);
}
