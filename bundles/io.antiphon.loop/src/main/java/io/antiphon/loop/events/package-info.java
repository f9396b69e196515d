/** Cases and events: what happened step by step, from event logs and orders, as whoever keeps it hands it on. */
@Version("1.0.0")
@NullMarked
package io.antiphon.loop.events;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
