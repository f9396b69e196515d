package io.antiphon.channels.spi;

/** One record of a source: a {@link Row}, or a {@link Rejection} that says why it is none. */
public sealed interface Entry permits Row, Rejection {

	Origin origin();
}
