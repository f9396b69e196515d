package io.antiphon.compliance;

import io.antiphon.base.Progress;
import io.antiphon.feedback.people.Corrections;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers the requests of people: what is known of them, a copy of it, and its erasure, over everything that any installed bundle
 * holds. An OSGi service; {@link IllegalStateException} while no workspace is open. Each call is in the audit, which names no
 * identifier. Thread-safe; blocks for long; asks {@code progress} whether to stop.
 */
@ProviderType
public interface Rights {

	/**
	 * Whoever is known by these identifiers, which are taken for those of one person: one subject where each leads to at most one, else
	 * each of those that they lead to, and then without the words, since what leads to several names none of them alone.
	 */
	List<Found> find(List<Identifier> identifiers, Access access, Progress progress);

	/**
	 * Whoever is known by each of these identifiers, which are taken for those of as many people: whose feedback it is by its pseudonym, and
	 * their words. Quick, however many they are: where they are named is not looked for. Of each the place among the identifiers, from 0;
	 * an identifier of nobody is left out.
	 */
	SortedMap<Integer, Found> findEach(List<Identifier> identifiers, Access access, Progress progress);

	/** What is here of a subject. */
	Found look(Subject subject, Access access, Progress progress);

	/** All that is here of a subject, records by place, to be handed over: plain texts, numbers, truth values, lists and maps. */
	Map<String, List<Map<String, Object>>> copy(Subject subject, Access access, Progress progress);

	/** Corrects a piece of a subject; {@link Corrections.Outcome.Unknown} where it is nobody's or somebody else's. */
	Corrections.Outcome correct(Subject subject, long piece, String field, String value, Access access);

	/**
	 * Keeps what a subject said and lets it be used for nothing but the subject (GDPR Art. 18, PIPL Art. 44), or lets it be used again; of how many people that
	 * is: of words alone nobody knows what feedback is theirs.
	 */
	int restrict(Subject subject, boolean restricted, Access access);

	/**
	 * Takes away everything of these subjects and names them nowhere any more, in steps that are done again after a crash. A certificate is
	 * only made where everything could be reached.
	 */
	Erased erase(List<Subject> subjects, Access access, Progress progress);

	/**
	 * Erases again whom a backup brought back that was made before they were erased; how many erasures that were. It happens by itself in the background when such a
	 * workspace is opened, too.
	 */
	int renew(Access access, Progress progress);

	/** Whether a certificate is genuine and still true. */
	Verified verify(Certificate certificate, Access access, Progress progress);
}
