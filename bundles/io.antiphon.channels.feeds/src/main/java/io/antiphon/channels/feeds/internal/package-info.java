/** Feeds (RSS, Atom, JSON Feed, ActivityStreams), as a connector on the SPI that everybody has. */
@NullMarked
package io.antiphon.channels.feeds.internal;

import org.jspecify.annotations.NullMarked;
