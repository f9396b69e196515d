package io.antiphon.compliance.requests;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of requests. Each change is a sealed revision and in the audit; texts are masked before they are kept. An OSGi
 * service; {@link IllegalStateException} while no workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Requests {

	/** All, by need: overdue ones first. */
	List<Registered> all(Access access);

	/** The ids of those that are there and cannot be read. */
	List<String> unreadable();

	/** One of them. */
	Optional<Registered> find(String id, Access access);

	/** What was noted about one, the first first; also of one that was taken back. */
	List<Note> history(String id, Access access);

	/** Notes that a request was received. */
	Noted add(NewRequest request, Access access);

	/** Notes since when whoever asks is known to be that person, and who that is here: {@link Subject#NOBODY} where nothing is new. */
	Noted confirm(String id, LocalDate on, Subject subject, Access access);

	/** Notes that the person was told on that day, within the first deadline, that it takes longer, and why. */
	Noted extend(String id, LocalDate told, String reason, Access access);

	/** Notes how it ended. */
	Noted close(String id, Request.Closing closing, Access access);

	/** Takes the last thing back that was noted about it; done again, the one before. */
	Noted undo(String id, Access access);

	/** One change: the word for it ("request.extend"), by whom and when, and whether it was taken back. */
	record Note(String act, String by, Instant at, boolean takenBack) {}
}
