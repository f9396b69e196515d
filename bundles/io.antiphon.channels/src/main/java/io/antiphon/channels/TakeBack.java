package io.antiphon.channels;

import io.antiphon.feedback.takeback.Prospect;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Takes imports back as a whole, of feedback, of measurements and of events. An OSGi service. Thread-safe; every call blocks. */
@ProviderType
public interface TakeBack {

	/** What taking the import of that receipt back would change; empty where it is not there, or not any more. */
	Optional<Announced> announce(long receipt, Access access);

	/** Takes it back: nothing of it is visible any more, or nothing changed. */
	TakenBack of(long receipt, Access access);

	/** What came of it, to tell the user. */
	Sentence told(TakenBack outcome);

	/** In numbers and in words, the most telling first. */
	record Announced(Prospect prospect, List<Sentence> changes) {

		public Announced {
			changes = List.copyOf(changes);
		}
	}
}
