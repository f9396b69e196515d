package io.antiphon.loop;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of goals, decisions and improvements; offered by whoever plans. Blocks. */
@ConsumerType
public interface Plans {

	List<Goal> goals();

	List<Decision> decisions();

	List<Improvement> improvements();

	/** What was chosen after verdicts, in the order of time; none by whoever keeps no such thing. */
	default List<Improvement.Adjustment> adjustments() {
		return List.of();
	}

	/**
	 * What the test plan of an improvement is worth: tested against the key and the audit chain in which freezing left it. Who
	 * judges or checks asks it each time.
	 */
	TestPlan.Standing standing(Improvement improvement);
}
