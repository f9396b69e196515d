package io.antiphon.privacy.groups;

import io.antiphon.privacy.Access;
import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether the numbers of the open workspace are told of groups alone, and by which rule. Kept in the workspace under its seal; each change is in the
 * audit. An OSGi service; {@link IllegalStateException} while no workspace is open. Thread-safe; blocks.
 */
@ProviderType
public interface Groups {

	/** What was said last; empty where nobody said anything, which is as if the rule were off. */
	Optional<Standing> standing();

	/** Lets the rule hold from now on, or not. */
	void set(boolean on, GroupRule rule, Access access);

	/** What holds now; empty where numbers are told as they are. */
	default Optional<Standing> inForce() {
		return standing().filter(Standing::on);
	}

	/** A rule, whether it holds, and since when. */
	record Standing(boolean on, GroupRule rule, Instant since) {}
}
