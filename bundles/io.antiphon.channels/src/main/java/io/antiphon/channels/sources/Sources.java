package io.antiphon.channels.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.Taking;
import io.antiphon.privacy.Access;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The saved sources of the workspace that is open. What they hold is recognised as any other file is, so a run brings what is new. Thread-safe; every call blocks. */
@ProviderType
public interface Sources {

	/** In the order in which they were saved. */
	List<SavedSource> all();

	/** The one that goes by that name; empty where there is none. */
	Optional<SavedSource> find(String name);

	/** Saves one: a new one where its id is empty, otherwise over the one that has it. What was new to it stays so where its location stays. */
	Saving save(SavedSource source, Access access);

	/** Forgets one, and nothing that came from it; false where there is none. */
	boolean remove(String id, Access access);

	/** Those whose time has come, or in which a file changed and is still since. Looks at the places of the latter. */
	List<SavedSource> due(Instant now);

	/** Takes in the files of a source that are not as they were when they were taken in, or what an endpoint has behind what it had then. */
	Running run(String id, Locale locale, Access access, Progress progress);

	/** The same for one that is due: where it is watched, of the files that are still alone. */
	Running runDue(String id, Locale locale, Access access, Progress progress);

	/** What came of saving. */
	sealed interface Saving {

		record Saved(SavedSource source) implements Saving {}

		record Refused(Sentence reason) implements Saving {}
	}

	/** What came of a run. */
	sealed interface Running {

		/** {@code source} as it is after it; {@code outcomes} of the files that were not as before; {@code notes} on the place itself. */
		record Ran(SavedSource source, List<Outcome> outcomes, List<Sentence> notes) implements Running {

			public Ran {
				outcomes = List.copyOf(outcomes);
				notes = List.copyOf(notes);
			}
		}

		/** It is being run by somebody else. */
		record UnderWay() implements Running {}

		/** There is none of that id any more. */
		record Unknown() implements Running {}
	}

	/** What came of one file. */
	record Outcome(String file, Taking taking) {}
}
