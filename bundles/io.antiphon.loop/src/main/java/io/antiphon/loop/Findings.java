package io.antiphon.loop;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** The look-up of what was found, worst pain point first; offered by whoever understands feedback. Blocks. */
@ConsumerType
public interface Findings {

	List<Finding> findings();

	default Optional<Finding> finding(String id) {
		return findings().stream().filter(finding -> finding.id().equals(id)).findFirst();
	}
}
