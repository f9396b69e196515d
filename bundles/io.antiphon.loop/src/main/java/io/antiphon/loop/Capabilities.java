package io.antiphon.loop;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is installed and running: bundles that say {@code Antiphon-Capability} in their manifest. */
@ProviderType
public interface Capabilities {

	/** Ordered by name. */
	List<Capability> capabilities();

	/** A capability by its short name ("analytics"), with the bundle that brings it. */
	record Capability(String name, String bundle, String version) {}
}
