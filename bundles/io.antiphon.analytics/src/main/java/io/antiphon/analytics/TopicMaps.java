package io.antiphon.analytics;

import io.antiphon.feedback.Scope;
import org.osgi.annotation.versioning.ProviderType;

/** Draws up maps of topics. Thread-safe; blocks. */
@ProviderType
public interface TopicMaps {

	/** That of a scope, from the newest review; empty before the first one. Which topics are said together is read once for each review. */
	TopicMap of(Scope scope);
}
