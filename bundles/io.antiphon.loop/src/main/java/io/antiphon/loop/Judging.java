package io.antiphon.loop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of how a change can be judged; offered by whoever judges. Blocks. */
@ConsumerType
public interface Judging {

	/**
	 * What suits the indicator of a draft, its windows and its terms; whatever method the draft names is not looked at. {@code hoped} is the
	 * true change that is hoped for, in the indicator's unit. Empty where nobody here measures the indicator or compares such ones.
	 */
	Optional<Suited> suited(TestPlan draft, double hoped);

	/** A method by its id and its version, and what the plan will be able to show by it; absent where the method does not foresee that. */
	record Suited(String method, String version, @Nullable Power power) {

		public Suited {
			if (method.isBlank() || version.isBlank()) {
				throw new IllegalArgumentException("a method has an id and a version");
			}
		}
	}
}
