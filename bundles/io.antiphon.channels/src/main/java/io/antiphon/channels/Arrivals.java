package io.antiphon.channels;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The files that a path stands for which somebody names: itself, or what is in a folder or a zip archive, by their names. Their paths
 * are good until this is closed; nothing is unpacked to the disk.
 */
@ProviderType
public interface Arrivals extends AutoCloseable {

	List<Arrival> all();

	/** One of them. */
	sealed interface Arrival {

		/** What it is called: "may.csv", "answers.zip!2024/may.csv". */
		String name();

		/** It can be looked at and taken in. */
		record File(String name, Path path) implements Arrival {}

		/** It is not even opened. */
		record Refused(String name, Sentence reason) implements Arrival {}
	}

	@Override
	void close();
}
