package io.antiphon.feedback;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The answer to a {@link Query}, in its order: how many there are, and any window of them. Thread-safe. */
@ProviderType
public interface Selection {

	int size();

	/** The ids from {@code from} up to and without {@code to}. */
	long[] ids(int from, int to);

	/** The rows from {@code from} up to and without {@code to}, at most 1,000. Blocks. */
	List<Feedback> rows(int from, int to);
}
