/** Findings from feedback: sentiment, topics, pain points, and whatever extensions find. */
@Version("1.0.0")
@NullMarked
package io.antiphon.analytics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
