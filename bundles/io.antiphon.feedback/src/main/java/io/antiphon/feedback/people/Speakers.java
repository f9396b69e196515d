package io.antiphon.feedback.people;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Knows whose feedback is whose. Each question is in the audit, by numbers alone. Thread-safe; blocks. */
@ProviderType
public interface Speakers {

	/** The ids of all versions of what a subject said, in intakes that are complete. */
	Set<Long> pieces(Subject subject, Access access);

	/** The same of many, one by one; whoever said nothing is left out. */
	Map<Subject, Set<Long>> piecesOfEach(Collection<Subject> subjects, Access access);

	/**
	 * Who said these pieces, each in whatever version the id names: a pseudonym by id, empty where nobody is known. What is not there (any
	 * more) is left out.
	 */
	Map<Long, String> who(Collection<Long> pieces, Access access);

	/**
	 * Whose feedback has an attribute that is one of the words, such as the number of an order: pseudonyms, and the newest version of each
	 * piece that nobody is known to have said.
	 */
	List<Subject> having(Words words, Access access);

	/** Who can be reached by something that is one of the words, by pseudonym: nobody where it does not open any more. */
	List<Subject> reachedBy(Words contact, Access access);

	/** What a subject can be reached by, in the clear: for looking it up elsewhere. */
	List<String> contacts(Subject subject, Access access);
}
