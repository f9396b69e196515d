package io.antiphon.privacy.people;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who was erased from a workspace, in keyed values, noted beside its key and so outside of its backups: whoever puts a backup back that is older than an
 * erasure finds here what is to be done again. An OSGi service; {@link IllegalStateException} while no workspace is open or its key is not here. Thread-safe;
 * blocks.
 */
@ProviderType
public interface ErasedPeople {

	/** Notes an erasure before it begins, by its request; whether that could be written. */
	boolean note(String request, List<Subject> subjects, Access access);

	/** Those of the open workspace, and of what it was restored from; oldest first. */
	List<Noted> noted();

	/** An erasure that was begun. */
	record Noted(String request, List<Subject> subjects) {

		public Noted {
			subjects = List.copyOf(subjects);
		}
	}
}
