package io.antiphon.loop.change;

import io.antiphon.privacy.Access;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Carries out what people and capabilities want changed in what is planned: an OSGi service of whoever plans, absent where nobody does. Each
 * change is kept with its author and time, and can be undone. Thread-safe; blocks.
 */
@ProviderType
public interface Planning {

	/** Carries all of them out, in their order, or none. Only ever called because somebody said so. */
	Outcome carryOut(List<Command> commands, Access access);

	/** Keeps what they make as proposals: to be edited, thrown away or confirmed by somebody. Nobody is committed by them. */
	Outcome propose(List<Command> commands, Access access);

	/** Takes back what was carried out, or brings back what was taken back; refused where somebody changed the same since. */
	Outcome undo(long change, Access access);
}
