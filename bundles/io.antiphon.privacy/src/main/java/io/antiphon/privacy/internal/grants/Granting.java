package io.antiphon.privacy.internal.grants;

import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Issues accesses to whom they are granted. A refusal is told to the user, and to the audit once for each purpose. Thread-safe. */
public final class Granting {

	private static final String CALL = "Privacy.access";
	/** A bundle may think of any number of purposes; the audit does not grow with them. */
	private static final int MOST = 1_000;

	private final GrantFiles files;
	private final Issuing privacy;
	private final Faults faults;
	private final Set<String> refused = ConcurrentHashMap.newKeySet();

	/** The privacy of the open workspace, asked only for what is granted and to record what is refused. */
	public interface Issuing {

		/** A new access. */
		Access access(Identity who, Purpose purpose);

		/** The id of the open workspace. */
		Optional<String> workspace();

		/** Writes a refusal into the audit of the open workspace. */
		void refuse(String bundle, Purpose purpose);
	}

	public Granting(GrantFiles files, Issuing privacy, Faults faults) {
		this.files = files;
		this.privacy = privacy;
		this.faults = faults;
	}

	/** An access for a bundle. Of what strangers do the audit says in whose name and by which bundle. */
	public Access access(String bundle, Identity who, Purpose purpose) {
		if (!files.granted(bundle, purpose)) {
			throw refusal(bundle, purpose);
		}
		return privacy.access(GrantFiles.ours(bundle) ? who : by(bundle, who), purpose);
	}

	private static Identity by(String bundle, Identity who) {
		var name = who.name() + " (" + bundle + ")";
		return new Identity(name.substring(0, Math.min(name.length(), Identity.LONGEST)));
	}

	private NotGrantedException refusal(String bundle, Purpose purpose) {
		faults.tell(new Fault(Instant.now(), new Extension(bundle, bundle), CALL, Fault.Kind.NOT_GRANTED, purpose.id()));
		privacy.workspace()
				.filter(workspace -> refused.size() < MOST && refused.add(workspace + " " + bundle + " " + purpose))
				.ifPresent(workspace -> privacy.refuse(bundle, purpose));
		return new NotGrantedException(bundle, purpose, files.places().getLast());
	}
}
