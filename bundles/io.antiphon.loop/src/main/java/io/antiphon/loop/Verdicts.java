package io.antiphon.loop;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of whoever judges: the newest verdict on each improvement, and how a change can be judged. Blocks. */
@ConsumerType
public interface Verdicts {

	List<Verdict> verdicts();

	/**
	 * What suits the indicator of a draft, its windows and its terms; whatever method the draft names is not looked at. {@code hoped} is the
	 * true change that is hoped for, in the indicator's unit. Empty where nobody here measures the indicator or compares such ones.
	 */
	default Optional<TestPlan.Suited> suited(TestPlan draft, double hoped) {
		return Optional.empty();
	}
}
